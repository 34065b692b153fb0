import {defineElement} from '../../internal/define-element.js';
import {TipCarouselElement} from './tip-carousel.js';

defineElement('af-tip-carousel', TipCarouselElement);
