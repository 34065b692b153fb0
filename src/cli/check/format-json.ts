import {applyEdits, format} from 'jsonc-parser';

/**
 * The same JSON text in the one layout packs have: two spaces, one entry per
 * line, a line break at the end. Only white space between values is touched,
 * so every number and every text stays as it was written.
 */
export function formatJson(text: string): string {
  const edits = format(text, undefined, {insertSpaces: true, tabSize: 2, eol: '\n', insertFinalNewline: true});
  return applyEdits(text, edits);
}
