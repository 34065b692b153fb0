export const policy: string;
export function serve(
  folder: string,
  port?: number,
  options?: {policy?: string; compress?: boolean},
): Promise<{address: string; close(): Promise<void>}>;
