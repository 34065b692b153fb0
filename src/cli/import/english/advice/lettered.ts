import {within, type Block} from '../../text/block.js';

const letter = /^\(?([a-z])[.)]\s+(?=\S)/;

/** Blocks in which the entries of a list counted by letters, “a. …”, “b. …”, have their letters as markers. */
export function withLetters(blocks: readonly Block[]): readonly Block[] {
  const letters = blocks.map(({text, marker}) => (marker ? undefined : letter.exec(text)));
  return blocks.map((block, index) => {
    const found = letters[index];
    // One letter alone may be anything: “a) …” counts when “b) …” follows it.
    if (!found || !(isNext(found, letters[index + 1]) || isNext(letters[index - 1], found))) return block;
    return {...within(block, found[0].length, block.text.length), marker: `${found[1]}.`};
  });
}

const isNext = (one: RegExpExecArray | null | undefined, other: RegExpExecArray | null | undefined): boolean =>
  one?.[1] !== undefined && other?.[1]?.charCodeAt(0) === one[1].charCodeAt(0) + 1;
