import {checkPack} from '../content/check.js';
import {ContentProblem} from '../content/content-problem.js';
import {renderElement as render, type ElementOptions, type RenderedElement} from './render-element.js';

export interface RenderOptions extends ElementOptions {
  /** Renders packs that are still drafts. Not for public pages. */
  readonly preview?: boolean;
}

/**
 * Writes a pack as an element: semantic HTML that is read without scripts,
 * with a declarative shadow root in `shadow`, and that the element takes over
 * without moving anything when its script arrives.
 *
 * @param tag One of `renderableTags`.
 * @param json The content pack, as parsed JSON. It is checked first, as elements do.
 * @throws {ContentProblem} For a pack that is not valid, or a draft without `preview`.
 * @throws {RangeError} For a tag that there is not.
 * @throws {TypeError} For one stylesheet where elements stand inside the element.
 */
export async function renderElement(
  tag: string,
  json: unknown,
  {preview = false, ...options}: RenderOptions = {},
): Promise<RenderedElement> {
  const pack = checkPack(json);
  if (pack.status === 'draft' && !preview) {
    throw new ContentProblem('draft', `${pack.id} is a draft; only preview renders it.`, '/status');
  }
  return render(tag, pack, options);
}
