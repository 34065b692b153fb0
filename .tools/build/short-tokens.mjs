const block = /\s*@supports \(color: light-dark\(#000, #fff\)\) \{\s*\.view \{([^}]*)\}\s*\}/;

/**
 * Says every colour once in single files, `light-dark(#fff, #15191f)`, in place of once for all
 * engines and once more for those that know `light-dark()`. For the others, `replacements/lit.mjs`
 * takes the light one.
 */
export function shortTokens() {
  return {
    name: 'short-tokens',
    transform(code, id) {
      if (!id.endsWith('src/styles/tokens.styles.ts')) return null;
      const [whole, pairs] = block.exec(code) ?? this.error(`${id} no longer has the form that the build expects.`);
      let short = code.replace(whole, '');
      for (const [line, name] of pairs.matchAll(/(--[\w-]+): [^;]*;/g)) {
        short = short.replace(new RegExp(`${name}: [^;]*;`), () => line);
      }
      return {code: short, map: null};
    },
  };
}
