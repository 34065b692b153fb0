import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The custom elements manifest of the package: what its elements offer, from their sources, with
 * paths as they are in the package.
 */
export async function elementsManifest() {
  const {schemaVersion, modules} = await cli({
    argv: ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', 'src/elements/**/*.ts'],
    cwd: root,
    noWrite: true,
  });
  const elements = modules.map(publicModule).filter(({declarations}) => declarations.length);
  return inPackage({schemaVersion, readme: 'README.md', modules: elements.flatMap(withDefinition)});
}

/** Elements, the base they share, and their events are the interface; the rest is how they are made. */
function publicModule(module) {
  const declarations = module.declarations
    .filter(({kind, customElement, name}) => kind === 'class' && (customElement || name.endsWith('Event')))
    .map(({members, events, ...declaration}) => ({
      ...declaration,
      members: members?.filter(isPublic),
      // The analyser takes the arguments of our event classes for names of events.
      events: events?.filter(({name}) => name?.startsWith('af-')),
    }));
  const names = new Set(declarations.map(({name}) => name));
  return {...module, declarations, exports: module.exports.filter(({declaration}) => names.has(declaration.name))};
}

const isPublic = ({privacy, inheritedFrom}) => !privacy && !inheritedFrom?.package;

/** Adds the module that registers an element; the analyser cannot see through our `defineElement`. */
function withDefinition(module) {
  const element = module.declarations.find(({tagName}) => tagName);
  if (!element) return [module];
  const name = element.tagName.replace('af-', '');
  const definition = {
    kind: 'custom-element-definition',
    name: element.tagName,
    declaration: {name: element.name, module: module.path},
  };
  return [
    module,
    {kind: 'javascript-module', path: `src/entries/define/${name}.ts`, declarations: [], exports: [definition]},
  ];
}

const inPackage = (manifest) =>
  JSON.parse(JSON.stringify(manifest).replace(/"\/?src\/([^"]*)\.[jt]s"/g, '"dist/$1.js"'));

/**
 * What editors read, by file name in `dist/ide/`.
 *
 * @returns {Record<string, string>}
 */
export function editorData(manifest) {
  const {name, version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const webTypes = JSON.parse(getWebTypesData(structuredClone(manifest), {packageJson: false, hideLogs: true}));
  return {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(structuredClone(manifest), {hideLogs: true}),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(structuredClone(manifest), {hideLogs: true}),
    'web-types.json': JSON.stringify({...webTypes, name, version}, null, 2),
  };
}
