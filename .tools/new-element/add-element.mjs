import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {demoPage, docsPage, elementClass, elementStyles, elementTest, story} from './templates.mjs';

/** What of a pack an element can show: its type, what reads it from HTML, the field that names an item, and one item for a test. */
export const kinds = {
  figures: {type: 'Figure', reader: 'readFigures', file: 'read-figures', field: 'label',
    sample: "{id: 'one', label: '破获案件', display: '12', unit: '起', value: 12, approximation: 'exact'}"},
  cases: {type: 'Case', reader: 'readCases', file: 'read-cases', field: 'title',
    sample: "{id: 'one', title: '冒充客服案', paragraphs: ['经过。']}"},
  tips: {type: 'Tip', reader: 'readTips', file: 'read-tips', field: 'title',
    sample: "{id: 'one', title: '不点击陌生链接'}"},
  questions: {type: 'Question', reader: 'readQuestions', file: 'read-questions', field: 'question',
    sample: "{id: 'one', question: '如何防范？', paragraphs: ['多核实。']}"},
  measures: {type: 'Measure', reader: 'readMeasures', file: 'read-measures', field: 'title',
    sample: "{id: 'one', title: '进社区宣传', paragraphs: ['举办讲座。']}"},
  hotlines: {type: 'Hotline', reader: 'readHotlines', file: 'read-hotlines', field: 'label',
    sample: "{id: 'one', label: '报警电话', number: '110', dialable: true}"},
  notices: {type: 'Notice', reader: 'readNotices', file: 'read-notices', field: 'title',
    sample: "{id: 'one', severity: 'warning', title: '谨防冒充客服', paragraphs: ['请勿转账。'], issued: '2026-11-25'}"},
  warningSigns: {type: 'WarningSign', reader: 'readWarningSigns', file: 'read-warning-signs', field: 'text',
    sample: "{id: 'one', text: '要求下载陌生软件'}"},
};

/** The packs of the project that examples are made of: its file, and its names in `stories/helpers/packs.ts`. */
const founding = {file: 'changzhi-jingwang-2023.zh-Hans.json', variable: 'chinese', address: 'chinese'};
const notices = {file: 'example-notices.zh-Hans.json', variable: 'notices', address: 'notices'};

/**
 * Adds an element to a checkout: class, styles, registration, entry, test, story, page of documentation, demo page, and
 * its line in each list that names all elements. `npm run generate` writes what is made from them.
 *
 * @param {string} root of the checkout
 * @param {string} name without `af-`
 * @param {string} kind what of a pack it shows
 * @returns {string[]} the files that were written or changed
 * @throws {Error} when the name or the kind cannot be, or the element is there already; nothing is written then.
 */
export function addElement(root, name, kind) {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name)) {
    throw new Error(`“${name}” is no name of an element: small letters, digits and single hyphens, without af-.`);
  }
  if (!Object.hasOwn(kinds, kind)) throw new Error(`Packs have no ${kind} that one element could list.`);
  if (existsSync(join(root, 'src/elements', name))) throw new Error(`There is an element of that name: src/elements/${name}.`);

  const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
  const element = {
    name,
    kind,
    words: kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    className: `${pascal}Element`,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    pack: kind === 'notices' ? notices : founding,
    ...kinds[kind],
  };
  const changes = {...newFiles(element), ...changedLists(root, element)};
  for (const [path, text] of Object.entries(changes)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return Object.keys(changes);
}

const newFiles = (element) => {
  const {name, className} = element;
  const folder = `src/elements/${name}`;
  return {
    [`${folder}/${name}.ts`]: elementClass(element),
    [`${folder}/${name}.styles.ts`]: elementStyles(element),
    [`${folder}/define.ts`]: `import {defineElement} from '../../internal/define-element.js';
import {${className}} from './${name}.js';

defineElement('af-${name}', ${className});
`,
    [`src/entries/define/${name}.ts`]: `/** Registers \`<af-${name}>\` and the words it needs. */
import '../default-locales.js';
import '../../elements/${name}/define.js';
`,
    [`test/elements/${name}.test.ts`]: elementTest(element),
    [`stories/${name}.stories.ts`]: story(element),
    [`docs/elements/${name}.md`]: docsPage(element),
    [`docs/demo/pages/${name}.mjs`]: demoPage(element),
  };
};

/** The lists that name every element, with one more in each. */
function changedLists(root, {name, kind, words, className, camel}) {
  const tag = `af-${name}`;
  const lists = {
    'src/entries/define.ts': [[/$/, `import './define/${name}.js';\n`]],
    'src/entries/define-all.ts': [
      [/(?=import \{defineElement\})/, `import {${className}} from '../elements/${name}/${name}.js';\n`],
      [/(?<=const elements: [^]*?)(?=^\};)/m, `  '${name}': ${className},\n`],
    ],
    'src/entries/index.ts': [[/(?=export \{registerMessages)/, `export {${className}} from '../elements/${name}/${name}.js';\n`]],
    'src/ssr/elements.ts': [
      [
        /(?=^ {2}'af-briefing': \{)/m,
        `  '${tag}': {\n    kinds: ['${kind}'],\n    load: async () => (await import('../elements/${name}/${name}.js')).${className},\n  },\n`,
      ],
    ],
    'src/styles/page.css': [[/(?<=:where\(af-stats-banner, [^)]*af-scam-check[^)]*)(?=\))/g, `, ${tag}`]],
    'docs/elements/README.md': [[/(?<=^\| `<af-[^]*?)(?=\n\n)/m, `\n| \`<${tag}>\` | ${words} of a pack | [${name}](${name}.md) |`]],
    'docs/demo/pages.mjs': [
      [/(?=\n\/\*\*)/, `import {${camel}} from './pages/${name}.mjs';\n`],
      [/(?= {2}states,)/, `  ${camel},\n`],
    ],
    'docs/demo/navigation.mjs': [[/(?<=elementPages = \[[^]*?)(?=^\];)/m, `  ['${name}.html', '${tag}'],\n`]],
  };
  return Object.fromEntries(
    Object.entries(lists).map(([path, insertions]) => {
      const text = readFileSync(join(root, path), 'utf8');
      return [path, insertions.reduce((before, [place, line]) => insert(path, before, place, line), text)];
    }),
  );
}

function insert(path, text, place, line) {
  if (text.search(place) < 0) throw new Error(`${path} is not what it was: ${place} is not found in it.`);
  return text.replace(place, () => line);
}
