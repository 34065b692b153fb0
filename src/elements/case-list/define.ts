import {defineElement} from '../../internal/define-element.js';
import {CaseListElement} from './case-list.js';

defineElement('af-case-list', CaseListElement);
