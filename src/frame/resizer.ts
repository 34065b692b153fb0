/**
 * `frame-resizer.js`, for the page around frames: gives each `<iframe data-af-frame>` the height of its content.
 *
 * A message counts only when it comes from the window of such a frame, and from the origin that its address
 * names; a sandboxed frame has none, which messages call `null`. A frame needs a title, since screen readers
 * announce nothing else of it (WCAG 4.1.2): without one it is left as it is.
 */
import {warn} from '../internal/warn.js';
import {heightOf} from './height-message.js';

addEventListener('message', ({data, source, origin}) => {
  const height = heightOf(data);
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-af-frame]')].find(
    ({contentWindow}) => contentWindow === source,
  );
  if (!height || !frame || origin !== originOf(frame)) return;
  if (frame.title.trim()) frame.style.height = `${height}px`;
  else warn(`<iframe src="${frame.src}"> needs a title, which says what it shows (WCAG 4.1.2).`);
});

function originOf(frame: HTMLIFrameElement): string {
  const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return opaque ? 'null' : new URL(frame.src).origin;
}
