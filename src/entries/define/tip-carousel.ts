/** Registers `<af-tip-carousel>` and the words it needs. */
import '../default-locales.js';
import '../../elements/tip-carousel/define.js';
