/**
 * Elements as HTML, without a browser: semantic text, with a declarative shadow root where wanted, that the
 * element takes over when its script arrives. For Node 20.19 and later, and for what builds sites with it.
 */
export {renderElement, type RenderOptions} from '../ssr/render-checked.js';
export {renderableTags, type ElementOptions, type RenderedElement} from '../ssr/render-element.js';
export {ContentProblem, type ProblemCode} from '../content/content-problem.js';
