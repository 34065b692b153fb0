import type {ContentProblem} from '../content-problem.js';
import type {Content, Figure, Kind} from '../schema.js';
import {copyOf} from './markup.js';
import {problemsIn, type Take} from './reading.js';
import {takeDetails} from './take-details.js';

/** What takes the items of each kind out of a copy, and adds to the list the figures that they name. */
type Takes = {
  [Each in Kind]?: (
    copy: HTMLElement,
    named: Figure[],
  ) => ReturnType<Take<NonNullable<Content[Each]>[number]>>;
};

/**
 * Reads content of several kinds from one element, without changing the page.
 *
 * @param takes The kinds, each read from the sections that say so in `data-af`.
 * @param unmarked Kinds that are also read outside such sections, in this order, each where the
 *   selector finds something.
 */
export function readKinds(
  root: Element,
  takes: Takes,
  unmarked: {[Each in Kind]?: string},
): {content: Content; problems: ContentProblem[]} {
  const copy = copyOf(root);
  const items: Content = {};
  const named: Figure[] = [];
  const read = (kind: Kind, place: HTMLElement) => {
    const found = takes[kind]!(place, named);
    if (found.length) Object.assign(items, {[kind]: found});
  };
  for (const kind of Object.keys(takes) as Kind[]) {
    const [section, ...more] = copy.querySelectorAll<HTMLElement>(`[data-af=${kind}]`);
    section?.append(...more);
    if (section) read(kind, section);
  }
  for (const kind of Object.keys(unmarked) as Kind[]) {
    if (!items[kind] && copy.querySelector(unmarked[kind]!)) read(kind, copy);
  }
  const {figures = []} = items;
  const others = named.filter(({id}) => !figures.some((figure) => figure.id === id));
  if (others[0]) items.figures = [...figures, ...others];
  return {content: {...takeDetails(copy), ...items}, problems: problemsIn(copy)};
}
