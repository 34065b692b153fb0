export function compactSchema(packSchema: object, unseen?: string[]): string;
