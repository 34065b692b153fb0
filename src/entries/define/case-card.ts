/** Registers `<af-case-card>` and the words it needs. */
import '../default-locales.js';
import '../../elements/case-card/define.js';
