import type {Figure, FigurePart} from './schema.js';

/**
 * “2494起”, “21.79 million yuan”: the number with its unit, as published. Alphabets, from Latin to
 * Arabic and Mongolian, put a space between the two.
 */
export function amount({display, unit = ''}: FigurePart): string {
  return display + (/^[a-z\xc0-\u1fff]/i.test(unit) ? ' ' : '') + unit;
}

/**
 * The share that each part has of the whole, 0 to 1, or nothing when they
 * cannot be compared: another unit, an approximate or unknown number, a part
 * larger than the whole. What cannot be compared must not be drawn to scale.
 */
export function shares({
  value,
  unit,
  approximation = 'exact',
  parts = [],
}: Figure): number[] | undefined {
  const comparable =
    approximation === 'exact' &&
    value! > 0 &&
    parts.every(
      (part) =>
        part.unit === unit &&
        (part.approximation ?? 'exact') === 'exact' &&
        part.value! >= 0 &&
        part.value! <= value!,
    );
  return comparable ? parts.map((part) => part.value! / value!) : undefined;
}
