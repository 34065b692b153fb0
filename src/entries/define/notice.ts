/** Registers `<af-notice>` and the words it needs. */
import '../default-locales.js';
import '../../elements/notice/define.js';
