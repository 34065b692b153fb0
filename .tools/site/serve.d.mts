export const policy: string;
export function policyWithStorybook(pathname: string): string;
export function serve(
  folder: string,
  port?: number,
  options?: {policy?: string | ((pathname: string) => string); compress?: boolean},
): Promise<{address: string; close(): Promise<void>}>;
