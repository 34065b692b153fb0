import type {ContentPack} from '../../src/content/schema.js';
import {figuresIn, quotesIn} from './founding-release.js';
import {chineseNumbers} from './published-number.js';

/** Places of the quotes that are not, word for word, in the release. */
export const unfoundQuotes = (pack: unknown, release: string): string[] =>
  quotesIn(pack)
    .filter(({text}) => !release.includes(text))
    .map(({pointer}) => pointer);

/**
 * Where each figure's number stands in the release, by the figure's place in
 * the pack; -1 when the quote does not say that number with that unit, or is
 * not to be found exactly once.
 */
export function numberPlaces(pack: ContentPack, release: string): Map<string, number> {
  return new Map(
    figuresIn(pack).map(({pointer, figure}) => {
      const {quote = '', display, unit = ''} = figure;
      const start = release.indexOf(quote);
      const once = quote !== '' && start >= 0 && start === release.lastIndexOf(quote);
      // Read whole numbers, so that 6名 is not found in 16名.
      const number = chineseNumbers(quote).find(
        ({words, index}) => words === display && quote.startsWith(unit, index + words.length),
      );
      return [pointer, once && number ? start + number.index : -1];
    }),
  );
}

/** Places of the figures whose value or approximation is not what their display says. */
export const misreadValues = (pack: ContentPack, read: typeof chineseNumbers): string[] =>
  figuresIn(pack)
    .filter(({figure: {display, value, approximation = 'exact'}}) => {
      const [number, ...more] = read(display);
      return (
        number?.words !== display ||
        more.length > 0 ||
        number.value !== value ||
        number.approximation !== approximation
      );
    })
    .map(({pointer}) => pointer);

/** Places of the parts (其中) that are larger than their whole or counted in another unit. */
export const impossibleParts = (pack: ContentPack): string[] =>
  figuresIn(pack)
    .filter(
      ({figure, whole}) =>
        whole && (Number(figure.value) > Number(whole.value) || figure.unit !== whole.unit),
    )
    .map(({pointer}) => pointer);
