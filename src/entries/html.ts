/** Content to semantic HTML, and, on a page, back. */
export {readContent} from '../content/html/read-content.js';
export {renderContent, type RenderOptions} from '../content/html/render.js';
