export const assets: Record<string, {built: string; path(version: string): string}>;
