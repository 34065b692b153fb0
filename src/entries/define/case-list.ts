/** Registers `<af-case-list>` and the words it needs. */
import '../default-locales.js';
import '../../elements/case-list/define.js';
