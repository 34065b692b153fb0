/** Encodes text as GB18030 for tests: the two-byte part, to which all common Chinese belongs. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => {
    const bytes = character < '\x80' ? [character.charCodeAt(0)] : table().get(character);
    if (!bytes) throw new Error(`No two-byte GB18030 for ${character}.`);
    return bytes;
  }));
}

let known: Map<string, readonly number[]> | undefined;

function table() {
  if (known) return known;
  known = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return known;
}

/** Encodes text as UTF-16. */
export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const buffer = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? buffer : buffer.swap16();
}
