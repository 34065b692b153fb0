import {inLines} from '../../../../in-lines.js';
import {withoutLeads, withoutTrailing} from '../../phrase.js';
import type {Counted} from '../counted.js';
import {made, type Label} from '../label.js';

/** An amount is a sum where a word right before it or before its deed says so. */
const summed = /(?:累计|共计|总计|合计|总共|一共|(?<![一公同])共(?![同享犯谋有]))[^,;:。]{0,16}$|[^价格费][多高]?达(?:人民币|近|约|超过?)*$/;
/** What may be, is to be or was promised was summed up by nobody. */
const unreal = /可以?[^,;:。]{0,8}$|如果|一旦|承诺|许诺|宣称|声称|谎称|每[人月天日年]|[要需须应](?:当|先|缴|交|付|支付|退还?)|(?<!要)求|准备|打算|预计|预估|估价|价格|售价|标价/;
const whoever = new RegExp(inLines`
  ^.*(?:
    [\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff]?(?:等人|等)?|(?:该|此|这[一个]*)[^,的]{1,12}?(?=共|累计|总计|合计|已|经手)|
    (?:该|此|这[一个]*)[^,的]{0,8}?(?:组织|团伙|集团|平台|公司|网站)|[两二三四五六七八九十]人|被告人|嫌疑人|受害人|
    “[^”]{1,12}”
  )(?=.{2})
`);

/** “累计放贷860万元”, “共抽取台费31万余元”: what was summed up is the deed, whatever the verb. */
export function ofSummedDeed({clause, unit, after}: Counted): Label | undefined {
  if (unit !== 'money' || !/^(?:以上|左右|(?:人民币)?$)/.test(after) || !summed.test(clause.before) || unreal.test(clause.before)) return undefined;
  const deed = withoutLeads(withoutTrailing(withoutLeads(clause.before)).replace(whoever, '').replace(/^(?:通过|采取|利用|以)[^,]{2,12}?(?:方式|手段|名义)/, '')).replace(/^(?:累计|共计|总计|合计|总共|一共|共)+/, '').replace(/[将把].*内$|[达了]$/, '');
  return /^[\u4e00-\u9fff、“”]{2,20}$/.test(deed) && !/[他她我你您这那]/.test(deed) ? made(deed.length > 2 || /款$/.test(deed) ? deed : `${deed}金额`, '', 0.7, ['summed-up']) : undefined;
}

/** “累计放贷860万元,回款95万元”: the list of sums goes on with another deed. */
export function ofListedDeed({clause, unit, after}: Counted): Label | undefined {
  const deed = unit === 'money' && clause.continues && !after ? /^[\u4e00-\u9fff]{1,4}(?:款|资|金|账|费|利)$/.exec(withoutTrailing(clause.before))?.[0] : undefined;
  return deed && !unreal.test(deed) ? made(deed, '', 0.6, ['list']) : undefined;
}

/** “12万元的养老钱险些被骗”, “账户内的23万元差点被转走”: what was nearly lost. */
export function ofNearlyLost({unit, after}: Counted): Label | undefined {
  const found = unit === 'money' ? /^的?([\u4e00-\u9fff]{0,6}?)(险些?|差点儿?|差一点)(?:就)?(被骗走?|被盗走?|没保住|打水漂|被转走)/.exec(after) : null;
  if (!found) return undefined;
  const lost = found[3]!.startsWith('被') ? found[3]! : '被骗';
  return made(`险些${lost}${found[1] || '金额'}`, '', 0.7, ['nearly-lost'], found[0].length);
}
