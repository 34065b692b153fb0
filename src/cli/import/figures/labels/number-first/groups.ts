import {nounBehind, whoseNames} from '../../people.js';
import {resultVerbs} from '../../verbs.js';
import {made, type Label} from '../label.js';
import {isCountedNoun, type Behind} from './behind.js';

/** “甲某、乙某等12人”: a group that some of its members stand for. */
export function ofGroup(behind: Behind): Label | undefined {
  const {after, group, noun, nounEnd, phrase: {kind, verb}} = behind;
  if (!group) return undefined;
  const named = whoseNames(group);
  const acts = resultVerbs.some((each) => after.includes(each)) ? after.replace(/^(?:已经|已|均|都|被|依法|全部|先后|分别|因涉嫌[^,]{2,12}罪?(?=被|已))+/, '') : '';
  // Who they are stands before the names or behind the number; the names themselves are no label.
  const people = named ? named.noun || nounBehind(after) || (isCountedNoun(behind) ? noun : '') : group;
  if (kind === 'result') return made(verb + (people || (named ? '' : noun)), verb, 0.95, ['result-verb', 'named-group'], named?.noun ? 0 : nounEnd);
  if (named && acts) return made(people && !acts.includes(people) ? people + acts : acts, '', 0.85, ['named-group'], after.length);
  if (named && !people) return made(after.slice(0, 20) || group, '', 0.55, ['named-group'], after.length);
  return made(people.replace(/^(?:依法)?对/, '') + acts, '', acts ? 0.85 : 0.7, ['named-group'], acts ? after.length : named ? nounEnd : 0);
}
