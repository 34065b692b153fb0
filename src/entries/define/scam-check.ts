/** Registers `<af-scam-check>` and the words it needs. */
import '../default-locales.js';
import '../../elements/scam-check/define.js';
