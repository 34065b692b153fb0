/** Registers `<af-measures>` and the words it needs. */
import '../default-locales.js';
import '../../elements/measures/define.js';
