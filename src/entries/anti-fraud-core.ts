/** The core elements as one file for a script tag, `dist/cdn/anti-fraud-core.js` and `anti-fraud-core.classic.js`. */
import './define/case-card.js';
import './define/case-list.js';
import './define/tip-carousel.js';
import './define/stats-banner.js';
