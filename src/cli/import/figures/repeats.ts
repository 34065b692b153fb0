import {unitClass} from '../numbers/units.js';
import type {FoundFigure} from './found.js';

/** Pairs of letters of a label, each as one number. */
type Pairs = ReadonlySet<number>;

interface Seen {
  readonly figure: FoundFigure;
  readonly pairs: Pairs;
}

/**
 * Finds figures said before: same number, same class of unit and a similar
 * label. They are left out of the draft and put to the editor. A card says
 * again what a sentence says better, wherever it stands, and often without unit.
 * Who asks or answers says a number again in words of his own: there a number
 * of three digits or more is the same when the labels have most characters in
 * common. A question only cites.
 *
 * @param turn Whether a figure is said in a question or an answer.
 */
export function repeatsOf(figures: readonly FoundFigure[], turn: (figure: FoundFigure) => 'question' | 'answer' | undefined = () => undefined): ReadonlyMap<FoundFigure, FoundFigure> {
  const seen = new Map<string, Seen[]>();
  const repeats = new Map<FoundFigure, FoundFigure>();
  const rank = (figure: FoundFigure) => (isCard(figure) ? 1 : turn(figure) === 'question' ? 2 : 0);
  for (const figure of [...figures].sort((one, other) => rank(one) - rank(other))) {
    const {token} = figure;
    const label = wordingOf(figure);
    const key = `${token.value} ${token.approximation}`;
    const earlier = seen.get(key);
    const pairs = pairsOf(label);
    const loose = turn(figure) !== undefined && isDistinct(token.value);
    const alike = (each: Seen) => moved(wordingOf(each.figure)) === moved(label) && (similar(each.pairs, pairs) || loose && akin(wordingOf(each.figure), label));
    const first = earlier?.find((each) => sameUnit(each.figure, figure) && (wordingOf(each.figure) === label || alike(each)));
    if (first) repeats.set(figure, first.figure);
    else if (!earlier) seen.set(key, [{figure, pairs}]);
    // More than a handful of equal numbers means a table; comparing all of them would take too long.
    else if (earlier.length < 24) earlier.push({figure, pairs});
  }
  return repeats;
}

/** A caption that many releases share tells no figure from another. */
const wordingOf = ({label, wording}: FoundFigure) => wording ?? label;

const isCard = ({reasons}: FoundFigure) => reasons.includes('card');

const sameUnit = (a: FoundFigure, b: FoundFigure) => unitClass(a.token.unit) === unitClass(b.token.unit) || (isCard(b) && !b.token.unit);

/** Round numbers are met by chance, others are not. */
const isDistinct = (value: number) => String(value).replace(/\D|0+$/g, '').length >= 3;

/** Whether most characters of the shorter label are in the other: 破案 in 破获案件. What is asked of a figure stands behind 的. */
function akin(a: string, b: string): boolean {
  const [x, y] = [a, b].map((label) => new Set(label.replace(/(?<=..)的.*$/, '').replace(/我们|我[局市省区县]|全[市省区县国年]|今年|共|已|[^\u4e00-\u9fff]/g, '')));
  const [less, more] = x!.size < y!.size ? [x!, y!] : [y!, x!];
  return less.size >= 2 && [...less].filter((character) => more.has(character)).length > less.size / 2;
}

/** Whether two labels share most of their words, whatever verb and order. */
function similar(a: Pairs, b: Pairs): boolean {
  if (a.size === 0 || b.size === 0) return false;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return common / Math.min(a.size, b.size) >= 0.6;
}

/** “Decrease in losses”, “Increase in cases”: how something moved is no part of what moved. */
const moving = /^(?:(increase|rise|growth|jump|surge)|decrease|fall|drop|decline|reduction)s? in /;

/** Whether a label tells of a rise, of a fall or of neither. */
function moved(label: string): 'rise' | 'fall' | undefined {
  const change = moving.exec(label.toLowerCase());
  return change ? (change[1] ? 'rise' : 'fall') : undefined;
}

function pairsOf(label: string): Pairs {
  const bare = label.toLowerCase().replace(moving, '').replace(/[\s、,“”()"'’‘]/g, '').replace(/涉案|各类|全部|成功|依法/g, '');
  const pairs = new Set<number>();
  for (let index = 1; index < bare.length; index++) pairs.add(bare.charCodeAt(index - 1) * 0x10000 + bare.charCodeAt(index));
  return pairs;
}
