export function buildSite(folder: string, options?: {storybook?: string}): Promise<string[]>;
