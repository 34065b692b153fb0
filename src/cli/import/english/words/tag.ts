import type {NumberToken} from '../../numbers/token.js';
import {closedClasses, nounsInDisguise} from './closed-classes.js';
import {isHeadlineVerb, isModal, isPast, isPresent} from './verbs.js';
import type {Tag, Word} from './word.js';

/** Letters with their accents, “Málaga”, “Société”, belong to their word. */
const piece = /(?:[A-Z]\.){2,}(?:-[a-z]+)?|[A-Za-zÀ-ɏ][\wÀ-ɏ’'&]*(?:[-/.][A-Za-z0-9À-ɏ][\wÀ-ɏ’']*)*|\d(?:[\w.,-]*\w)?|[^\s\w]/g;

/**
 * The words and marks of the sentences of an English block that hold a number; each number is one word. What a
 * sentence without one says is not asked for, and most sentences of a long text have none.
 */
export function wordsAround(numbers: readonly NumberToken[], text: string, sentences: readonly (readonly [from: number, to: number])[]): readonly Word[] {
  const titled = isTitle(text);
  let next = 0;
  return sentences.flatMap(([from, to]) => {
    const first = next;
    while (next < numbers.length && numbers[next]!.from < to) next++;
    return next > first ? read(text, from, to, numbers.slice(first, next), titled) : [];
  });
}

/** The words and marks of an English text. */
export const wordsOf = (text: string): readonly Word[] => read(text, 0, text.length, [], isTitle(text));

function read(text: string, start: number, end: number, numbers: readonly NumberToken[], titled: boolean): readonly Word[] {
  const words: Word[] = [];
  let next = 0;
  piece.lastIndex = start;
  for (let found = piece.exec(text); found && found.index < end; found = piece.exec(text)) {
    const number = numbers[next];
    if (number && found.index >= openingOf(number, text)) {
      const from = openingOf(number, text);
      const last = words[words.length - 1];
      // “Court Charges 89 Individuals”
      if (titled && words.length > 1 && last?.tag === 'noun' && /[a-z]s$/.test(last.lower) && isHeadlineVerb(last.lower)) words[words.length - 1] = {...last, tag: 'present'};
      // “He complained that $5,000 was taken”
      if (last?.lower === 'that' && /^(?:past|gerund|present)$/.test(words[words.length - 2]?.tag ?? '')) words[words.length - 1] = {...last, tag: 'relative'};
      words.push({from, to: number.end, text: text.slice(from, number.end), lower: '', tag: 'number', number});
      next++;
      piece.lastIndex = Math.max(number.end, found.index);
      continue;
    }
    const [word] = found;
    const lower = word.toLowerCase().replace(/’/g, "'");
    const last = words[words.length - 1];
    // “accounts for” is a verb, “bank accounts” a noun.
    if (last && (lower === 'for' && /^accounts?$/.test(last.lower) || lower === 'to' && /^amounts?$/.test(last.lower) || lower === 'at' && /^stands?$/.test(last.lower))) words[words.length - 1] = {...last, tag: 'present'};
    // “a gang dealing with stolen cards”
    if (last && lower === 'with' && last.lower === 'dealing') words[words.length - 1] = {...last, tag: 'gerund'};
    // “people fall victim to scams”
    if (last && lower === 'victim' && /^falls?$/.test(last.lower)) words[words.length - 1] = {...last, tag: 'present'};
    const tag = tagOf(lower, word, last, titled);
    // “will provide relief”: a plain form behind a modal verb is one.
    if (last?.tag === 'noun' && isModal(words[words.length - 2]?.lower) && last.text === last.lower && /^(?:noun|determiner|adverb|preposition|past|gerund)$/.test(tag)) words[words.length - 1] = {...last, tag: 'present'};
    // “a ring that stole”, “numbers that we block” have a relative, “that ring” a determiner.
    if (last?.lower === 'that' && /^(?:past|auxiliary|present|pronoun|determiner)$/.test(tag)) words[words.length - 1] = {...last, tag: 'relative'};
    words.push({from: found.index, to: found.index + word.length, text: word, lower, tag});
  }
  return words;
}

/** Where a number begins as a word: “topped” before it is the verb of its sentence. */
export const openingOf = ({opening, from}: NumberToken, text: string): number =>
  /^(?:topp|exceed|surpass)/i.test(text.slice(opening, opening + 8)) ? from : opening;

/** Whether a text is a headline, which capitalises its verbs too. */
function isTitle(text: string): boolean {
  if (text.length > 240) return false;
  const long = text.match(/(?<![\w’'-])[A-Za-z]{5,}/g) ?? [];
  return long.length >= 3 && long.filter((word) => /^[A-Z]/.test(word)).length / long.length >= 0.8;
}

/** The verbs that begin with “un”; of other verbs it denies the participle only. */
const undoing = /^un(?:der|cover|veil|mask|earth|lock|load|fold|leash|seal|ravel|pack|block|freez|wrapp?|plugg|install|subscrib|it|if|ion)/;

function tagOf(lower: string, word: string, last: Word | undefined, titled: boolean): Tag {
  // “2030’s” is a year and an ending.
  if (!/[a-z0-9]/.test(lower) || lower === 's' && /^[’']$/.test(last?.text ?? '')) return 'mark';
  // “US businesses”: the country, and no pronoun.
  if (word === 'US' && !titled) return 'noun';
  if (lower === 'may' && word === 'May' && last?.tag !== 'noun') return 'noun';
  const closed = closedClasses.get(lower);
  // “the National Do Not Call Registry”
  const inName = !titled && /^[A-Z][a-z]/.test(word) && /^[A-Z]/.test(last?.text ?? '') && last?.tag !== 'mark' && last?.tag !== 'determiner';
  if (closed && inName && /^(?:auxiliary|adverb)$/.test(closed)) return 'noun';
  if (closed) return closed;
  if (nounsInDisguise.has(lower) || lower === 'average' && last?.lower === 'mean') return 'noun';
  const shouted = /^[A-Z]{3,}$/.test(word) && /^[A-Z’'-]+$/.test(last?.text ?? '');
  const named = !titled && /^[A-Z]/.test(word) && !shouted && last !== undefined && last.tag !== 'mark';
  if (lower.endsWith('ly') && /[a-z]{3}ly$/.test(lower) && !named) return 'adverb';
  const stem = /[-/]/.test(lower) ? lower.slice(Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('/')) + 1) : lower;
  if (stem !== lower) return 'noun';
  // “unlicensed” is what somebody is, and was never done to them.
  if (/^un\w+ed$/.test(lower) && !undoing.test(lower)) return 'noun';
  if (isPast(lower) && !named) return 'past';
  if (lower.endsWith('ing') && /[a-z]{2}ing$/.test(lower) && !named) return 'gerund';
  // “In March, See was fined”: a name.
  const surname = !titled && last?.text === ',' && /^[A-Z][a-z]/.test(word);
  if (isPresent(lower) && !named && !surname && (last?.tag !== 'determiner' || /^(?:this|that|these|those)$/.test(last.lower)) && last?.tag !== 'preposition') return 'present';
  return 'noun';
}
