import {isPeople} from '../people.js';
import {countedNouns, offenceVerbs, plainVerbs, resultVerbs} from '../verbs.js';
import type {Told} from './told.js';

const verbs = [...resultVerbs, ...plainVerbs, ...offenceVerbs];

/** What points back, joins or goes on, and so begins no caption; each unless it begins a word. */
const openings = [
  '[(]', '因此', '另$', '[的了着等是这该你他她它也都但却又仍]', '系(?![^,]*的)', '我(?![国省市区县局])', '还(?![未款债贷])', '就(?![业医诊读])', '此(?!类)', '便(?![民衣宜利携])',
  '其(?![他它余中])', '并(?!购)', '而', '且', '如', '若', '每', '之(?!江)', '于(?!都)', '后(?!勤|台|备)', '在(?!逃|押|校|职|线|建)', '\\d+[天日](?!均)', '发现[^,]{0,4}[中里内]',
];
/** What leaves a caption open at its end; each unless it ends a word. */
const endings = [
  '[的了着把被将那两不]', '(?<!参)与', '(?<![返供])给', '(?<![服听])从', '(?<![理自缘])由', '(?<![返归退偿])还', '(?<![总饱共])和', '(?<![行作认])为', '(?<![核比校])对', '(?<![签报收])到', '(?<![甚乃])至', '(?<!尤)其', '(?<!涉)及',
  '(?<![时高风])尚', '(?<![存潜内所实现])在', '(?<![等优低高])于', '(?<![流方去走动转意])向', '于?[这该]', '[以因](?![上下])[^,]{1,12}罪', '变[成为]', '钱分', '(?<=打掉|捣毁|侦破|破获|抓获)一[个伙起名]', '之间', '等地', '(?<![\\u4e00-\\u9fff])一',
];
const opening = new RegExp(`^(?:${openings.join('|')})`);
const ending = new RegExp(`(?:${endings.join('|')})$`);
/** A masked name, but no 某公司; quoted names mask no person. */
const name = /[\u4e00-\u9fff]某(?!公司|平台|网|银行|单位|企业|小区|医院|学校|科技|[Aa][Pp][Pp]|软件|[地市县区省村镇路])|(?:^|[^大中])[\u4e00-\u9fff](?:先生|女士)/;
const someone = /[她它]|(?<!其)他(?!人|国|乡)|[我你您](?![国省市县区局院])|(?<!尤|及)其(?![他它余中实])/;
const dated = /\d{1,2}[日时]|\d{1,2}月\d/;
const money = /^用于|挥霍|[额款资金费损利钱财税薪酬值价产]|流水|收入|资产|余额|毒赃|赃物|积蓄|成本|所得|奖励|罚没|支付|转账|股|债|销售|花销|支出|提成|好处|亏损|血亏/;

const hasVerb = (label: string) => verbs.some((verb) => label.includes(verb));
const balanced = (label: string) => label.split('“').length === label.split('”').length;

/** Whether a label is cut out of a story: nobody would print it below a number. */
export function isScrap({label, unit}: Told): boolean {
  const unquoted = label.replace(/“[^”]*”/g, '“”');
  if (opening.test(label) || ending.test(label) || name.test(unquoted) || someone.test(unquoted) || dated.test(label) || !balanced(label)) return true;
  // What swindlers sold or victims bought names a sum well enough; people and things alone do not.
  if (unit === 'money') return !money.test(label) && !hasVerb(label) && (label.length <= 2 || isPeople(label) || countedNouns.test(label));
  if (unit !== 'people') return false;
  // “被抓 同伙逃往…”: a headline goes on behind a space, and what befell those counted is told of the rest.
  if (/^被(?:抓|捕)(?!获)[^,]{3,}/.test(label) || /[了着过][^,]*人员$/.test(label)) return true;
  if (isPeople(label)) return false;
  if (/[a-zA-Z]$/.test(label) && !/App$/i.test(label)) return true;
  return !/[员人者户民众师生工手友客兵徒犯主孩女男童警]$/.test(label) && !countedNouns.test(label) && !hasVerb(label) && /[在从把将]|需要/.test(label);
}
