/** Index ranges of the sentences of a text; the mark at the end belongs to its sentence. */
export function sentencesOf(text: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isEnd(text, index)) continue;
    let to = index + 1;
    while (to < text.length && /[”’")。!?]/.test(text[to]!)) to++;
    found.push([from, to]);
    from = to;
    index = to - 1;
  }
  if (text.slice(from).trim()) found.push([from, text.length]);
  return found;
}

function isEnd(text: string, index: number) {
  const character = text[index]!;
  if (character === '。' || character === '!' || character === '?') return true;
  if (character !== '.' || !/[\s]/.test(text[index + 1] ?? ' ')) return false;
  // “Mr. Smith”, “No. 5”, “a.m.”, “U.S.” do not end a sentence.
  const word = /[\w.]*$/.exec(text.slice(Math.max(0, index - 8), index))![0];
  return !/^(?:Mr|Mrs|Ms|Dr|No|St|vs|approx|[A-Za-z]|[ap]\.m|e\.g|i\.e|U\.S|U\.K)$/i.test(word) || /^\s+[A-Z]/.test(text.slice(index + 1, index + 4)) && /[ap]\.m$/i.test(word);
}
