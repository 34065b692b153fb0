import {defineElement} from '../../internal/define-element.js';
import {CaseCardElement} from './case-card.js';

defineElement('af-case-card', CaseCardElement);
