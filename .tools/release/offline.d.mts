export function offlineFiles(root: string): Map<string, Buffer>;
export function offlineZip(root: string): Promise<Buffer>;
