/**
 * Which way imports point: entries → elements → controllers → content, i18n → internal, with cli,
 * ssr and frame beside entries. Types alone may cross between content and i18n, since nothing of them is left
 * at run time.
 *
 * `may` lists the folders of `src/` that a folder imports from, besides itself; `packages` the
 * packages, where not all may be used; `pageless` folders also run where there is no page, and
 * leave alone what is in internal for pages.
 */
const layers = {
  internal: {may: [], packages: ['lit']},
  i18n: {may: ['internal'], types: ['content'], packages: [], pageless: true},
  content: {may: ['internal'], types: ['i18n'], packages: ['valibot'], pageless: true},
  styles: {may: ['internal'], packages: ['lit']},
  controllers: {may: ['content', 'i18n', 'internal'], packages: ['lit']},
  elements: {may: ['controllers', 'content', 'i18n', 'styles', 'internal'], packages: ['lit']},
  frame: {may: ['internal'], packages: []},
  ssr: {may: ['elements', 'controllers', 'content', 'i18n', 'styles', 'internal']},
  cli: {may: ['ssr', 'content', 'i18n', 'internal']},
  entries: {
    may: ['ssr', 'elements', 'controllers', 'content', 'i18n', 'styles', 'internal'],
    packages: ['lit'],
  },
};

const names = Object.keys(layers);

/** ESLint configurations that hold the direction, one for each folder of `src/`. */
export const importDirection = names.map((name) => {
  const patterns = patternsFor(name);
  return {
    name: `import direction of src/${name}`,
    files: [`src/${name}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
      // The rule above does not see imports at run time.
      'no-restricted-syntax': [
        'error',
        ...patterns.map(({regex, message}) => ({
          selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`,
          message,
        })),
      ],
    },
  };
});

function patternsFor(name) {
  const {may, types = [], packages, pageless} = layers[name];
  const never = names.filter((each) => ![name, ...may, ...types].includes(each));
  const patterns = [
    {
      regex: `^(?:\\.\\./)+(?:${never.join('|')})/`,
      message: `src/${name} may import only from ${[name, ...may].map((each) => `src/${each}`).join(', ')}.`,
    },
  ];
  if (types.length) {
    patterns.push({
      regex: `^(?:\\.\\./)+(?:${types.join('|')})/`,
      allowTypeImports: true,
      message: `src/${name} may import types alone from ${types.map((each) => `src/${each}`).join(', ')}.`,
    });
  }
  if (packages) {
    const allowed = packages.map((each) => `(?!${each}(?:/|$))`).join('');
    patterns.push({
      regex: `^(?!\\.{1,2}/)${allowed}`,
      message: `src/${name} may import ${packages.length ? `only ${packages.join(', ')}` : 'no package'}: it becomes part of pages.`,
    });
  }
  if (pageless) {
    patterns.push({
      regex: '^(?:\\.\\./)+internal/(?:can-upgrade|define-element)\\.js$',
      message: `src/${name} runs without a page too, and this needs Lit and a page.`,
    });
  }
  if (name === 'elements') {
    patterns.push({
      regex: '^\\.\\./(?!\\.\\./|shared/)([\\w-]+)/(?!\\1\\.js$|define\\.js$)',
      message:
        'Of another element, import only its public module, <name>/<name>.js or <name>/define.js.',
    });
  }
  return patterns;
}
