/** Stretches of a text between quotation marks, marks included. An unclosed mark quotes nothing. */
export function quotedIn(text: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  const open: number[] = [];
  let straight = -1;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '“' || character === '‘') {
      open.push(index);
    } else if ((character === '”' || character === '’') && open.length) {
      const from = open.pop()!;
      if (!open.length) found.push([from, index + 1]);
    } else if (character === '"') {
      if (straight < 0) {
        straight = index;
      } else {
        found.push([straight, index + 1]);
        straight = -1;
      }
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** The quotation that holds the character at `index`, found by halving. */
export function quotationAt(
  quoted: readonly (readonly [number, number])[],
  index: number,
): readonly [number, number] | undefined {
  let low = 0;
  let high = quoted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = quoted[middle]!;
    if (index < candidate[0]) high = middle - 1;
    else if (index >= candidate[1]) low = middle + 1;
    else return candidate;
  }
  return undefined;
}
