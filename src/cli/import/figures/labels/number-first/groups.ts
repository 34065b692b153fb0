import {isPeople, nounBehind, whoseNames} from '../../people.js';
import {resultVerbs} from '../../verbs.js';
import {made, type Label} from '../label.js';
import {isCountedNoun, type Behind} from './behind.js';
import {isBareMeasure, sufferedNext} from './measures.js';

/** “已被甲市警方依法刑事拘留”: who did it is no part of what was done. */
const byAgency = /^(?:已经|已|均|都)*被[^,;:。的]{0,8}?(?:警方|公安机关|公安局|分局|派出所|民警|检察院|检察机关|法院|侦查机关)(?=依法|[^,;:。]{2})/;

/** “甲某、乙某等12人”: a group that some of its members stand for. */
export function ofGroup(behind: Behind): Label | undefined {
  const {after, clause, group, noun, nounEnd, phrase: {kind, verb}} = behind;
  if (!group) return undefined;
  const named = whoseNames(group);
  const acts = resultVerbs.some((each) => after.includes(each)) ? after.replace(byAgency, '').replace(/^(?:已经|已|均|都|被(?!告人|害人)|依法|全部|先后|分别|因?涉嫌[^,]{2,12}罪(?=被|已|分别|均|移送|提起|起诉)|因涉嫌[^,]{2,12}(?=被|已))+/, '') : '';
  // Who they are stands before the names or behind the number; the names themselves are no label.
  const people = named ? named.noun || nounBehind(after) || (isCountedNoun(behind) ? noun : '') : group;
  // “甲某等3人利用修图技术,制作…”: by what means is not who.
  if (named && !named.noun && !acts && !sufferedNext(clause.next) && /^(?:利用|通过|以|使用|采用|借助|凭借)/.test(after)) return made(after.slice(0, 20), '', 0.4, ['named-group', 'means']);
  const body = kind === 'result' && !named ? bodies.exec(after)?.[0] : undefined;
  if (body) return made(verb + body, verb, 0.9, ['result-verb', 'named-group'], body.length);
  if (kind === 'result' && !named && isCountedNoun(behind)) return made(verb + noun, verb, 0.95, ['result-verb', 'named-group'], nounEnd);
  if (named && !people && /^(?:发现|查明|核查|检查发现)$/.test(verb)) return made(doers(clause.before, after), '', 0.6, ['named-group', 'told-behind'], after.length);
  if (kind === 'result') return made(verb + (people || (named ? '' : noun)), verb, 0.95, ['result-verb', 'named-group'], named?.noun ? 0 : nounEnd);
  if (named && acts) return made(people && !acts.includes(people) ? people + (isBareMeasure(acts) ? '被' : '') + acts : isBareMeasure(acts) ? `被${acts}人员` : withPassive(acts, people), '', 0.85, ['named-group'], after.length);
  const measure = named ? sufferedNext(clause.next) : '';
  if (measure) return made(people ? `${people}被${measure}` : `被${measure}人员`, '', 0.7, ['named-group', 'told-behind'], after.length);
  if (named && !people) return made(doers(clause.before, after), '', 0.55, ['named-group'], after.length);
  const members = named || acts ? undefined : membersOf(behind);
  if (members) return members;
  return made(people.replace(/^(?:依法)?对/, '') + acts, '', acts ? 0.85 : 0.7, ['named-group'], acts ? after.length : named ? nounEnd : 0);
}

/** “甲某等4人刚一进站”, “将甲某等3人控制”: those who did it, or to whom it was done; of whom nothing is told, that they belong to the case. */
function doers(before: string, after: string): string {
  const did = after.replace(/(?<=..)(?:[且并而]|以及).*$/, '').replace(/^(?:刚一|[刚一便就又再均都已]|已经|先后|分别|随即|立即)+(?=..)/, '').replace(/^在[^,]{2,20}?(?:等处|等地|[处地内里上中])(?=..)/, '');
  // “甲某等3人因涉嫌掩饰、隐瞒…罪”, “评议甲某等3人的表现”: a charge that 、 cuts, or what is theirs, is no deed.
  if (!did || did.length > 16 || /^(?:的|因?涉嫌)/.test(did)) return '涉案人员';
  if (/^(?:认定|判定|确定|列)为.{2}/.test(did)) return `被${did}的人员`;
  if (isBareMeasure(did) && /[将把对][^,;]*$/.test(before)) return `被${did}人员`;
  return did + (isPeople(did) || /[、。]/.test(did) ? '' : did.length > 6 ? '的人员' : '人员');
}

/** “将甲某等5名嫌疑人抓获”: they were caught, and caught nobody. */
const withPassive = (acts: string, people: string): string =>
  people && acts.startsWith(people) && isBareMeasure(acts.slice(people.length).replace(/^(?:全部|先后)/, '')) ? `${people}被${acts.slice(people.length).replace(/^(?:全部|先后)/, '')}` : acts;

const bodies = /^(?:[^,。;的]{0,8}?)(?:部门|单位|企业|公司|银行|机构|平台|院校|高校|学校|地市|地区|国家|罪名|检察院|法院|公安局|商户|店铺|社区|网站|App|APP|协会|媒体)/;

/** “联合甲局、乙局等9个部门”, “与甲、乙等30余家企业合作”: what the named ones are stands behind the number. */
function membersOf({clause, after}: Behind): Label | undefined {
  const noun = bodies.exec(after)?.[0];
  if (!noun) return undefined;
  const joined = /(联合|会同|约谈|走访|组织|协调|邀请|注册成立|注册|成立|开设|设立|控制|经营|搭建|判决|开发|研发|制作)[^,;]{2,}等$/.exec(clause.before)?.[1] ?? '';
  const rest = after.slice(noun.length);
  const told = !joined && rest.length >= 2 && rest.length <= 10 ? rest : '';
  const partner = /(?:^|[,已还])(?:与|同|和)[^,;]{2,}等$/.test(clause.before) && told ? '与' : '';
  return made(joined + partner + noun + told, '', 0.7, ['named-group'], noun.length + told.length);
}
