// What the types must refuse; `npm run check` reads it, and no page does.
import 'anti-fraud-elements/types/svelte.js';
import type {SvelteHTMLElements} from 'svelte/elements';

type Tips = SvelteHTMLElements['af-tip-carousel'];

export const right: Tips = {
  class: 'wide',
  interval: 8,
  'show-all': '',
  'onaf-navigate': ({href}) => href.length,
};
export const wrong: Tips[] = [
  // @ts-expect-error seconds are a number
  {interval: 'slow'},
  // @ts-expect-error the element sets it itself
  {state: 'shown'},
  // @ts-expect-error the event is no CustomEvent
  {'onaf-navigate': ({detail}) => detail},
];
