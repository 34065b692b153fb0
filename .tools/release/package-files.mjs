import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * What `npm pack` would put into the package.
 *
 * @param {string} root
 * @returns {Record<string, {bytes: number, sha256: string}>} by path, in order
 */
export function packageFiles(root) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const packed = execFileSync(command, [...first, 'pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
  });
  const [{files}] = JSON.parse(packed);
  const paths = files.map(({path}) => path).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const bytes = readFileSync(join(root, path));
      return [path, {bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')}];
    }),
  );
}

/**
 * What differs between two packages, as lines to read: a sign, the path, bytes before and after.
 *
 * @param {Record<string, {bytes: number, sha256: string}>} before
 * @param {Record<string, {bytes: number, sha256: string}>} after
 */
export function compareFiles(before, after) {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const lines = paths.flatMap((path) => {
    const [old, now] = [before[path], after[path]];
    if (!now) return [`- ${path} (${old.bytes} bytes)`];
    if (!old) return [`+ ${path} (${now.bytes} bytes)`];
    if (old.sha256 === now.sha256) return [];
    return [`~ ${path} (${old.bytes} → ${now.bytes} bytes, ${signed(now.bytes - old.bytes)})`];
  });
  const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
  const sum = (files) => Object.values(files).reduce((total, {bytes}) => total + bytes, 0);
  const total = `${count('+')} added, ${count('-')} removed, ${count('~')} changed; ${sum(before)} → ${sum(after)} bytes unpacked`;
  return [...lines, total];
}

const signed = (number) => (number > 0 ? `+${number}` : String(number));
