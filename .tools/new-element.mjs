import {join} from 'node:path';
import {root} from './ensure.mjs';
import {addElement, kinds} from './new-element/add-element.mjs';

// `npm run new:element NAME [KIND]`: every file that an element consists of, and its line in every list.

const [name, kind = 'tips'] = process.argv.slice(2);
try {
  const changed = addElement(root, name ?? '', kind);
  console.log(`<af-${name}> shows ${kind}. Written:\n${changed.map((path) => `  ${path}`).join('\n')}\n
Next: npm run generate, then make it what it is to be: ${join('src/elements', name, `${name}.ts`)} draws, the rest follows.
docs/contributing.md goes through it.`);
} catch (error) {
  console.error(`${error.message}\n\nnpm run new:element NAME [KIND], where KIND is one of ${Object.keys(kinds).join(', ')}.`);
  process.exitCode = 1;
}
