/**
 * Makes the words of the interface known that every form of the library has: Simplified Chinese,
 * which also stands for a page that names no language, and English, which stands for all others.
 */
import {en} from '../i18n/locales/en.js';
import {zhHans} from '../i18n/locales/zh-Hans.js';
import {registerMessages} from '../i18n/messages.js';

registerMessages(zhHans, en);
