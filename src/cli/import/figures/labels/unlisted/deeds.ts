import {nounBehind} from '../../people.js';
import {withoutLeads, withoutTrailing} from '../../phrase.js';
import {resultVerbs} from '../../verbs.js';
import {made, type Label} from '../label.js';
import type {Unlisted} from './read.js';

/** What is done in proceedings counts by itself; anything else needs a word that sums up. */
const counts = /(?:共|累计|总计|合计|同期|已)(?![同享犯谋])|(?:提出|提起|退回|纠正|作出|决定|不予|受理|适用)/;
const agency = /(?:检察院|检察机关|公安机关|警方|法院|部门|监管局|委员会|全国|全省|全市|全县|全区)/;
/** Whoever is spoken of is one of a story, and what is asked or sorted is not counted. */
const story = /[某他她您你我这那每]|什么|如何|怎|自称|名叫/;
const openEnd = /[的为是成从至到在向对被把将给和与及、]$|分$/;
const countUnits = /^(?:人|名|起|件|宗|例|件次|人次|次|份|条|户|家)$/;

/**
 * “提出量刑建议5120人”, “共会商研讨860件次”: a number that ends its clause sums up
 * the deed before it, whatever the verb; in a story it would stand before its noun.
 */
export function ofDeedBefore({clause, after, measure}: Unlisted): Label | undefined {
  if (after || !countUnits.test(measure) || story.test(clause.before) || openEnd.test(withoutTrailing(clause.before))) return undefined;
  if (!counts.test(clause.before) && !agency.test(clause.before)) return undefined;
  const words = withoutLeads(withoutTrailing(clause.before));
  return /^[\u4e00-\u9fff、“”()]{2,24}$/.test(words) ? made(words, '', 0.65, ['number-last']) : undefined;
}

/** “对从犯5人作出不起诉决定”, “对其中12人提请批准逮捕”: what was decided about those whom 对 names or points at. */
export function ofProceeding({clause, unit, after}: Unlisted): Label | undefined {
  if (unit !== 'people') return undefined;
  const whom = /(?:^|[^面针])对(?:其中的?|([^,;:对某等]{1,16}?)的?)?(?:近|约|超|逾)?$/.exec(withoutTrailing(clause.before));
  if (!whom) return undefined;
  const noun = nounBehind(after) || /^[^,;:的]{2,6}(?=不予|作出|依法)/.exec(after)?.[0] || '';
  const decided = after.slice(noun.length).replace(/^(?:已|均|全部|依法|分别)+/, '');
  const deed = decided.replace(/^(?:不予|作出|予以|采取|给予|提起)+/, '');
  if (!/^判[处决]/.test(deed) && !resultVerbs.some((verb) => deed.startsWith(verb))) return undefined;
  const who = noun || whom[1] || '';
  return made(who ? `对${who}${decided}` : decided, '', 0.8, ['told-behind'], after.length);
}
