import {spawn} from 'node:child_process';

/**
 * Runs a command with its output shown, and answers its exit status: `null` when it could not be
 * started or did not end within its time. It gets no standard input, so nothing can wait for a key.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, minutes?: number, show?: (text: string) => void}} [options] `show` takes
 *   the output instead of the terminal
 * @returns {Promise<number | null>}
 */
export function run(command, args, {env = {}, minutes = 10, show} = {}) {
  const complain = (message) => (show ? show(`${message}\n`) : console.error(message));
  return new Promise((resolve) => {
    // A group of its own, so that browsers started further down end together with the step.
    const child = spawn(command, args, {
      stdio: ['ignore', process.stdout.isTTY && !show ? 'inherit' : 'pipe', show ? 'pipe' : 'inherit'],
      env: {...process.env, ...env},
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      // Some tools move the cursor even where there is none to move.
      const still = (text) => text.replace(/\x1b\[(?:\d?K|1A|G)/g, '');
      stream?.setEncoding('utf8').on('data', (text) => (show ? show(still(text)) : process.stdout.write(still(text))));
    }
    const end = (signal) => () => endGroup(child, signal);
    const interrupt = end('SIGINT');
    const terminate = end('SIGTERM');
    const limit = setTimeout(() => {
      complain(`\n${command} ${args[0] ?? ''} did not end within ${minutes} minutes and was stopped.`);
      endGroup(child, 'SIGKILL');
    }, minutes * 60_000);
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', terminate);

    const settle = (status) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', terminate);
      resolve(status);
    };
    child.on('error', (error) => {
      complain(`${command} could not be started: ${error.message}`);
      settle(null);
    });
    child.on('close', (status, signal) => {
      if (signal) complain(`\n${command} was ended by ${signal}.`);
      settle(status);
    });
  });
}

/**
 * Runs a script of package.json. npm tells its scripts where it is, so that the same npm is used on
 * every system.
 *
 * @param {string} name
 * @param {Parameters<typeof run>[2]} [options] as `run`
 * @returns {Promise<number | null>} as `run`
 */
export function runScript(name, options) {
  const npm = process.env.npm_execpath;
  return npm ? run(process.execPath, [npm, 'run', name], options) : run('npm', ['run', name], options);
}

function endGroup(child, signal) {
  if (process.platform === 'win32') child.kill(signal);
  else
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
}
