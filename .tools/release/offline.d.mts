import type {Tarball} from './tarball.mjs';

export function offlineFiles(root: string, tarball: Tarball): Map<string, Uint8Array>;
export function offlineZip(root: string, tarball: Tarball): {name: string; bytes: Uint8Array};
