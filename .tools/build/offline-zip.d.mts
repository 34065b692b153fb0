export function offlineZip(): {name: string; bytes: Uint8Array};
