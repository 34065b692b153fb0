import type {Counted} from '../counted.js';
import {made, type Label} from '../label.js';

const bodies = '(?:[省市州区县乡镇村街]|院|校|局|所|站|队|社区|单位|企业|公司|学校|医院|银行|机构|部门|网点|小区|平台)';
const of = new RegExp(`(?:^|\\d[余多万]*[个家所户]?)([\\u4e00-\\u9fff]{1,14}?${bodies})中,?(?:已有|共有|有)(?:近|约|超|逾)?$`);
const didSo = new RegExp(`^[\\u4e00-\\u9fff]{0,6}?${bodies}?((?:已|均)*(?:建立|设立|成立|组建|建成|开通|配备|实行|实现|开展|完成|推行|通过)了?)([\\u4e00-\\u9fff]{2,16})$`);

/** “40个乡镇中有28个乡镇建立了工作站”: those of the whole that did so. */
export function ofSomeOfBodies({clause, after}: Counted): Label | undefined {
  const whole = of.exec(clause.before)?.[1];
  if (!whole) return undefined;
  const did = didSo.exec(after);
  return did ? made(`${did[1]!.replace(/^[已均]+|了$/g, '')}${did[2]!}的${whole}`, '', 0.7, ['told-behind'], after.length) : made(`${whole}中的${after || whole}`, '', 0.6, ['part-of-whole'], after.length);
}
