import {defineElement} from '../../internal/define-element.js';
import '../case-list/define.js';
import '../hotlines/define.js';
import '../measures/define.js';
import '../notice/define.js';
import '../qa/define.js';
import '../scam-check/define.js';
import '../stats-banner/define.js';
import '../tip-carousel/define.js';
import {BriefingElement} from './briefing.js';

defineElement('af-briefing', BriefingElement);
