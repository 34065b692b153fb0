import {defineElement} from '../../internal/define-element.js';
import {QaElement} from './qa.js';

defineElement('af-qa', QaElement);
