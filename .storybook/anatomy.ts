import {html, render, type LitElement} from 'lit';
import type {ContentState} from '../src/elements/shared/content-element.js';
import {drawn} from '../stories/helpers/drawn.js';
import {drawing} from '../stories/helpers/element.js';
import {elementOf} from './arg-types.js';
import './anatomy.css';

interface Piece {
  kind: 'part' | 'slot';
  name: string;
  description: string;
  /** Where it is in the picture; nowhere when the element has nothing to show there. */
  box: DOMRect | undefined;
}

/**
 * Draws an element with its parts and slots outlined and numbered, and a list that says what each is.
 * The picture is the element itself, measured again whenever its size changes.
 *
 * @param place Where to draw, once.
 */
export async function anatomy(
  place: HTMLElement,
  tag: keyof HTMLElementTagNameMap,
  args: Record<string, unknown>,
): Promise<void> {
  if (place.childElementCount) return;
  const element = drawing(tag)(args, {globals: {}}) as LitElement & {state: ContentState};
  const [marks, list] = [document.createElement('div'), document.createElement('div')];
  render(
    html`<div class="anatomy">
      <div class="anatomy-picture" lang="zh-Hans">${element}${marks}</div>
      ${list}
    </div>`,
    place,
  );
  await drawn(element);
  const mark = () => {
    const pieces = piecesOf(tag, element);
    const shown = pieces.filter(({box}) => box);
    const origin = marks.parentElement!.getBoundingClientRect();
    render(marksOf(shown, origin), marks);
    render(listOf(shown, pieces.filter(({box}) => !box)), list);
  };
  new ResizeObserver(mark).observe(element);
}

function piecesOf(tag: string, element: LitElement): Piece[] {
  const {cssParts = [], slots = []} = elementOf(tag);
  const root = element.renderRoot;
  return [
    ...cssParts.map(({name, description = ''}) => {
      const parts = [...root.querySelectorAll(`[part~='${name}']`)];
      return {kind: 'part' as const, name, description, box: firstBox(parts)};
    }),
    ...slots.map(({name, description = ''}) => {
      const slot = root.querySelector<HTMLSlotElement>(name ? `slot[name='${name}']` : 'slot:not([name])');
      return {kind: 'slot' as const, name, description, box: firstBox(slot?.assignedElements() ?? [])};
    }),
  ];
}

const firstBox = (elements: Element[]) =>
  elements.map((each) => each.getBoundingClientRect()).find(({width, height}) => width > 1 && height > 1);

/** How wide a number is, and the least distance of two. */
const badge = 22;

function marksOf(pieces: Piece[], origin: DOMRect) {
  const taken: {x: number; y: number}[] = [];
  return pieces.map(({box}, index) => {
    const place = {x: box!.left - origin.left, y: box!.top - origin.top};
    const corner = {x: place.x - badge, y: place.y - badge / 2};
    const isTaken = ({x, y}: {x: number; y: number}) =>
      taken.some((other) => Math.abs(other.x - x) < badge && Math.abs(other.y - y) < badge);
    while (isTaken(corner)) corner.x += badge;
    taken.push(corner);
    return html`<i
        class="anatomy-outline"
        style="left: ${place.x}px; top: ${place.y}px; width: ${box!.width}px; height: ${box!.height}px"
      ></i
      ><b class="anatomy-number" style="left: ${corner.x}px; top: ${corner.y}px">${index + 1}</b>`;
  });
}

const nameOf = ({kind, name}: Piece) =>
  kind === 'part' ? `::part(${name})` : name ? `slot="${name}"` : 'default slot';

function listOf(shown: Piece[], hidden: Piece[]) {
  const item = (piece: Piece) => html`<li><code>${nameOf(piece)}</code> ${piece.description}</li>`;
  return html`<ol class="anatomy-list" lang="en">
      ${shown.map(item)}
    </ol>
    ${
      hidden.length
        ? html`<p lang="en">Not in this picture, since this content has nothing for them:</p>
            <ul class="anatomy-list" lang="en">
              ${hidden.map(item)}
            </ul>`
        : ''
    }`;
}
