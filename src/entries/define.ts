/** Registers every element. */
import './define/scam-check.js';
import './define/stats-banner.js';
import './define/case-card.js';
import './define/case-list.js';
import './define/tip-carousel.js';
import './define/measures.js';
import './define/qa.js';
import './define/hotlines.js';
import './define/notice.js';
import './define/briefing.js';
