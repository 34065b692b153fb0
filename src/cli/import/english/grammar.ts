import type {Grammar} from '../grammar.js';
import {chineseGrammar} from '../chinese-grammar.js';

export const englishGrammar: Grammar = {...chineseGrammar, lang: 'en'};
