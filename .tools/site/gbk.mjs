/**
 * Encodes text as GBK, which Node can only decode.
 *
 * @param {string} text
 * @returns {Buffer}
 * @throws {Error} naming a character that GBK lacks.
 */
export function encodeGbk(text) {
  return Buffer.concat(
    [...text].map((character) => {
      if (character.codePointAt(0) < 0x80) return Buffer.from(character);
      const bytes = pairs().get(character);
      if (!bytes) throw new Error(`GBK has no ${JSON.stringify(character)}.`);
      return bytes;
    }),
  );
}

let known;

/** Every character of two bytes with its bytes. */
function pairs() {
  if (known) return known;
  known = new Map();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Buffer.from([lead, trail]);
      const character = decoder.decode(bytes);
      if ([...character].length === 1 && character !== '\ufffd' && !known.has(character)) {
        known.set(character, bytes);
      }
    }
  }
  return known;
}
