import * as esbuild from 'esbuild';
import MagicString from 'magic-string';

/** What classic scripts run on: desktops of offices that are years behind, and phones of 2020. */
export const engines = {
  target: ['chrome78', 'firefox78', 'safari13.1'],
  // Only corners of it are broken there, such as defaults that are functions and are asked for their name.
  supported: {destructuring: true},
};

/** Writes a script in the syntax of `engines`. */
export function oldSyntax() {
  return {
    name: 'old-syntax',
    async renderChunk(code) {
      const {code: old, map} = await esbuild.transform(code, {
        ...engines,
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
