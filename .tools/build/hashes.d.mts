export function integrityOf(bytes: Uint8Array): string;
export function singleFileNames(folder: string): string[];
export function integrities(folder: string): Record<string, string>;
export function hashesPage(folder: string): string;
