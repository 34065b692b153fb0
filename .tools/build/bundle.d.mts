export const bundlers: Record<
  'esbuild' | 'rollup',
  (code: string, external?: string[]) => Promise<{code: string; modules: string[]}>
>;
