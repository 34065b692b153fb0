export const sizeLimits: Record<string, number>;
export function compressed(bytes: Uint8Array | string): number;
