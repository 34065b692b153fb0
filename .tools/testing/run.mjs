import {spawn} from 'node:child_process';

/**
 * Runs a command with its output shown, and answers its exit status: `null` when it could not be
 * started or did not end within its time. It gets no standard input, so nothing can wait for a key.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, minutes?: number}} [options]
 * @returns {Promise<number | null>}
 */
export function run(command, args, {env = {}, minutes = 10} = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that browsers started further down end together with the step.
    const child = spawn(command, args, {
      stdio: ['ignore', process.stdout.isTTY ? 'inherit' : 'pipe', 'inherit'],
      env: {...process.env, ...env},
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    // Some tools move the cursor even where there is none to move.
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text.replace(/\x1b\[(?:\d?K|1A|G)/g, ''));
    });
    const end = (signal) => () => endGroup(child, signal);
    const interrupt = end('SIGINT');
    const terminate = end('SIGTERM');
    const limit = setTimeout(() => {
      console.error(
        `\n${command} ${args[0] ?? ''} did not end within ${minutes} minutes and was stopped.`,
      );
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
      console.error(`${command} could not be started: ${error.message}`);
      settle(null);
    });
    child.on('close', (status, signal) => {
      if (signal) console.error(`\n${command} was ended by ${signal}.`);
      settle(status);
    });
  });
}

/**
 * Runs a script of package.json. npm tells its scripts where it is, so that the same npm is used on
 * every system.
 *
 * @param {string} name
 * @returns {Promise<number | null>} as `run`
 */
export function runScript(name) {
  const npm = process.env.npm_execpath;
  return npm ? run(process.execPath, [npm, 'run', name]) : run('npm', ['run', name]);
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
