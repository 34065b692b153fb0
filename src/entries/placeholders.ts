/** Elements in place of what content systems let through that strip unknown tags. */
export {watchPlaceholders, type PlaceholderOptions} from '../internal/placeholders.js';
