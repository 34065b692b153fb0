const type = 'anti-fraud:height';

/** What the frame tells the page around it whenever its content changes its height, in CSS pixels. */
export interface HeightMessage {
  readonly type: typeof type;
  readonly height: number;
}

export const heightMessage = (height: number): HeightMessage => ({type, height});

/** The tallest that a frame may make itself. */
const tallest = 20_000;

/** The height that a message tells, if it tells one. Anyone may send messages. */
export function heightOf(data: unknown): number | undefined {
  const {type: named, height} = Object(data) as Partial<HeightMessage>;
  return named === type && typeof height === 'number' && height > 0 && height <= tallest ? Math.ceil(height) : undefined;
}
