/** What is pasted into a page, for each form in which elements can be had. */
import {renderContent} from '../../../src/content/html/render.js';
import type {Content, Kind} from '../../../src/content/schema.js';
import type {Messages} from '../../../src/i18n/messages.js';
import type {Choice, Form} from './choice.js';

/** What is known of the release that snippets are made for. */
export interface Release {
  readonly version: string;
  /** Hash of each file for the attribute `integrity`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Folder on the site's server that the files were copied to, with a slash at its end. */
  readonly folder: string;
}

/** What a snippet says to those who paste it, in their language; `{version}` stands for that of the release. */
export interface Comments {
  styles: string;
  place: string;
  script: string;
  resizer: string;
  text: string;
  bundler: string;
  react: string;
}

/** The content that a snippet is about. */
export interface Given {
  readonly content: Content;
  readonly messages: Messages;
  /** What of it the element shows; all kinds for one that shows a whole pack. */
  readonly kinds: readonly Kind[];
}

export interface Snippet {
  /** What to paste. */
  readonly code: string;
  readonly language: 'html' | 'jsx' | 'shell';
  /** The policy under which it works, as the value of `Content-Security-Policy`; none for npm. */
  readonly policy?: string;
  /** Names of the files to copy to the server. */
  readonly files: readonly string[];
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const fileName = (pack: string) => pack.split(/[?#]/)[0]!.split('/').at(-1) || 'pack.json';

const attribute = (name: string, value: string) =>
  value ? ` ${name}="${escape(value)}"` : ` ${name}`;

const attributesOf = ({attributes}: Choice, prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => attribute(prefix + name, value))
    .join('');

/** The semantic HTML of what the element will show, as `anti-fraud render` writes it. */
export function semanticHtml({attributes}: Choice, {content, messages, kinds}: Given): string {
  const ids = (attributes['ids'] ?? '').split(/\s+/).filter(Boolean);
  const limit = Number(attributes['limit'] ?? 0);
  const shown: Content = {...content};
  for (const kind of kinds) {
    const all = (content[kind] ?? []) as {id: string}[];
    const chosen = ids.length ? ids.flatMap((id) => all.find((item) => item.id === id) ?? []) : all;
    Object.assign(shown, {
      [kind]: limit > 0 && kinds.length === 1 ? chosen.slice(0, limit) : chosen,
    });
  }
  if (attributes['heading'] !== undefined) shown.title = attributes['heading'] || undefined;
  return renderContent(shown, {kinds: [...kinds], messages}).trimEnd();
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** A `<div>` with the theme, the modes and the language, where some were chosen. */
function dressed({theme, modes, lang}: Choice, code: string): string {
  const classes = [theme && `af-theme-${theme}`, ...modes.map((mode) => `af-${mode}`)]
    .filter(Boolean)
    .join(' ');
  if (!classes && !lang) return code;
  return `<div${classes ? attribute('class', classes) : ''}${lang ? attribute('lang', lang) : ''}>\n${code}\n</div>`;
}

const strictest =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/**
 * The snippet for a choice.
 *
 * @throws {TypeError} When the release has no hash of a file that the snippet names.
 */
export function snippetFor(choice: Choice, given: Given, release: Release, comments: Comments): Snippet {
  return makers[choice.form](choice, given, release, comments);
}

type Maker = (choice: Choice, given: Given, release: Release, comments: Comments) => Snippet;

const versioned = (words: string, {version}: Release) => words.replace('{version}', version);

const comment = (words: string) => `<!-- ${words} -->`;

/** The look that a form carries into the page: a frame has a document of its own, and is told no more than `dark`. */
export const carried = (choice: Choice): Choice =>
  choice.form === 'iframe'
    ? {...choice, theme: '', modes: choice.modes.filter((mode) => mode === 'dark')}
    : choice;

function linked(
  file: string,
  {folder, integrity}: Release,
  tag: (address: string, rest: string) => string,
): string {
  const hash = integrity[file];
  if (!hash) throw new TypeError(`There is no hash of ${file}.`);
  return tag(folder + file, ` integrity="${hash}"`);
}

const isDressed = ({theme, modes}: Choice) => theme !== '' || modes.length > 0;

const styleSheets = (choice: Choice) =>
  isDressed(choice) ? ['anti-fraud.css', 'anti-fraud-themes.css'] : ['anti-fraud.css'];

const linkedSheets = (sheets: readonly string[], release: Release) =>
  sheets.map((sheet) =>
    linked(sheet, release, (address, rest) => `<link rel="stylesheet" href="${address}"${rest}>`),
  );

function scripted(
  script: string,
  isModule: boolean,
  element: (src: string, choice: Choice, given: Given) => string,
): Maker {
  return (choice, given, release, comments) => {
    const pack = fileName(choice.pack);
    const sheets = styleSheets(choice);
    return {
      language: 'html',
      code: [
        comment(versioned(comments.styles, release)),
        ...linkedSheets(sheets, release),
        '',
        comment(comments.place),
        dressed(choice, element(release.folder + pack, choice, given)),
        '',
        comment(comments.script),
        linked(
          script,
          release,
          (address, rest) =>
            `<script${isModule ? ' type="module"' : ''} src="${address}"${rest}></script>`,
        ),
      ].join('\n'),
      policy: `${strictest}; require-trusted-types-for 'script'; trusted-types anti-fraud-elements`,
      files: [script, ...sheets, pack],
    };
  };
}

const inside = (choice: Choice, given: Given) =>
  choice.text ? `\n${indented(semanticHtml(choice, given))}\n` : '';

const tag = (src: string | undefined, choice: Choice, given: Given) =>
  `<af-${choice.element}${src ? attribute('src', src) : ''}${attributesOf(choice)}>${inside(choice, given)}</af-${choice.element}>`;

const placeholder = (src: string, choice: Choice, given: Given) =>
  `<div data-af-element="${choice.element}"${attribute('data-af-src', src)}${attributesOf(choice, 'data-af-')}>${inside(choice, given)}</div>`;

/** What the page in the frame takes from its address (`src/frame/`); it takes no words. */
const framed = ['ids', 'limit', 'heading-level', 'page-size', 'compact', 'fold', 'no-filters', 'show-all'];

const makers: Record<Form, Maker> = {
  classic: scripted('anti-fraud.classic.js', false, tag),
  module: scripted('anti-fraud.js', true, tag),
  placeholder: scripted('anti-fraud.classic.js', false, placeholder),

  iframe: (choice, {content}, release, comments) => {
    const pack = fileName(choice.pack);
    const {attributes} = choice;
    const asked = new URLSearchParams({element: choice.element, pack});
    for (const name of framed) if (attributes[name] !== undefined) asked.set(name, attributes[name]);
    if (choice.modes.includes('dark')) asked.set('theme', 'dark');
    if (choice.lang) asked.set('lang', choice.lang);
    const lines = [
      comment(`anti-fraud-elements ${release.version}`),
      '<iframe',
      '  data-af-frame',
      ` ${attribute('title', attributes['heading'] || (content.title ?? choice.element))}`,
      ` ${attribute('src', `${release.folder}frame.html?${String(asked)}`)}`,
      '  sandbox="allow-scripts allow-popups"',
      '  width="100%"',
      '  height="480"',
      '></iframe>',
      '',
      comment(comments.resizer),
      linked('frame-resizer.js', release, (address, rest) => `<script src="${address}"${rest}></script>`),
    ];
    return {
      language: 'html',
      code: lines.join('\n'),
      policy: "default-src 'none'; script-src 'self'; frame-src 'self'",
      files: ['frame.html', 'frame.css', 'frame.js', 'anti-fraud.classic.js', 'frame-resizer.js', pack],
    };
  },

  // The tag stays: nothing runs in it, but the style sheet dresses what is inside.
  static: (choice, given, release, comments) => {
    const sheets = styleSheets(choice);
    return {
      language: 'html',
      code: [
        comment(versioned(comments.styles, release)),
        ...linkedSheets(sheets, release),
        '',
        comment(comments.text),
        dressed(choice, tag(undefined, {...choice, text: true}, given)),
      ].join('\n'),
      policy: "default-src 'none'; style-src 'self'; img-src 'self'",
      files: sheets,
    };
  },

  npm: (choice, given, release, comments) => ({
    language: 'html',
    code: [
      comment(versioned(comments.bundler, release)),
      '<script type="module">',
      `  import 'anti-fraud-elements/${choice.element}/define.js';`,
      ...(isDressed(choice) ? ["  import 'anti-fraud-elements/themes.css';"] : []),
      '</script>',
      '',
      comment(comments.place),
      dressed(choice, tag(release.folder + fileName(choice.pack), choice, given)),
    ].join('\n'),
    files: [fileName(choice.pack)],
  }),

  react: (choice, _given, release, comments) => {
    const component = pascal(choice.element);
    const lines = [
      `// ${versioned(comments.react, release)}`,
      `import {${component}} from 'anti-fraud-elements/react/${choice.element}.js';`,
      ...(isDressed(choice) ? ["import 'anti-fraud-elements/themes.css';"] : []),
      '',
      'export default function AntiFraud() {',
      `  return ${dressedForReact(choice, `<${component} src="${release.folder}${fileName(choice.pack)}"${propertiesOf(choice)} />`)};`,
      '}',
    ];
    return {language: 'jsx', code: lines.join('\n'), files: [fileName(choice.pack)]};
  },
};

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => name.charAt(0).toUpperCase() + camel(name.slice(1));

const propertiesOf = ({attributes}: Choice) =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (!value && name !== 'heading') return ` ${camel(name)}`;
      return ` ${camel(name)}={${/^\d+$/.test(value) ? value : JSON.stringify(value)}}`;
    })
    .join('');

const dressedForReact = (choice: Choice, element: string) =>
  dressed(choice, element).replace(' class=', ' className=').replace(/\n/g, '');
