export function contentPackSchema(): Promise<Record<string, unknown>>;
