/** Registers `<af-hotlines>` and the words it needs. */
import '../default-locales.js';
import '../../elements/hotlines/define.js';
