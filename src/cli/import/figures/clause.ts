import {isPeople} from './people.js';
import {countedNouns} from './verbs.js';

/** Index ranges and words around a number that its label is made of. */
export interface Clause {
  /** Index in the block where the words before the number begin. */
  readonly from: number;
  /** The words between there and the number. */
  readonly before: string;
  /** The words behind the unit, up to the next mark. */
  readonly after: string;
  /** What its sentence goes on with behind the mark. */
  readonly next: string;
  /** Whether the clause goes on from another number: 、 or “,” and no new verb yet. */
  readonly continues: boolean;
  /** Whether 、 joins it to the number before it. */
  readonly isItem: boolean;
}

const reach = 160;

/**
 * Finds the clause a number stands in. Commas cut; “、” cuts only behind
 * another number, since it also joins the nouns of one label.
 *
 * @param floor Index behind the number before this one in the sentence, or the sentence’s start.
 * @param counted Whether `floor` is behind a number.
 */
export function clauseAround(text: string, opening: number, end: number, floor: number, counted: boolean): Clause {
  const low = Math.max(floor, opening - reach);
  let from = low;
  let depth = 0;
  for (let index = opening - 1; index >= low; index--) {
    const character = text[index]!;
    if (/[”》)\]]/.test(character)) depth++;
    else if (/[“《([]/.test(character) && depth) depth--;
    else if (depth === 0 && /[,;:!?。([|…]/.test(character)) {
      from = index + 1;
      break;
    }
  }
  const glued = counted && from === low;
  const cut = glued ? /^(?:[、,;和及与并]|以及|其中|\))*/.exec(text.slice(from, opening))![0].length : 0;
  const start = from + cut;
  return {
    from: start,
    // “会员6级、2万余人”: how deep the levels are is no count, and the noun before them goes on.
    before: text.slice(start, opening).replace(/\d+[级层]、$/, ''),
    after: nounAfter(text.slice(end, end + 80)),
    next: /^[^,;:!?。]*,([^;:!?。]*)/.exec(text.slice(end, end + 160))?.[1] ?? '',
    isItem: glued && text[from] === '、',
    continues: counted && (glued || /[,、]/.test(text[start - 1] ?? '')),
  };
}

/** The words up to the next mark; “、” cuts, unless it only joins what a noun behind it holds together: “四川、重庆籍嫌疑人”. */
function nounAfter(words: string): string {
  const near = /^(?:[^,;:!?。、()|]|\([^()]{1,3}\))*/.exec(words)![0];
  if (words[near.length] !== '、' || near.length < 2 || near.length > 12 || countedNouns.test(near)) return near;
  const far = /^[^,;:!?。()|\d]*/.exec(words)![0];
  const treated = /^(.*的[^的]*?)(?:进行|予以|给予|开展|采取)[^的]*$/.exec(far)?.[1] ?? /^([^的]*?)(?:依法|已被|均被|被(?!告人|害人))[^的]*$/.exec(far)?.[1] ?? far;
  return far.length > near.length && (countedNouns.test(treated) || isPeople(treated)) && !/\d/.test(words[far.length] ?? '') ? far : near;
}

/** The index range of the clause that ends right before `from`, when nothing but a comma parts them. */
export function clauseBefore(text: string, from: number, floor: number): readonly [number, number] | undefined {
  if (text[from - 1] !== ',') return undefined;
  const to = from - 1;
  let start = to;
  while (start > floor && start > to - reach && !/[,;:!?。]/.test(text[start - 1]!)) start--;
  return start < to ? [start, to] : undefined;
}
