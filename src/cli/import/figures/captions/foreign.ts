import {isClause} from '../own-verb.js';
import {isPeople} from '../people.js';
import {offenceVerbs, plainVerbs, resultVerbs} from '../verbs.js';
import type {Caption, Told} from './told.js';

const verbs = [...resultVerbs, ...plainVerbs, ...offenceVerbs].sort((one, other) => other.length - one.length);

/** “对4家门店停止供货”: whom something was done to opens a clause of its own. */
const towards = /^(?:已|并|依法)?(?:[对将把]|向)/;
/** Nobody seizes, sells or holds people. */
const ofThings = /^(?:销售|出售|贩卖|购买|侦破|破获|扣押|收缴|缴获|冻结|查封|起获|举办|设立|发放|止付)$/;

/** “冻结账户6个,为老人保住房产2套”: the verb of the list stops where an item has its own. */
export function withoutForeignVerb({label, unit, before, after}: Told): Caption | undefined {
  const verb = verbs.find((each) => label.startsWith(each)) ?? '';
  if (!verb || before.includes(verb) || after.includes(verb)) return undefined;
  const rest = label.slice(verb.length);
  if (rest.length < 2 && !/^另$/.test(rest)) return undefined;
  const hasOwn = isClause(rest) || towards.test(before) || verbs.some((each) => each.length > 1 && rest.startsWith(each) && rest.length > each.length + 1 && before.includes(each));
  if (!hasOwn && !(unit === 'people' && ofThings.test(verb) && (isPeople(rest) || rest === '另'))) return undefined;
  return {label: unit === 'money' && /^(?:剩余|其余|余下|剩下|首批|人均|案均|件均|户均)$/.test(rest) ? `${rest}金额` : rest, reason: 'own-verb', asks: !verbs.some((each) => each.length > 1 && rest.startsWith(each))};
}
