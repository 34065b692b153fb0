import type {FigurePart} from '../schema.js';

export type PublishedNumber = Pick<FigurePart, 'display' | 'unit' | 'value' | 'approximation'>;

/**
 * Splits a published number from its unit: “8000余万次” is “8000余万” and “次”.
 * What stands before the first digit (近, “more than”) belongs to the number.
 * A value is given only where the digits are plain and nothing makes them
 * approximate, since a wrong number is worse than none.
 */
export function splitNumber(text: string): PublishedNumber {
  const [, display = text, unit] =
    /^(\D*\d[\d,.+~～–-]*(?:\s?[\d十百千万亿余多]+|\s\w*illion)*)\s*(.*)$/.exec(text) ?? [];
  const isExact = /^(\d+|\d{1,3}(,\d{3})+)$/.test(display) && !/[以余多左]/.test(unit!);
  return {
    display,
    unit: unit || undefined,
    value: isExact ? Number(display.replace(/,/g, '')) : undefined,
  };
}
