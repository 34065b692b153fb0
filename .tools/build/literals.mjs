import * as esbuild from 'esbuild';
import {minify} from 'html-minifier-terser';
import literals from 'rollup-plugin-html-literals';

// What an expression is while its template is minified: text, or an attribute's value, to any parser.
const expression = '@EXPRESSION@';

// Stands where a template begins or ends with a space that is meant, since the minifier would trim it.
const edge = '\u2063';

/**
 * Minifies the templates of `html`, `svg` and `css`.
 *
 * @param {(html: string) => string} [shorten] what else to do to minified HTML
 */
export const minifyLiterals = (shorten = (html) => html) =>
  literals({
    include: ['src/**/*.ts'],
    failOnError: true,
    options: {
      strategy: {
        getPlaceholder: () => expression,
        combineHTMLStrings: (parts) => parts.map(({text}) => text).join(expression),
        splitHTMLByPlaceholder: (text) => text.split(expression),
        minifyHTML: async (html) => shorten(await minifyHTML(html)),
        minifyCSS,
      },
    },
  });

export async function minifyHTML(html) {
  const kept = html.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/^\s+(?!$)/, `${edge} `).replace(/\s+$/, ` ${edge}`);
  const small = await minify(kept, {
    caseSensitive: true,
    collapseWhitespace: true,
    removeAttributeQuotes: true,
    removeComments: true,
  });
  return small.replaceAll(edge, '');
}

export function minifyCSS(css) {
  if (css.includes(expression)) throw new Error(`css with an expression cannot be minified: ${css}`);
  // As characters: an escape such as \2212 would be one of JavaScript in a template, and none that it knows.
  const {code} = esbuild.transformSync(css, {loader: 'css', minify: true, charset: 'utf8'});
  // Values of custom properties are any tokens to esbuild, so it leaves their spaces.
  return code.trim().replace(/, (?=[^;{}]*[;}])/g, ',');
}

/** One attribute in place of a part and a class of the same name, for `replacements/lit.mjs`. */
export const joinPartAndClass = (html) => html.replace(/ part=(\w[\w-]*) class=\1(?=[\s>])/g, ' pc=$1');
