import {pointerOf} from './json-text.js';

/** One string of a pack that people read. */
export interface Text {
  readonly pointer: string;
  /** The name of the field, or of the list it stands in. */
  readonly field: string;
  readonly text: string;
}

/** Fields that hold addresses, ids and tags, not words. Strings in `figures` are ids, in a measure. */
const machineFields = new Set(['$schema', 'id', 'figures', 'href', 'url', 'lang', 'packVersion', 'status']);

/**
 * Every string of a pack that people read, unknown fields among them: a field
 * that an older version ignores is published all the same.
 */
export function* textsIn(value: unknown, pointer = '', field = ''): Iterable<Text> {
  if (typeof value === 'string') {
    if (!machineFields.has(field)) yield {pointer, field, text: value};
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* textsIn(each, pointer + pointerOf(index), field);
  } else if (value && typeof value === 'object') {
    for (const [name, each] of Object.entries(value)) {
      // What is recorded about findings repeats their words; it is looked at with the finding.
      if (pointer === '' && (name === 'accepted' || name === 'review')) continue;
      // Hotlines are meant to be known.
      if (name === 'number' && /^\/hotlines\/\d+$/.test(pointer)) continue;
      yield* textsIn(each, pointer + pointerOf(name), name);
    }
  }
}
