import {plainText} from '../../content/plain-text.js';
import type {Figure, FigurePart} from '../../content/schema.js';
import {fold} from '../import/text/fold.js';
import type {CheckedPack} from './checked-pack-schema.js';
import type {Add} from './finding.js';
import {pointerOf} from './json-text.js';
import {numbersIn, printsWhole} from './numbers-in-text.js';

const withoutSpaces = (text: string) => text.replace(/\s/gu, '');

/** Every figure of a pack with its place and the quote it can be found in. */
export function* figuresIn(pack: CheckedPack): Iterable<{
  readonly figure: Figure | FigurePart;
  readonly pointer: string;
  /** Its own quote, or that of what it belongs to. */
  readonly quote: string | undefined;
}> {
  function* list(figures: readonly Figure[], pointer: string, quote?: string): ReturnType<typeof figuresIn> {
    for (const [index, figure] of figures.entries()) {
      const here = pointer + pointerOf(index);
      const own = figure.quote ?? quote;
      yield {figure, pointer: here, quote: own};
      for (const [at, part] of (figure.parts ?? []).entries()) {
        yield {figure: part, pointer: `${here}/parts${pointerOf(at)}`, quote: part.quote ?? own};
      }
    }
  }
  yield* list(pack.figures ?? [], '/figures');
  for (const [index, {outcomes = [], quote}] of (pack.cases ?? []).entries()) {
    yield* list(outcomes, `/cases/${index}/outcomes`, quote);
  }
}

/** Whether the numbers are those of the release. `release` is its text, when it is at hand. */
export function checkProvenance(pack: CheckedPack, release: string | undefined, add: Add): void {
  if (release !== undefined) checkQuotes(pack, release, add);
  const quotesAreTranslated = Boolean(
    pack.source.lang && pack.source.lang.split('-')[0] !== pack.lang.split('-')[0],
  );
  for (const {figure, pointer, quote} of figuresIn(pack)) {
    if (quote === undefined) missingQuote(pointer, add);
    else if (quotesAreTranslated) checkTranslated(figure, quote, pointer, add);
    else checkDisplay(figure, quote, pointer, add);
    checkValue(figure, pointer, add);
    if ('parts' in figure) checkParts(figure, pointer, add);
  }
  for (const [index, {quote}] of (pack.cases ?? []).entries()) {
    if (quote === undefined) missingQuote(`/cases/${index}`, add);
  }
}

function missingQuote(pointer: string, add: Add) {
  add({
    rule: 'provenance/no-quote',
    level: 'warning',
    pointer,
    words: {
      en: 'no quote: nobody can see which words of the release this was taken from. Add them as “quote”',
      zh: '没有引文，无从查对出处。请把通报原句写入 quote',
    },
  });
}

function checkQuotes(pack: CheckedPack, release: string, add: Add) {
  const plain = plainText(release);
  const bare = withoutSpaces(plain);
  for (const [pointer, quote] of quotesIn(pack, '')) {
    const wanted = plainText(quote);
    if (plain.includes(wanted) && wanted) continue;
    if (wanted && bare.includes(withoutSpaces(wanted))) {
      add({
        rule: 'provenance/quote-spacing',
        level: 'note',
        pointer,
        words: {
          en: 'stands in the release with other spaces or line breaks. Make sure that no number was joined wrongly',
          zh: '与通报原文只在空格或换行上不同，请确认没有拼错数字',
        },
      });
      continue;
    }
    add({
      rule: 'provenance/quote-not-in-source',
      level: 'error',
      pointer,
      words: {
        en: `not in the release from “${startOfDifference(bare, withoutSpaces(wanted))}” on. Copy the words exactly`,
        zh: `自“${startOfDifference(bare, withoutSpaces(wanted))}”起与通报原文不符，请逐字照录`,
      },
    });
  }
}

/** Where a quote leaves the release, in a few characters. */
function startOfDifference(release: string, quote: string): string {
  let low = 0;
  for (let high = quote.length + 1; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (release.includes(quote.slice(0, middle))) low = middle;
    else high = middle;
  }
  return quote.slice(Math.max(0, low - 4), low + 8);
}

function* quotesIn(value: unknown, pointer: string): Iterable<[pointer: string, quote: string]> {
  if (!value || typeof value !== 'object') return;
  for (const [name, each] of Object.entries(value)) {
    if (pointer === '' && (name === 'review' || name === 'accepted')) continue;
    const here = pointer + pointerOf(name);
    if (name === 'quote' && typeof each === 'string') yield [here, each];
    // What the import did not find, left out of the text or took from the head of the page has no quote.
    else if (!(isReviewItem(each) && /^(?:missing|left-out|page-field)$/.test(String(each.kind)))) yield* quotesIn(each, here);
  }
}

const isReviewItem = (value: unknown): value is {kind: unknown} => typeof value === 'object' && value !== null && 'kind' in value;

function checkDisplay({display, unit = ''}: FigurePart, quote: string, pointer: string, add: Add) {
  // The same digits in full width, as many Chinese releases have them, are the same number.
  const [said, shown] = [fold(quote), fold(display)];
  const isPrinted = printsWhole(said, shown, unit) || printsWhole(withoutSpaces(said), withoutSpaces(shown), unit);
  if (isPrinted) return;
  add({
    rule: 'provenance/display-not-in-quote',
    level: 'error',
    pointer: `${pointer}/display`,
    words: {
      en: `“${display}” is not in its quote. Show the number exactly as the release prints it`,
      zh: `“${display}”不见于引文。请按通报原样显示`,
    },
  });
}

/** In a translation the display cannot stand in the quote, but its value must. */
function checkTranslated({value, display}: FigurePart, quote: string, pointer: string, add: Add) {
  const published = numbersIn(quote);
  const shown = value ?? numbersIn(display)[0];
  if (shown === undefined || published.length === 0 || published.includes(shown)) return;
  add({
    rule: 'provenance/value-differs',
    level: 'error',
    pointer,
    words: {
      en: `${shown} (“${display}”) is none of the numbers in its quote. Check the translation`,
      zh: `${shown}（“${display}”）不是引文中的任何数字，请核对译文`,
    },
  });
}

function checkValue({value, display}: FigurePart, pointer: string, add: Add) {
  const printed = numbersIn(display);
  if (value === undefined || printed.length !== 1 || printed[0] === value) return;
  add({
    rule: 'provenance/value-differs',
    level: 'error',
    pointer: `${pointer}/value`,
    words: {
      en: `the value is ${value}, but “${display}” reads ${printed[0]}. Correct the value, never the display`,
      zh: `数值为 ${value}，而“${display}”应为 ${printed[0]}。请改数值，不要改显示文字`,
    },
  });
}

function checkParts({value: whole, display, unit, parts = []}: Figure, pointer: string, add: Add) {
  if (whole === undefined) return;
  const comparable = parts.filter((part) => part.unit === unit && part.value !== undefined);
  for (const [index, part] of parts.entries()) {
    if (!comparable.includes(part) || part.value! <= whole) continue;
    add({
      rule: 'provenance/part-exceeds-whole',
      level: 'warning',
      pointer: `${pointer}/parts/${index}`,
      words: {
        en: `the part ${part.display} is larger than the whole ${display}. If the release says so, leave it; else it is part of another figure`,
        zh: `分项 ${part.display} 大于总数 ${display}。如通报如此，请保留；否则应属其他数据`,
      },
    });
  }
  if (comparable.length < 2 || comparable.length < parts.length) return;
  const sum = comparable.reduce((total, part) => total + part.value!, 0);
  if (Math.abs(sum - whole) < 1e-9 * Math.abs(whole)) return;
  add({
    rule: 'provenance/parts-total',
    level: 'note',
    pointer: `${pointer}/parts`,
    words: {
      en: `the parts add up to ${sum}, the whole is ${whole}. Both are shown as published`,
      zh: `分项之和为 ${sum}，总数为 ${whole}。均按原文显示`,
    },
  });
}
