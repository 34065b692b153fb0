export function entryOf(changelog: string, version: string): string | undefined;
