import {quotationAt} from '../text/quoted.js';
import {isOfEach} from './prices.js';
import type {NumberToken} from './token.js';
import {isPaidInAll} from './totals.js';
import {countsDevices} from './units.js';

/** What a rule sees of a number: the block’s text around it. */
export interface Surroundings {
  readonly token: NumberToken;
  readonly text: string;
  readonly quoted: readonly (readonly [number, number])[];
  /** Whether the block states law or a sentence: 处三年以下有期徒刑. */
  readonly statute: boolean;
}

type Rule = (given: Surroundings & {readonly before: string; readonly after: string}) => boolean;

const times = /^(?:年|月|日|号|时|点|分|秒|天|周|小时|分钟|个月|工作日|昼夜|世纪|岁|周岁|期|届)$/;
const travelled = /(?:足迹|辗转|分赴|奔赴|赶赴|转战|横跨|远赴|前往|奔波|跨越?|行程|途经|赴|全国|全省)[^,;。]{0,40}$/;

/** What a court decided about somebody; the law only says what it may decide. */
const sentenced = /(?:被|一审|二审|依法|终审)[^。;]{0,16}判处/;

/** “警告,并处罚款5万元”: what somebody has to pay, where the law would say between which sums. */
const isFine = ({unit}: NumberToken, before: string, after: string) => /罚款(?:人民币)?$/.test(before) && /元$/.test(unit) && !/^(?:以上|以下|以内)/.test(after);

/** Numbers of lines that serve the public, such as 12345 and 96110; shorter ones may be counts. */
const serviceNumber = /^(?:12[1-9]\d{2}|9[56]\d{3,4})$/;

/** “同比增长1.8倍”, “是去年同期的3.4倍” say how a figure moved; “收益翻5倍” is what a swindler promises. */
function isChange(before: string): boolean {
  const clause = /[^。;]*$/.exec(before)![0];
  if (/收益|回报|利润|本金|宣称|承诺|声称|价格|[股币]价/.test(clause)) return false;
  return /(?:同比|环比|[比较](?:去年|上年|前年|上月|上季度|\d{4}年|同期))[^,]{0,12}(?:上升|增长|增加|提升|提高|上涨|扩大|翻)[了至到]?$/.test(clause) ||
    /(?:[是为]|相当于)(?:去年|上年|前年|上月|上季度|\d{4}年)[^,]{0,8}的$/.test(clause);
}

/** The numbers of a release that count nothing it achieved, first rule first. */
const rules: readonly (readonly [name: string, rule: Rule])[] = [
  ['quoted', ({quoted, token, text}) => {
    const found = quotationAt(quoted, token.from);
    return Boolean(found) && !isSpeech(text, found!);
  }],
  ['round-the-clock', ({before, after}) => /\d[×xX*]$/.test(before) || /^[×xX*]\d/.test(after)],
  ['date', ({token, before, after}) =>
    /^(?:年|月|日|号|时|点|分|秒)$/.test(token.unit) && !/^[余多]/.test(after) || /^[-/.:·∙•]\d{1,2}(?:[-/.:]\d{1,2})?(?!\d*[\u4e00-\u9fff]*[起人名万亿])/.test(after) && token.unit === '' && /^\d{1,4}$/.test(token.display) || /\d[-/:·∙•]$/.test(before)],
  ['ordinal', ({before, token}) => /第$/.test(before) || (/前$/.test(before) && /^[名位]$/.test(token.unit))],
  // “受骗金额3000元以上案件16起”: what sorts them is not counted.
  ['threshold', ({token, after}) => /元$/.test(token.unit) && /^(?:以上|以下)的?(?:案件|案|警情|损失|罚)/.test(after)],
  ['duration', ({token, after}) => times.test(token.unit) && !/^(?:岁|周岁|期)$/.test(token.unit) || token.unit === '个' && /^[多余来](?:月|小时|星期|礼拜|学期|季度|工作日|世纪)/.test(after)],
  ['age', ({token}) => /^(?:岁|周岁)$/.test(token.unit)],
  // “两三千元”
  ['range', ({token, before}) => token.spelled && /[一二两三四五六七八九]$/.test(before)],
  ['range', ({token, before, after}) => /从[^,。;]{1,10}[至到]$/.test(before) || /^(?:[-–—~至到]+\d)/.test(after) || /\d[\u4e00-\u9fff%]{0,3}[-–—~至到]+$/.test(before) && token.unit !== '' && !/达到$/.test(before)],
  ['statute', ({statute, token, before, after}) =>
    statute && !/抓获|破获|查处/.test(before) || /^(?:以上|以下)(?:\d|[一二三四五六七八九十]|有期|罚|的?罚)/.test(after) || /(?:有期徒刑|拘役|罚金|并处)[^,。;]{0,12}$/.test(before) && /年|月|元|日/.test(token.unit) && !/^的行政处罚/.test(after) && !isFine(token, before, after) && !(!token.spelled && /元$/.test(token.unit) && /处?罚金(?:人民币)?$/.test(before) && sentenced.test(before))],
  // “甲某等4人故意伤害案” is the name of a case, and “以甲某等4人为首” a description.
  ['case-name', ({token, before, after}) => /^[人名]$/.test(token.unit) && /等$/.test(before) && /^(?:[^,。;:]{2,24}案(?:[,。;、等的中进由移一]|$)|为首)/.test(after)],
  ['distance', ({token, before, after}) => /^(?:公里|千米)$/.test(token.unit) && (/^(?:以|之)?外/.test(after) || /(?:行程|奔袭|奔波|驱车|跨越|辗转|相距|相隔|远在|往返)[^,。;]{0,10}$/.test(before))],
  // How often somebody was made to pay is part of the story.
  ['transfer', ({token, before, after}) => token.unit === '笔' && /^(?:交易|订单|转账)/.test(after) && /(?:有|了|成)$/.test(before) || /^[次笔]$/.test(token.unit) && /(?:转账|转帐|汇款|转款|付款|支付|扫码|充值|先后|分)(?:了)?$/.test(before)],
  // “把20万元资金转到安全账户” tells how somebody was robbed.
  ['transfer', ({token, before, after}) => /元$/.test(token.unit) && /(?:把|将)$/.test(before) && /^[^,。;]{0,8}(?:转|汇|打|存|交|提现)(?:到|入|账|给|至|进|往)/.test(after)],
  ['transfer', ({token, before, after}) => /元$/.test(token.unit) && (/(?:(?<!(?:按|应|根据|依照|在)[^,。;]{0,8})要求|让|叫)[^,。;]{1,12}(?:转账|支付|汇款|缴纳|交纳)[^,。;]{0,8}$/.test(before) || /^的(?:界面|页面|验证码|订单)/.test(after))],
  ['transfer', ({token, before, after}) => /元$/.test(token.unit) && /转了?$/.test(before) && /^(?:到|给|进|入)/.test(after)],
  // What a scam costs and promises was taken from nobody yet.
  ['promise', ({token, before, after}) => /元$/.test(token.unit) && (
    /(?:起充|起投|起购|起拍|入会|入门|充值)(?:金额|资金|门槛|价格?)?(?:为|是|仅)?$/.test(before) && !isPaidInAll(before) ||
    /(?:缴纳|交纳|投资|投入|充值|支付|花费?)$/.test(before) && /^[^,。;]{0,4}(?:获得[^,。;]{0,6}资格|可以|就能|就可以|便可|即可|可(?:获|买|换|得)|成为|加入)/.test(after) ||
    /(?:投资人|投资者|参[加与]者|会员|用户|客户|玩家)[^,。;]{0,6}(?:再|每|需|先)(?:投资|投入|充值|缴纳)$/.test(before) ||
    /(?:鼓吹|宣称|号称|承诺|许诺|谎称|声称|标榜)[^,。;]{0,12}$/.test(before) ||
    /(?:赠送|附赠)(?:价值)?$/.test(before) && /^的?[^,。;]{0,4}(?:券|积分|会员|礼品|礼包)/.test(after) ||
    /(?:升值|贬值|上?涨|下?跌)[成到至]$/.test(before) ||
    /^[^,。;]{0,4}为(?:诱饵|饵)/.test(after) ||
    /^等?(?:不同|各种)?面[额值]/.test(after)) ||
    token.unit === '%' && /^[都均全]?(?:是|为|系)(?:诈骗|骗子|骗局|假的|陷阱)/.test(after) ||
    token.unit === '%' && /(?:只有|只要|如果|一旦)(?:上涨|下跌|涨|跌|升值|贬值)[了到至]?$/.test(before)],
  // “称她名下有张卡发送了400条短信”, “比如玩家有2万元的亏损”: what a swindler makes up, or somebody for an example, was counted by nobody.
  ['made-up', ({token, before, after}) => /称[^,。;“”]{0,6}名下[^,。;“”]*$/.test(before) && !/(?:警方|公安|检察|法院|通报)[^,。;]{0,8}称/.test(before) ||
    /元$/.test(token.unit) && /(?:比如|假如|假设)[^。;]{0,12}$/.test(before) && /^的?(?:亏损|盈利|利润|本金|收益)/.test(after)],
  // “每招来1名下线”
  ['unit-price', ({token, before, after}) => isOfEach(token, before, after) || token.value === 1 && token.unit !== '' && /每[^,;:。、\d]{1,6}$/.test(before)],
  ['listed-cases', ({token, before, after}) =>
    /^(?:起|个|件|例|宗|大|批)$/.test(token.unit || after[0]!) && /^(?:[^,。;:、\d]{0,24})?(?:典型(?:案例|案件|案(?!值))|案例)/.test(after) || /典型(?:案例|案件)$/.test(before) && /起|件|例|个/.test(token.unit) ||
    // “最高检发布5件依法惩治…”: what is published in 件 are cases, unless it is documents.
    /^[起件例批宗]$/.test(token.unit) && /(?:最高检|最高法|检察院|法院|公安部|公安[局厅])[^,。;]{0,8}(?:发布|公布|通报)了?$/.test(before.slice(-20)) && !/^[^,。;]{0,14}(?:文件|标准|规定|办法|意见|制度|指南|预警|提示)/.test(after)],
  ['extent', ({token, before, after}) =>
    /^(?:省|市|县|区|国|镇|乡|村)$/.test(token.unit) || /^(?:省份|个|个省份)$/.test(token.unit) && /^(?:省|市|县|区|州|地市|国家|地区|直辖市|自治区|城市|省市|市县|县区)/.test(after || token.unit) && travelled.test(before) || token.unit === '省份' && travelled.test(before) || token.unit === '个省份' && /足迹[^,;。]{0,8}$/.test(before) ||
    // “先后21次赴…” tells of journeys.
    token.unit === '次' && /先后$/.test(before) && /^(?:赴|从|前往|派|到|去)/.test(after) ||
    // “北京、天津等27个省区市公安机关” says where, not what was achieved.
    /^(?:个|省)$/.test(token.unit) && /^(?:省|市|区|县|州|盟|旗|自治区|直辖市)+(?:公安|警方|检察|法院|同步|同时|部门|开展|部署|地区)/.test(after)],
  ['one-of-a-list', ({token, before, after}) => /^[类种]$/.test(token.unit) && /^[^,。;]{0,12}(?:手段|手法|骗局|骗术|套路|陷阱)/.test(after) || /^(?:类|种)$/.test(token.unit) && /(?:等|以下|上述|下列|这|前)$/.test(before) ||
     /^(?:个|项|条|大|类|种|点|件|级|句|步|招|字|方|位一体)$/.test(token.unit || after.slice(0, 1)) &&
    /^大?(?:方面|环节|阶段|步骤|要点|特点|特征|办法|建议|措施|必须|不要|凡是|一律|关键|原则|层面|维度|重点(?!场所|单位|行业|企业|人员|部位|案件|项目|工程)|领域|类型|问题[::]|工作日|字|字母|诀窍|技巧|手法|套路|阵地|体系|专项|统一|坚持)/.test(after.replace(/^[个项条类种件]/, '')) ||
    token.value < 20 && /^[个大]$/.test(token.unit) && /^(?:级别|层次|层级|等级|梯队)/.test(after) ||
    /^[个类种组]$/.test(token.unit) && /(?:分为|分成|划分为|归为)$/.test(before)],
  ['code', ({token, before}) => token.unit === '' && (/^\d{5,}$/.test(token.display) || /(?:电话|热线|拨打|号码|账号|编号|邮编|尾号|短号|号)\s*[::]?\s*[“(]?$/.test(before))],
  // Calls are dialled, and numbers; of anything else that follows, “拨打12345件件有回音” counts nothing.
  ['code', ({token, before, after}) => token.unit === '位' && (/^数/.test(after) || /密码[^,。;]{0,8}$/.test(before))],
  ['code', ({token, before, after}) => /^\d{3,}$/.test(token.display) && (token.unit === '' && /^(?:客服|售后|免费|服务)*(?:电话|热线|专线)/.test(after) ||
    /(?:拨打|拨通|致电|拨)[“(]?$/.test(before) && (!/^(?:次|人次|个|起)$/.test(token.unit) || token.unit === '个' && /^(?:人|性)/.test(after)) ||
    /(?:热线|专线)[“(]?$/.test(before) && serviceNumber.test(token.display))],
  // “102国道607公里处”
  ['code', ({token, before}) => token.unit === '公里' && /(?:国道|省道|县道|高速(?:公路)?)$/.test(before)],
  ['version', ({token, before, after}) => /[A-Za-z]$/.test(before) && !countsDevices(before, token.unit) || token.unit === '' && /^[A-Za-z]/.test(after) && !/^(?:GB|TB|MB|G|T|M|B|USDT|BTC|APP|App|app)/.test(after)],
  ['multiple', ({token, before}) => token.unit === '倍' ? !isChange(before) : /^(?:成|折|级|度|层|楼|字|斤|分)$/.test(token.unit)],
];

/** The rule that says this number is no statistic, if one does. */
export function rejectionOf(given: Surroundings): string | undefined {
  const {token, text} = given;
  const before = text.slice(Math.max(0, token.opening - 48), token.opening);
  const after = text.slice(token.end, token.end + 48);
  const seen = {...given, before, after};
  return rules.find(([, rule]) => rule(seen))?.[0];
}

/** A long quotation after 说 or 介绍 is an official’s statement, whose figures are published figures. */
export function isSpeech(text: string, [from, to]: readonly [number, number]): boolean {
  if (to - from < 30) return false;
  const lead = text.slice(Math.max(0, from - 16), from);
  const behind = text.slice(to, to + 24);
  return /(?:说|表示|介绍|指出|通报|强调|称|告诉记者|回答)[^。]{0,4}[::,]$/.test(lead) || /^[^。]{0,16}(?:说|表示|介绍|指出|强调|称|告诉|透露|补充)/.test(behind);
}

/** Whether a block quotes the law rather than results. */
export function isStatute(text: string): boolean {
  return /《[^》]{2,40}(?:法|条例|规定|解释|办法)》/.test(text.slice(0, 400)) && /第[一二三四五六七八九十百零\d]{1,8}条/.test(text.slice(0, 400)) ||
    /(?:处|并处|单处)[^。;,]{0,12}(?:有期徒刑|拘役|罚金|拘留)[^。]{0,40}(?:情节|以下|以上)/.test(text.slice(0, 1000)) && /情节(?:严重|特别严重|较轻)/.test(text.slice(0, 1000));
}
