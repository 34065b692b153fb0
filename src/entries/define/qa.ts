/** Registers `<af-qa>` and the words it needs. */
import '../default-locales.js';
import '../../elements/qa/define.js';
