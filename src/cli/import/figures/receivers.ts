import type {NumberToken} from '../numbers/token.js';
import type {Clause} from './clause.js';

/** “举报人” of “向24名举报人兑现奖金6万元”: those to whom something was done, up to the end of their noun. */
const receivers = /^的?[^,;:。\d、]{0,8}?[人者员户民众师生客工属群](?![人者员户民众师生客工属群们家长数员])们?(?=[\u4e00-\u9fff“]{2,})/;

/** The clause of a number behind one that stands in 向…, 给… or 为…, without those whom it names: they received, and did nothing. */
export function withoutReceivers(text: string, last: NumberToken | undefined, floor: number, clause: Clause): Clause {
  // “向60人吸收存款”: 人 is their noun itself.
  const follows = last !== undefined && /^[名位家户]$/.test(last.unit) && clause.from === floor && floor === last.end && /(?<![方动走志意转倾面流去])[向给]近?约?$|(?<![作成认称视行分变])为近?约?$/.test(text.slice(Math.max(0, last.opening - 4), last.opening));
  const {length} = follows ? (receivers.exec(clause.before)?.[0] ?? '') : '';
  return length ? {...clause, before: clause.before.slice(length)} : clause;
}
