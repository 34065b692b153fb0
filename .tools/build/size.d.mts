export const sizeLimit: number;
export function compressed(bytes: Uint8Array | string): number;
