import {defineElement} from '../../internal/define-element.js';
import {NoticeElement} from './notice.js';

defineElement('af-notice', NoticeElement);
