import {defineElement} from '../../internal/define-element.js';
import {ScamCheckElement} from './scam-check.js';

defineElement('af-scam-check', ScamCheckElement);
