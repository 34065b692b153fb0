export function generatedFiles(): Promise<{path: string; text: string}[]>;
