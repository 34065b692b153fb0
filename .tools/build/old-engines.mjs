import * as esbuild from 'esbuild';
import MagicString from 'magic-string';

/** What the classic script runs on: desktops of offices that are years behind, and phones of 2020. */
const engines = ['chrome78', 'firefox78', 'safari13.1'];

/**
 * Makes ordinary properties of private names, in each class its own. Lowered
 * for old engines, each would become a WeakMap: larger, slower, and for a file
 * without readable names no more private.
 */
export function openPrivateNames() {
  return {
    name: 'open-private-names',
    renderChunk(code) {
      const out = new MagicString(code);
      const names = new Map();
      if (/[.{;\s]\$\d/.test(code)) this.error('A property is named as only this build names properties.');
      const visit = (node, scopes) => {
        if (Array.isArray(node)) return node.forEach((each) => visit(each, scopes));
        if (typeof node?.type !== 'string') return;
        if (node.type === 'ClassBody') {
          const own = new Set(node.body.map(({key}) => key).filter(isPrivate).map(({name}) => name));
          scopes = [{body: node, own}, ...scopes];
        }
        if (node.type === 'BinaryExpression' && isPrivate(node.left)) this.error('#name in object has no open form.');
        if (isPrivate(node)) {
          const {body} = scopes.find(({own}) => own.has(node.name));
          const name = `${body.start} ${node.name}`;
          if (!names.has(name)) names.set(name, `$${names.size.toString(36)}`);
          out.overwrite(node.start, node.end, names.get(name));
        }
        Object.values(node).forEach((value) => typeof value === 'object' && visit(value, scopes));
      };
      visit(this.parse(code), []);
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

const isPrivate = (node) => node?.type === 'PrivateIdentifier';

/** Writes a script in the syntax of `engines`. */
export function oldSyntax() {
  return {
    name: 'old-syntax',
    async renderChunk(code) {
      const {code: old, map} = await esbuild.transform(code, {
        target: engines,
        // Only corners of it are broken there, such as defaults that are functions and are asked for their name.
        supported: {destructuring: true},
        charset: 'utf8',
        // Fields are assigned, without a helper: read as TypeScript, which has a setting for that.
        loader: 'ts',
        tsconfigRaw: {compilerOptions: {useDefineForClassFields: false}},
        sourcemap: 'external',
      });
      return {code: old, map};
    },
  };
}

/**
 * Writes every character outside ASCII as its number, which texts, templates
 * and regular expressions alike take: a classic script without a charset is
 * read in the encoding of the page around it, and old pages are in GBK.
 */
export function asciiOnly() {
  return {
    name: 'ascii-only',
    renderChunk(code) {
      const out = new MagicString(code).replaceAll(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}
