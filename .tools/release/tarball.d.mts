export interface Tarball {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export function tarballOf(root: string): Tarball;
