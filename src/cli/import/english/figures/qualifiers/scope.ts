import type {Word} from '../../words/word.js';

/** Words beyond which nobody can tell what rules a number. */
const reach = 80;

/** Where the words before a number begin over which a clause of saying still rules: “it is alleged that …, and that …”. */
export function saidFrom(words: readonly Word[], at: number): number {
  const farthest = Math.max(0, at - reach);
  for (let index = at - 1; index >= farthest; index--) if (words[index]!.text === ';' || parts.test(words[index]!.lower)) return index + 1;
  return farthest;
}

/** Words behind which another thing is told of somebody else. */
const parts = /^(?:but|while|whereas|although|though)$/;

/** Where the clause begins in which the number at `at` stands; lists and what a participle adds do not part it. */
export function clauseFrom(words: readonly Word[], at: number): number {
  const start = saidFrom(words, at);
  let verb = false;
  for (let index = at - 1; index >= start; index--) {
    const {text, lower} = words[index]!;
    const opens = text === ',' || text === ':' || lower === 'and' || lower === 'after' || lower === 'when';
    if (opens && verb && opensClause(words, index + 1)) return index + 1;
    verb ||= isFinite(words, index);
  }
  return start;
}

/** Whether a clause with a subject of its own begins at `at`: “…, and they stole”, but not “…, who stole” or “and stole”. */
const opensClause = (words: readonly Word[], at: number): boolean => !/^(?:relative|past|gerund|auxiliary|present|adverb)$/.test(words[at]?.tag ?? '');

function isFinite(words: readonly Word[], index: number): boolean {
  const {tag} = words[index]!;
  const before = words[index - 1]?.tag ?? 'mark';
  return tag === 'auxiliary' || tag === 'present' || tag === 'past' && /^(?:noun|pronoun|adverb)$/.test(before);
}

/** Behind the last word at or behind `from` of the same clause: a mark, another number or another clause ends it. */
export function clauseTo(words: readonly Word[], from: number): number {
  let index = from;
  while (index < words.length && index < from + reach && !endsClause(words[index]!)) index++;
  return index;
}

const endsClause = ({tag, text, lower, number}: Word): boolean =>
  number !== undefined || tag === 'mark' && /^[,;:().–—]$/.test(text) || tag === 'relative' || parts.test(lower) || /^(?:and|or|because|as|after|before|since|when|if)$/.test(lower);
