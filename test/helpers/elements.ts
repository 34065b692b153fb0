import {expect, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {ContentState} from '../../src/elements/shared/content-element.js';

type ContentElement = LitElement & {state: ContentState};

/** Waits until an element has come to a state. */
export async function reaching<Element extends ContentElement>(
  element: Element,
  state: ContentState,
) {
  await waitUntil(
    () => element.state === state,
    `should come to the state ${state}, is ${element.state}`,
  );
  await element.updateComplete;
  return element;
}

/** What a part of an element says, without the white space of the template. */
export const textOf = (root: ParentNode, selector: string) =>
  root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

/** The same for all that match. */
export const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent.replace(/\s+/g, ' ').trim());

/** Nothing of the element sticks out of its box, and no word of it is cut. */
export function expectNothingCut(element: Element) {
  const box = element.getBoundingClientRect();
  for (const each of element.shadowRoot!.querySelectorAll('.view *:not(.hidden, .hidden *)')) {
    const {left, right, width} = each.getBoundingClientRect();
    if (!width) continue;
    expect(left, each.className).to.be.at.least(box.left - 1);
    expect(right, each.className).to.be.at.most(box.right + 1);
  }
}
