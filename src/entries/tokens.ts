/** The names of tokens, themes and modes, for scripts that set them. */
export {modeClasses, themeClasses, tokenNames, type TokenName} from '../styles/token-names.js';
