/** What stands on what in the elements, and the least contrast that it needs by itself. */
export const pairs: {front: string; backs: string[]; least: number; criterion: string}[] = [
  // Large text takes the colours of every theme as they are, so they keep the enhanced contrast.
  ...['text', 'text-muted', 'accent'].map((front) => ({
    front,
    backs: ['surface', 'surface-raised'],
    least: 7,
    criterion: '1.4.6',
  })),
  {front: 'warning-text', backs: ['warning-surface'], least: 7, criterion: '1.4.6'},
  {front: 'surface', backs: ['accent'], least: 7, criterion: '1.4.6'}, // a button that is pressed
  {front: 'border', backs: ['surface', 'surface-raised'], least: 3, criterion: '1.4.11'},
  {
    front: 'focus',
    backs: ['surface', 'surface-raised', 'warning-surface'],
    least: 3,
    criterion: '1.4.11',
  },
];

/** The contrast ratio of two colours, as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits =
    colour.length === 4
      ? [...colour.slice(1)].map((digit) => digit + digit)
      : colour.slice(1).match(/../g)!;
  const [red, green, blue] = digits.map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
