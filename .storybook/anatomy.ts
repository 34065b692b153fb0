import {html, render, svg, type LitElement} from 'lit';
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
 * Draws an element with its parts and slots outlined and numbered, and a list that says what each is. The numbers stand
 * beside it, so that they cover nothing. The picture is the element itself, measured again whenever its size changes.
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
    const shown = pieces.filter(({box}) => box).sort((one, other) => inReadingOrder(one.box!, other.box!));
    const picture = marks.parentElement!;
    const numbers = numbersOf(shown, picture.getBoundingClientRect(), element.getBoundingClientRect());
    picture.style.minHeight = `${Math.max(0, ...numbers.map(({y}) => y)) + badge + 8}px`;
    render(marksOf(numbers), marks);
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

/** What is folded away has a place, too, but none that anybody sees. */
const firstBox = (elements: Element[]) =>
  elements
    .filter((each) => each.checkVisibility())
    .map((each) => each.getBoundingClientRect())
    .find(({width, height}) => width > 1 && height > 1);

const inReadingOrder = (one: DOMRect, other: DOMRect) => one.top - other.top || one.left - other.left;

/** How wide a number is. */
const badge = 22;

interface Mark {
  /** Where the number stands, from the corner of the picture. */
  x: number;
  y: number;
  /** Where its line ends, at an edge of the box. */
  edge: {x: number; y: number};
  box: {x: number; y: number; width: number; height: number};
}

/** A number for each piece, before or behind the element, whichever is nearer, one below the other. */
function numbersOf(pieces: Piece[], origin: DOMRect, element: DOMRect): Mark[] {
  const isNarrow = origin.width < 600;
  const free = {before: 4, behind: 4};
  return pieces.map((piece) => {
    const box = piece.box!;
    const side = isNarrow || box.left - element.left <= element.right - box.right ? 'before' : 'behind';
    const y = Math.max(box.top - origin.top - badge / 2, free[side]);
    free[side] = y + badge + 2;
    const place = {x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height};
    return {
      x: side === 'before' ? 8 : origin.width - badge - 8,
      y,
      edge: {x: side === 'before' ? place.x : place.x + box.width, y: place.y},
      box: place,
    };
  });
}

const marksOf = (numbers: Mark[]) => html`<svg class="anatomy-lines" aria-hidden="true">
    ${numbers.map(
      ({x, y, edge, box}) =>
        svg`<rect x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>
          <line x1=${x + badge / 2} y1=${y + badge / 2} x2=${edge.x} y2=${edge.y}></line>`,
    )}</svg
  >${numbers.map(
    ({x, y}, index) => html`<b class="anatomy-number" style="left: ${x}px; top: ${y}px">${index + 1}</b>`,
  )}`;

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
