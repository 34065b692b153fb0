/** Registers `<af-stats-banner>` and the words it needs. */
import '../default-locales.js';
import '../../elements/stats-banner/define.js';
