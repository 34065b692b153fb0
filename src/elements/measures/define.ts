import {defineElement} from '../../internal/define-element.js';
import {MeasuresElement} from './measures.js';

defineElement('af-measures', MeasuresElement);
