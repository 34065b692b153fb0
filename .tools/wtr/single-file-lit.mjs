/** Gives our sources what stands in the place of Lit in the single files. */
export function singleFileLit() {
  return {
    name: 'single-file-lit',
    resolveImport: ({source, context}) =>
      source === 'lit' && context.path.startsWith('/src/') ? '/.tools/build/replacements/lit.mjs' : undefined,
  };
}
