import type {Line} from './lines.js';
import {markerOf} from './markers.js';

/** A line without what only dresses it. */
export interface Undressed {
  readonly rest: Line;
  readonly marker: string;
  /** Whether the whole of it was emphasised or marked as a heading. */
  readonly emphasised: boolean;
}

/** Takes heading signs, emphasis and the list marker off a line. */
export function undressed(line: Line): Undressed {
  const heading = /^#{1,6}\s+|^>\s*/.exec(line.text)?.[0].length ?? 0;
  let text = line.text.slice(heading);
  let start = line.start + heading;
  let end = line.end;
  const emphasised = heading > 0 || /^(\*\*|__).*\1$/.test(text);
  const opening = /^(?:\*\*|__)+\s*/.exec(text)?.[0].length ?? 0;
  text = text.slice(opening);
  start += opening;
  const closing = /(?:\*\*|__)\s*$/.exec(text.slice(-6))?.[0].length ?? 0;
  text = closing ? text.slice(0, -closing) : text;
  end -= closing;
  const {marker, length} = markerOf(text);
  return {rest: {start: start + length, end: Math.max(start + length, end), text: text.slice(length).trim()}, marker, emphasised};
}
