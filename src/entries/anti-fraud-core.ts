/** The core elements as one file for a script tag, `dist/embed/anti-fraud-core.js`. */
import './define/stats-banner.js';
import './define/case-card.js';
import './define/case-list.js';
import './define/tip-carousel.js';
