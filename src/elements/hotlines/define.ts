import {defineElement} from '../../internal/define-element.js';
import {HotlinesElement} from './hotlines.js';

defineElement('af-hotlines', HotlinesElement);
