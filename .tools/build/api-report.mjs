import {basename} from 'node:path';
import {register} from 'tsx/esm/api';
import {singleFiles} from '../../rollup.config.mjs';
import {publicDeclarations} from './declarations.mjs';

/**
 * The public interface of the package, in a form that shows in a diff what changes for those who use
 * it: what elements offer (from the manifest), what modules give (from the types), the command, the
 * rules of its check, the fields of a pack.
 *
 * @param {{elements: object[], schema: object, tokens: {publicName: string}[], exports: object}} made
 *   `exports` is that of package.json
 * @returns {Promise<string>} docs/api/report.md
 */
export async function apiReport({elements, schema, tokens, exports}) {
  const {modules, named} = publicDeclarations(exports);
  const sections = [
    ...elements.toSorted((one, other) => (one.tagName < other.tagName ? -1 : 1)).map((element) => [`<${element.tagName}>`, 'text', elementLines(element)]),
    ['Tokens', 'text', tokens.map(({publicName}) => `css ${publicName}`)],
    ...[...modules]
      .filter(([, given]) => given.size)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, given]) => [path.replace('.', 'anti-fraud-elements'), 'ts', [...given.values()]]),
    ['Types that those name', 'ts', [...named].sort().map(([, text]) => text)],
    ['What can be imported', 'text', Object.keys(exports).map((path) => `path ${path.replace('.', 'anti-fraud-elements')}`).sort()],
    ['The single files', 'text', fileNames().map((name) => `file ${name}`)],
    ['The command', 'text', await commandLines()],
    ['The content pack', 'text', [`format ${schema.$id}`, ...fieldLines(schema)]],
  ];
  return introduction + sections.map(([title, language, lines]) => block(title, language, lines)).join('\n');
}

const introduction = `# The public interface

Made by \`npm run generate\`. What is in here is what [version numbers](../upgrading.md) speak of: a change of this page
needs a changeset.

`;

const block = (title, language, lines) => `## \`${title}\`\n\n\`\`\`${language}\n${lines.join('\n')}\n\`\`\`\n`;

function elementLines({members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = []}) {
  const attributeOf = ({name}) => attributes.find(({fieldName}) => fieldName === name);
  const properties = members.filter((member) => member.kind === 'field' && !member.static && !attributeOf(member));
  const methods = members.filter((member) => member.kind === 'method' && !member.static);
  const typed = ({type}) => (type ? `: ${oneLine(type.text)}` : '');
  const initial = ({default: value}) => (value === undefined ? '' : ` = ${oneLine(value)}`);
  return [
    ...attributes.map((each) => `attribute ${each.name}${typed(each)}${initial(each)}${each.fieldName === each.name ? '' : `, property ${each.fieldName}`}`),
    ...properties.map((each) => `property ${each.name}${typed(each)}${initial(each)}${each.readonly ? ', read-only' : ''}`),
    ...methods.map(({name, parameters = []}) => `method ${name}(${parameters.map((each) => each.name + typed(each)).join(', ')})`),
    ...events.map((each) => `event ${each.name}${typed(each)}`),
    ...slots.map(({name}) => `slot ${name || '(default)'}`),
    ...cssParts.map(({name}) => `part ${name}`),
    ...cssProperties.map((each) => `css ${each.name}${initial(each)}`),
  ].sort();
}

async function commandLines() {
  const sources = register({namespace: 'api-report'});
  const {commands} = await sources.import('../../src/cli/commands.ts', import.meta.url);
  const {commonOptions} = await sources.import('../../src/cli/arguments.ts', import.meta.url);
  const {exitStatus} = await sources.import('../../src/cli/cli-problem.ts', import.meta.url);
  const {rules} = await sources.import('../../src/cli/check/rules.ts', import.meta.url);
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  await sources.unregister();
  const option = (owner, [name, {short, value, multiple}]) =>
    `option ${owner}--${name}${value ? ` ${value}` : ''}${multiple ? ' …' : ''}${short ? `, -${short}` : ''}`;
  return [
    ...Object.entries(exitStatus).map(([name, status]) => `status ${status} ${name}`),
    ...Object.entries(commonOptions).map((each) => option('', each)),
    ...all.flatMap(({name, usage, options}) => [
      `command ${name} ${usage}`,
      ...Object.entries(options).map((each) => option(`${name} `, each)),
    ]),
    ...Object.keys(rules).map((id) => `rule ${id}`),
  ];
}

function fieldLines({properties = {}, items, required = []}, path = '') {
  const here = Object.entries(properties).flatMap(([name, field]) => [
    `field ${path}/${name}: ${typeOf(field)}${required.includes(name) ? ', required' : ''}`,
    ...fieldLines(field, `${path}/${name}`),
  ]);
  return [...here, ...(items ? fieldLines(items, `${path}[]`) : [])];
}

const typeOf = ({type, items, enum: values, pattern}) =>
  [values ? values.join(' | ') : (type ?? 'any'), items && `of ${typeOf(items)}`, pattern && `matching ${pattern}`]
    .filter(Boolean)
    .join(' ');

/** What pages name in a script or link. */
const fileNames = () => {
  const scripts = singleFiles.flatMap(({output}) => output.map(({file}) => basename(file)));
  const frame = ['frame-resizer.js', 'frame.css', 'frame.js'];
  return [...scripts, ...frame, 'anti-fraud-theme-template.css', 'anti-fraud-themes.css', 'anti-fraud.css'].sort();
};

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
