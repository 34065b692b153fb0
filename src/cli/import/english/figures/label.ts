import {complementEnd, relativeEnd} from './phrase.js';
import type {Word} from '../words/word.js';
import {isName} from './subject.js';

/** A label much longer than this is read no more. */
const roomy = 48;

/** “Queenslanders lost $8 million”: who did it, behind what was done. */
export function withParty(label: string, verb: string, party: string): string {
  if (!party || label.toLowerCase().includes(party.toLowerCase())) return label;
  return verb && !isName(party) ? `${label} by ${party}` : `${label}, ${party}`;
}

/** Where the complements behind a phrase end that still fit into a label; times are left out. */
export function roomyEnd(words: readonly Word[], from: number, to: number, said: number, most = 2, allowed?: RegExp): number {
  let end = to;
  for (let turn = 0; turn < most; turn++) {
    // “complaints, related to romance scams”
    const comma = words[end]?.text === ',' && /^(?:related|linked|involving|relating)$/.test(words[end + 1]?.lower ?? '') ? 1 : 0;
    const next = complementEnd(words, end + comma, ...(allowed ? [allowed] : []));
    if (comma && next === end + comma) break;
    if (next === end) break;
    const length = words[next - 1]!.to - words[Math.min(from, to)]!.from + said;
    if (length > roomy && turn > 0 || length > roomy + 16) break;
    end = next;
  }
  return end;
}

/** As `roomyEnd`, for one description such as “used in scams”. */
export function roomyRelative(words: readonly Word[], from: number, to: number): number {
  const end = relativeEnd(words, to);
  return end > to && words[end - 1]!.to - words[from]!.from <= roomy - 8 ? end : to;
}
