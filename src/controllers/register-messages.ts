import {registerMessages as register, type Messages} from '../i18n/messages.js';
import {followMessages} from './locale-controller.js';

/** Makes languages available to every element, drawn or to come, or replaces the words of one. */
export function registerMessages(...languages: Messages[]): void {
  register(...languages);
  followMessages();
}
