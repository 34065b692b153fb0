import {minify} from 'terser';

const call = /^import \{ described \} from "[^"]*describe\.js";$/m;

/**
 * Takes the descriptions out of the schema: only the published JSON Schema
 * shows them, and they are more than a third of what checking a pack costs.
 */
export function forgetDescriptions() {
  return {
    name: 'forget-descriptions',
    async transform(code, id) {
      if (!id.endsWith('src/content/schema.ts')) return null;
      if (!call.test(code)) this.error(`${id} no longer imports described as the build expects.`);
      const identity = code.replace(call, 'const described = (schema) => schema;');
      const small = await minify(identity, {
        module: true,
        compress: {defaults: false, inline: true, passes: 3, reduce_funcs: true, reduce_vars: true, unused: true},
        mangle: false,
        format: {beautify: true, comments: true, indent_level: 2},
        sourceMap: true,
      });
      return {code: small.code, map: small.map};
    },
  };
}
