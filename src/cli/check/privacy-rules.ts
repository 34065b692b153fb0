import {findPersonalData} from '../../content/privacy/personal-data.js';
import {privacyWords} from '../privacy-words.js';
import type {CheckedPack} from './checked-pack-schema.js';
import type {Add} from './finding.js';
import {textsIn} from './texts.js';

/** Reports everything by which a person in the pack could be recognised. */
export function checkPrivacy(pack: CheckedPack, add: Add): void {
  const hotlines = (pack.hotlines ?? []).map(({number}) => number);
  for (const {pointer, text} of textsIn(pack)) {
    for (const {rule, level, start, end} of findPersonalData(text, {hotlines})) {
      add({rule: `privacy/${rule}`, level, pointer, within: {start, end}, words: privacyWords(rule, text.slice(start, end))});
    }
  }
}
