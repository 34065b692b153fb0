/** Registers `<af-briefing>` with the elements inside it, and the words they need. */
import '../default-locales.js';
import '../../elements/briefing/define.js';
