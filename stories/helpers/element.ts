import type {LitElement} from 'lit';
import {packFor} from './languages.js';

/** What a story sets: properties of the element, custom properties, and the page's own HTML inside it. */
export type ArgsOf<Element extends LitElement> = Partial<Omit<Element, keyof LitElement>> & {
  inner?: string;
  [property: `--af-${string}`]: unknown;
};

/**
 * How stories draw an element: with attributes wherever there is one, so that the source shown
 * beside it is what a page would write. Packs are read in the language of the toolbar.
 */
export const drawing =
  (tag: keyof HTMLElementTagNameMap) =>
  (args: Record<string, unknown>, {globals}: {globals: {locale?: string}}): HTMLElement => {
    const element = document.createElement(tag) as LitElement;
    const {elementProperties} = element.constructor as typeof LitElement;
    for (const [name, value] of Object.entries(args)) {
      if (value === undefined || value === false) continue;
      const {attribute: declared = true} = elementProperties.get(name) ?? {};
      const attribute = declared === true ? name.toLowerCase() : declared;
      if (name === 'inner') element.innerHTML = write(value);
      else if (name.startsWith('--')) element.style.setProperty(name, write(value));
      else if (name === 'src') element.setAttribute(name, packFor(globals, write(value)));
      else if (typeof attribute === 'string') element.setAttribute(attribute, write(value));
      else Object.assign(element, {[name]: value});
    }
    return element;
  };

const write = (value: unknown) =>
  value === true ? '' : typeof value === 'string' ? value : JSON.stringify(value);
