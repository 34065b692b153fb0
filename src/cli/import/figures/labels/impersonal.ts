import {inLines} from '../../../in-lines.js';
import {offenceVerbs, plainVerbs, resultVerbs} from '../verbs.js';

/** A masked name; a third character may be of the name (张某丁) or begin what he did (张某退回). */
const name = '(?:[\\u4e00-\\u9fff]某{1,2}[\\u4e00-\\u9fff]?|[\\u4e00-\\u9fffA-Z]{1,2}(?:先生|女士))';
const withOthers = '(?:及其?(?:家属|同伙|亲友|团伙))?(?:(?:犯罪|诈骗)?(?:团伙|集团))?(?:等(?:\\d{0,4}人)?|[二两三四五]人)?';
const howOften = '(?:(?:便|就|成功|先后|累计|共计|近期|自愿|主动|已经|分别|共|已|均|又|还)*)';

const maskedNames = /(?:[\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff]?(?:、|和)?)+等(?=[^,;:。等]{0,6}(?:嫌疑人|成员|人员|被告人|男子|女子|骨干))/;
/** “丁某的银行卡流水”, “返还给刘女士”. */
const ownersName = new RegExp(`^${name}(?:的|(?=(?:名下)?(?:银行卡|账户|账号)))`);
const receiversName = /((?:返还|发还|退还|退赔|归还)(?:给)?)[\u4e00-\u9fff]{1,2}(?:先生|女士)$/;
const charge = /[因以]?涉嫌[^,。]{2,10}罪(?!嫌)(?=[\u4e00-\u9fff]{2})/;
/** “上述人员先后作案”, “该团伙共获利”: who it was stands elsewhere. */
const pointingBack = new RegExp(`^(?:该|此|上述|前述)(?:[^,的]{0,6}?(?:团伙|案件?|网站|平台|公司|组织|集团|人员|嫌疑人|被告人|卡|账户|账号))(?:的)?${howOften}(?=..)`);
/** “销售上述贴着假商标的皮带” says by itself which they are. */
const pointingToDescribed = /(?:上述|前述)(?=[^,]{2,}的[^,]{2,})/;

const deeds = [...resultVerbs, ...offenceVerbs, ...plainVerbs, '退', '非法', '共', '先后', '累计', '自愿', '主动', '作案', '使用', '通过', '帮助'];

const doerInFront = /^(?:被告人|犯罪嫌疑人|嫌疑人|当事人)?((?:[\u4e00-\u9fff]某{1,2})([\u4e00-\u9fff]?))/;
const withThem = new RegExp(`^${withOthers}${howOften}`);

/** Without the name of the person who did it: “龙某退回赃款”; his deed must be one that is known, since the rest of a name looks like anything. */
function withoutDoer(label: string): string {
  const doer = doerInFront.exec(label);
  if (!doer) return label.replace(/^[\u4e00-\u9fff]{1,2}(?:先生|女士)(?=(?:先后|共|累计|投入|转账|支付|充值|汇款|被骗))/, '');
  for (const length of [doer[0].length - doer[2]!.length, doer[0].length]) {
    const rest = label.slice(length).replace(withThem, '');
    if (rest.length >= 2 && deeds.some((deed) => rest.startsWith(deed))) return rest;
  }
  return label;
}

const others = new RegExp(inLines`
  (?<=
    收取|收到|骗取|骗走|获取|转至|转给|转入|汇给|支付给|退还|返还|发还|交给|出售|帮助
  )[\u4e00-\u9fff]某{1,2}([\u4e00-\u9fff]?)(?:等人)?(?:支付|转来|交付|给付|汇来|交来)?的?
`);
/** “龙某供述他所在的公司”, “查获其贩卖账户获利”: how it became known. */
const toldBy = /^[^,;]{0,8}某[^,;]{0,2}(?:供述|交代|供认)(?:称|他们?|其)*(?:所在的)?(?=..)|^(?:查获|查明|发现|查实)其(?=.{2,}获利)/;
/** What the words behind a name begin with, where its last character might be of the name. */
const notOfName = /^[银赃毒钱现手微账资家名人]$/;

/** Without those to whom or from whom it went: “收取龙某毒资”, “转至龙某微信”. */
const withoutOthers = (label: string): string =>
  label.replace(others, (whole, last: string, at: number) => {
    const rest = label.slice(at + whole.length);
    if (rest.length + last.length < 2) return whole;
    return last && notOfName.test(last) ? last : '';
  });

/** “某某等3人因涉嫌某罪被刑拘”: a label names nobody, points back at nobody and leaves the charge to the quote. */
export function impersonal(label: string): string {
  const named = label.replace(ownersName, '').replace(receiversName, '$1事主').replace(maskedNames, '').replace(charge, '').replace(/(?:已|均)+被[^,。]{0,8}?依法/, '被');
  const rest = withoutOthers(withoutDoer(named.replace(toldBy, ''))).replace(pointingBack, '').replace(pointingToDescribed, '').replace(/^(?:其(?=被骗|名下|所有)|[他她]们?(?=..)(?!人))/, '').replace(/^在\d+个?[年月天]多?的?(?:时间)?[内里](?=..)/, '').replace(/^(借给|转给|汇给|打给)一[个名位]/, '$1').replace(/[向对给](?:其(?![他余它中])|他们?|她们?|自己)(?=..)/, '');
  return rest.length >= 2 ? rest : label;
}
