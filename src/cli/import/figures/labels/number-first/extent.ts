import {made, type Label} from '../label.js';
import type {Counted} from '../counted.js';
import type {Behind} from './behind.js';

/** “多达53个层级的传销网络”: the levels of the network are counted, not networks. */
export function ofLevels({clause, unit}: Counted): Label | undefined {
  const found = /^(?:people|money|share)$/.test(unit) ? null : /^(?:会员)?(层级|等级|级别|类型|品种|门类)的([^,;:。\d]{2,10})$/.exec(clause.after);
  if (found) return made(found[2]! + found[1]!, '', 0.75, ['told-behind'], clause.after.length);
  // “会员分成骨干和下线2个层级”
  const whose = /^个?$/.test(unit) && /^(?:层级|等级|级别)$/.test(clause.after) ? /(成员|会员|代理|人员)[^,;:。]*(?:分[成为]|形成|设)[^,;:。]*$/.exec(clause.before)?.[1] : undefined;
  return whose ? made(whose + clause.after, '', 0.7, ['told-behind'], clause.after.length) : undefined;
}

/** “涉及全国27个省份”: what else they are is left to the verb. */
export function ofPlaces({clause, unit}: Counted): Label | undefined {
  const verb = /(涉及|遍布|遍及|辐射|覆盖|分布在?|来自)(?:了)?(?:全[国省市区县州]|我国|国内|境内|境外)?(?:近|约|超|逾|多达|达)*$/.exec(clause.before)?.[1];
  // “办理犯罪共涉及58个罪名”: what was 办理 has another number.
  const thing = /涉及(?:了)?$/.test(clause.before) ? /^[\u4e00-\u9fff]{2,5}$/.exec(clause.after)?.[0] : undefined;
  if (thing) return made(`涉及${thing}`, '', 0.8, ['told-behind'], thing.length);
  const where = /^个?(省份|国家|省|市|县)$/.exec(unit)?.[1] ?? /^(?:省份|省区市|省市区?|省|地市|市县|城市|市|区县|县区|国家和地区|国家|地区|乡镇|街道|社区)(?=$|和|及|的)/.exec(clause.after)?.[0];
  return verb && where ? made(verb + where, '', 0.8, ['told-behind'], clause.after.startsWith(where) ? where.length : 0) : undefined;
}

/** “招揽来自多省的4300人为会员”: what they were made. */
export function ofBecoming({clause, unit}: Behind): Label | undefined {
  const became = unit === 'people' ? /^[次名]?(?:成?为|加入)([^,;:。\d]{0,8}?(?:会员|学员|代理|下线|成员|客户|员工))(?=$|进行|参与|从事|并|后)/.exec(clause.after)?.[1] : undefined;
  const verbs = [...clause.before.matchAll(/发展|吸收|招揽|招募|吸纳|拉拢|引诱|诱骗|发动/g)];
  return became && verbs.length ? made(`被${verbs[verbs.length - 1]![0]}为${became}的人员`, '', 0.75, ['told-behind'], clause.after.indexOf(became) + became.length) : undefined;
}
