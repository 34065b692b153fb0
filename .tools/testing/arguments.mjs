import {parseArgs} from 'node:util';

/** Every step of the road, in the order in which they begin: what takes longest, and what others need, first. */
export const stepNames = ['build', 'node', 'types', 'lint', 'browser', 'consumers', 'unused', 'coverage'];

/** Chromium first: it is the one engine that must be there. */
export const engineNames = ['chromium', 'firefox', 'webkit'];

export const usage = `npm test [-- [--only ${stepNames.join('|')}] [--engine ${engineNames.join('|')}] [PATH…]]

  --only STEP      one step, or several with commas
  --engine ENGINE  browser tests in one engine, or several with commas
  PATH             test files or folders; then only the Node and browser steps run

Without arguments everything runs.`;

/**
 * Reads the command line of `npm test`.
 *
 * @param {string[]} argv
 * @returns {{help: boolean, steps: string[], engines: string[], paths: string[]}}
 * @throws {Error} naming the argument that is not known, and those that are.
 */
export function readArguments(argv) {
  const {values, positionals} = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      only: {type: 'string', multiple: true},
      engine: {type: 'string', multiple: true},
      help: {type: 'boolean', short: 'h'},
    },
  });
  const withPaths = positionals.length ? ['node', 'browser'] : stepNames;
  return {
    help: values.help ?? false,
    steps: values.only ? chosen('--only', values.only, stepNames) : withPaths,
    engines: values.engine ? chosen('--engine', values.engine, engineNames) : engineNames,
    paths: positionals.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, '')),
  };
}

function chosen(option, values, known) {
  const wanted = values.flatMap((value) => value.split(','));
  const unknown = wanted.find((each) => !known.includes(each));
  if (unknown !== undefined) {
    throw new Error(`${option} ${unknown} is not known; choose from ${known.join(', ')}.`);
  }
  return known.filter((each) => wanted.includes(each));
}
