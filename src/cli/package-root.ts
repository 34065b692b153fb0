import {existsSync} from 'node:fs';

/**
 * The package's own folder. Looked up rather than counted, because the
 * sources and the built files lie at different depths.
 */
export function packageRoot(): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder);
    if (parent.href === folder.href) throw new Error('The files of anti-fraud-elements are not in a package.');
    folder = parent;
  }
  return folder;
}
