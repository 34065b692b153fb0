import type {Locale} from '../../../../src/cli/locale.js';
import {inFolder, type Ran} from '../../helpers/run-cli.js';

export interface Imported extends Ran {
  /** Names of the files in the folder afterwards. */
  readonly names: readonly string[];
  /** What the output file holds afterwards, when there is one. */
  readonly written?: string;
}

interface Given {
  readonly output?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly locale?: Locale;
  readonly existing?: string;
  readonly input?: string;
}

/** Runs `anti-fraud import` on one file in a folder of its own. */
export function runImport(file: string, content: string | Uint8Array, given: Given = {}): Promise<Imported> {
  const {output, json, force, locale = 'en', existing, input} = given;
  const files = {...(file === '-' ? {} : {[file]: content}), ...(existing !== undefined && output ? {[output]: existing} : {})};
  const argv = ['import', file, ...(output ? ['--out', output] : []), ...(json ? ['--json'] : []), ...(force ? ['--force'] : [])];
  return inFolder(files, async (folder) => {
    const ran = await folder.run(argv, {locale, ...(input === undefined ? {} : {input})});
    const names = await folder.names();
    return {...ran, names, ...(output && names.includes(output) ? {written: await folder.read(output)} : {})};
  });
}
