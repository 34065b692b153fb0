/**
 * Every element as one file for a script tag, `dist/cdn/anti-fraud.js` and `anti-fraud.classic.js`, with
 * Traditional Chinese, words that a page brings itself, and placeholders for content systems. The tag of the classic script may say what tags begin with, and where
 * packs of placeholders may come from:
 *
 *     <script src="anti-fraud.classic.js" data-af-prefix="city" data-af-origins="https://packs.example.gov.cn"></script>
 */
import {readInlineMessages} from '../controllers/inline-messages.js';
import {zhHant} from '../i18n/locales/zh-Hant.js';
import {registerMessages} from '../i18n/messages.js';
import {watchPlaceholders} from '../internal/placeholders.js';
import {defineAll} from './define-all.js';

const {afPrefix, afOrigins = ''} = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
registerMessages(zhHant);
readInlineMessages();
defineAll({prefix: afPrefix});
watchPlaceholders({prefix: afPrefix, origins: afOrigins.split(/\s+/)});
