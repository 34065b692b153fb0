/** Where an entry of one element leads. */
const ofElement = /^\.\/dist\/(elements\/[^/]+|entries\/define|react)\/(?!index\.)[^/]+\.js$/;

/**
 * The text of package.json with the entries of every element, so that none can be forgotten: its
 * class, its registration, its React component. All other entries stay as they are.
 *
 * @param {string} text of package.json
 * @param {string[]} elements their names, without `af-`
 */
export function withElementEntries(text, elements) {
  const manifest = JSON.parse(text);
  const others = Object.entries(manifest.exports).filter(([, target]) => !ofElement.test(target.default ?? ''));
  const after = others.findIndex(([name]) => name === './define.js') + 1;
  const entries = elements.flatMap((name) => [
    [`./${name}.js`, module(`elements/${name}/${name}`)],
    [`./${name}/define.js`, module(`entries/define/${name}`)],
  ]);
  const react = elements.map((name) => [`./react/${name}.js`, module(`react/${name}`)]);
  const afterReact = others.findIndex(([name]) => name === './react.js') + 1;
  manifest.exports = Object.fromEntries([
    ...others.slice(0, after),
    ...entries,
    ...others.slice(after, afterReact),
    ...react,
    ...others.slice(Math.max(after, afterReact)),
  ]);
  return JSON.stringify(manifest, null, 2) + '\n';
}

const module = (path) => ({types: `./dist/${path}.d.ts`, default: `./dist/${path}.js`});
