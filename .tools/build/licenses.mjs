import {readFileSync} from 'node:fs';

/** What is in the single files, and where each says how it may be used. */
const parts = {
  'anti-fraud-elements': 'LICENSE',
  'Lit': 'node_modules/lit/LICENSE',
  'Valibot (messages of the check)': 'node_modules/valibot/LICENSE.md',
};

/** The licences that must go wherever the single files go. */
export const licenses = () =>
  Object.entries(parts)
    .map(([name, path]) => `${name}\n\n${readFileSync(path, 'utf8').trim()}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
