import {defineElement} from '../../internal/define-element.js';
import {StatsBannerElement} from './stats-banner.js';

defineElement('af-stats-banner', StatsBannerElement);
