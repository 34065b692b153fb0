import {execFileSync} from 'node:child_process';

/**
 * What npm prints for these arguments; the npm that runs this script, where there is one.
 *
 * @param {string} root
 * @param {...string} argv
 */
export function npm(root, ...argv) {
  const path = process.env.npm_execpath;
  const [command, ...first] = path ? [process.execPath, path] : ['npm'];
  return execFileSync(command, [...first, ...argv], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
    // Windows finds npm only through its shell.
    shell: !path && process.platform === 'win32',
  });
}
