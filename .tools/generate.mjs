import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {generatedFiles} from './build/generated.mjs';

// `npm run generate`: writes every committed file that is made from another.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
for (const {path, text} of await generatedFiles()) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
  console.log(path);
}
