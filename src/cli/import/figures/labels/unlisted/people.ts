import {resultVerbs} from '../../verbs.js';
import type {Counted} from '../counted.js';
import {made, type Label} from '../label.js';

const who = '[^,;:。\\d的]{0,10}?(?:人员|群众|市民|居民|村民|老人|老年人|学生|家长|女子|男子|女性|男性|客户|用户|投资人|投资者|消费者|玩家)';
const kindBehind = new RegExp(`^${who}`);
/** Who they are may be told with 的. */
const deceivedBehind = new RegExp(`^${who.replace('的', '')}`);

/** “依据涉案70余名人员的地位”: what they are stands before the number. */
export function ofKindAround({clause, unit, after}: Counted): Label | undefined {
  const kind = unit === 'people' ? /(?:涉案|涉赌|涉诈|参赌|在逃|受骗|被骗|受害)(?:近|约|超|逾)?$/.exec(clause.before)?.[0] : undefined;
  const noun = kind ? kindBehind.exec(after)?.[0] : undefined;
  return noun ? made(kind!.replace(/[近约超逾]$/, '') + noun, '', 0.65, ['number-first'], noun.length) : undefined;
}

/** “骗倒26名女子”, “诈骗70名有投保意愿的老人”: whom somebody deceived. */
export function ofDeceivedBehind({clause, unit, after}: Counted): Label | undefined {
  const deceived = unit === 'people' && /(?:诈骗|欺骗|骗[取得走倒])(?:了|近|约|超|逾)*$/.test(clause.before);
  const noun = deceived ? deceivedBehind.exec(after)?.[0] : undefined;
  return noun ? made(`被骗${noun}`, '骗取', 0.65, ['victims'], noun.length) : undefined;
}

/** “将团伙的5名漏网者抓获”: what was done to them ends the clause. */
export function ofFateAtEnd({clause, unit, after}: Counted): Label | undefined {
  if (unit !== 'people' || !/[将把][^,;]*$/.test(clause.before)) return undefined;
  const deed = resultVerbs.find((verb) => after.length > verb.length && after.endsWith(verb));
  return deed && after.length <= 14 ? made(deed + after.slice(0, -deed.length), '', 0.75, ['told-behind'], after.length) : undefined;
}
