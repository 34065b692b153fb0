/**
 * Makes the words of the interface known that every form of the library has:
 * Simplified Chinese, which is also the language of last resort, and English.
 */
import {en} from '../i18n/locales/en.js';
import {zhHans} from '../i18n/locales/zh-Hans.js';
import {registerMessages} from '../i18n/messages.js';

registerMessages(zhHans, en);
