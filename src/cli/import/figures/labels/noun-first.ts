import {inLines} from '../../../in-lines.js';
import {isPlaceOrKind} from '../indicators.js';
import {isClause} from '../own-verb.js';
import {withoutLeads} from '../phrase.js';
import {countedNouns, moneyNouns, resultVerbs} from '../verbs.js';
import {firstOf, type Counted, type Reader} from './counted.js';
import {made, type Label} from './label.js';
import {isBareMeasure} from './number-first/measures.js';
import {victims} from './sums.js';
import {tidy, urged} from './words.js';

/** A number whose noun stands before it, with that noun. */
interface Named extends Counted {
  readonly noun: string;
}

const readers: readonly Reader<Named>[] = [ofFate, ofResult, ofMoney, ofOwn, ofPlainVerb, ofOffenceVerb, ofOwnAct, ofLawfulDeed, ofSharedVerb, ofPart, ofLastVerb, ofListedNoun, ofCountedNoun, ofListItem];

/** Reads “抓获犯罪嫌疑人12名”, the noun before the number. */
export function nounFirst(counted: Counted): Label {
  // “高发类型为虚假购物类”: the kind is what is counted.
  const given = personsFound(counted, tidy(counted.phrase.noun).replace(/(?<=..)竟然?$/, '').replace(circumstance, '')).replace(/^处(?=罚金$)/, '').replace(/^.{0,14}(?:类型|手段|地区|区域|乡镇|街道|地)(?:主要)?[为是](?=.{2})/, '');
  // “受害人遍及15个省市30余人”: where they are is not who they are.
  const noun = counted.unit === 'people' ? statusOf(given.replace(/(?<=..)(?:遍及|遍布|涉及|分布在?|来自)[^,]*$/, '')) : counted.unit === 'money' ? given.replace(fromWhom, '').replace(/^(?:最终|最后)?(?:确定|确认|认定|核实|核定)(?=涉|赃|非法|违法)/, '') : given;
  return firstOf(readers, {...counted, noun}) ?? made(noun, '', 0.4, ['no-verb']);
}

/** “在全市电动车保有量达90万辆的情况下”, “审理一起被告人达9人的案件”: under which circumstance, or in which case. */
const circumstance = /^在(?:全[国省市区县州])?(?=[^,上中里内下的]{2,12}[量率数]$)|^[^,]*[审办][^,]{0,4}一[起件宗](?=(?:被告人|嫌疑人|犯罪嫌疑人|被害人|受害人)$)/;

/** “向60名社会公众募集资金2万元”: those behind 向 and their number gave it, and did not raise it. */
const fromWhom = new RegExp(`^[^,]{0,4}(?:公众|集资参与人|${victims})(?=(?:非法)?(?:吸收|募集|筹集|骗取|诈骗))`);

/** “发现该团伙手机中潜在受害人”: where they were found is not who they are. */
const personsFound = ({unit, phrase: {verb}}: Counted, noun: string): string =>
  unit === 'people' && /^(?:发现|查明|检查发现)$/.test(verb) ? noun.replace(/^.*[中里内](?=[^,中里内]{2,8}$)/, '') : noun;

/** “涉案人员仅到案7人”: how many of them came, or not yet. */
const statusOf = (noun: string): string => noun.replace(/^(.{2,12}?)(?:目前|现|仅|只|已|尚|仍|有)+(到案|归案|落网|在逃|在押|投案)$/, '$1$2');

/** “涉案账户320个被冻结”: what became of it; “对公司管理层9人依法批准逮捕”: what was done to them. */
function ofFate({clause, unit, after, phrase: {kind}, noun}: Named): Label | undefined {
  const done = unit === 'people' && kind !== 'result' && /(?:^|[,;])对[^,;]*$/.test(clause.before) ? /^(?:已|均|全部|依法|以[^,;]{2,14}罪)*([^,;\d]{2,8})$/.exec(after)?.[1] : undefined;
  if (done && isBareMeasure(done)) return made(`被${done}的${noun.replace(/^对/, '')}`, '', 0.8, ['told-behind'], after.length);
  const fate = kind === 'result' ? undefined : /^(?:已|均|全部|都|先后)*(被[^,;]{2,8})$/.exec(after)?.[1];
  return fate && noun.length <= 20 && resultVerbs.some((each) => fate.includes(each)) ? made(noun + fate, '', 0.85, ['told-behind'], after.length) : undefined;
}

function ofResult({clause, phrase: {kind, verb}, noun, unit, after}: Named): Label | undefined {
  if (kind !== 'result') return undefined;
  // “发现当晚赵某携带3个”: what somebody was seen doing is a story.
  if (verb === '发现' && unit !== 'money' && /某[^等]{2,}$/.test(noun)) return made(verb + noun, '', 0.4, ['story']);
  // “审查起诉分别受理80人、70人”: the words before do not say of whom each is.
  if (/^分别/.test(noun)) return made(verb + noun.replace(/^分别/, ''), '', 0.6, ['not-aligned']);
  // “破获涉案金额3000万元的案件”: the sum tells of the case that was 破获.
  if (unit === 'money' && /^的/.test(after) && /^(?:涉案|案值|损失|流水)/.test(noun)) return made(noun, '', 0.85, ['money-noun']);
  // “侦办甲、乙和丙等案件”: what the examples are of names them all.
  const kindOfAll = noun.length > 40 ? /等(?!级|于)([^等、,]{2,12})$/.exec(noun)?.[1] : undefined;
  return made(urged(clause.before, verb) + benefited(clause.before, verb, noun) + verb + (kindOfAll ?? noun), verb, 0.95, kindOfAll ? ['result-verb', 'shortened'] : ['result-verb']);
}

const beneficiary = new RegExp(inLines`
  (
    (?:[为向给]|帮助|协助)[^,;为向给\d]{0,6}(?:
      群众|受害人|受害者|被害人|消费者|市民|居民|村民|老人|老年人|学生|职工|农民工|投资人|投资者|企业|商户
    )
  )(?:及时|成功|直接|累计|共|集中|当场|现场|依法)*$
`);

/** “为受骗群众追回资金”: for whom it was done; left out where the noun says it: 群众损失. */
function benefited(before: string, verb: string, noun: string): string {
  const whom = beneficiary.exec(before.slice(0, before.indexOf(verb)))?.[1] ?? '';
  return whom && !noun.includes(whom.slice(-2)) ? whom : '';
}

/** Nouns of money that a verb shared by the list does not reach. */
const ownMoney = /^(?:涉案|诈骗|被骗|骗取|罚款|标值|货值|市值|非法|获利|牟利|损失|经济|挽|追|止付|案值|流水|资金流水)/;

function ofMoney({clause, phrase: {kind, verb}, noun, unit, sharedVerb}: Named): Label | undefined {
  const money = unit === 'money' ? moneyNouns.exec(noun) : null;
  if (!money) return undefined;
  // “扣押货物折合人民币价值60万元”: all together, whatever the last item was.
  if (/^(?:总计|合计|共)?折合(?:人民币)?价值$/.test(noun) && clause.continues && sharedVerb) return made(`${sharedVerb}财物总价值`, '', 0.75, ['shared-verb']);
  if (/^(?:总?金额|资金|总额|数额)$/.test(noun) && !verb) return made(noun, '', 0.75, ['money-noun', 'bare']);
  // A whole sentence before the amount tells how it was made; the noun at its end names it.
  if (money.index > 8) return made(withDeed(noun, money.index, money[0]), '', 0.85, ['money-noun', 'shortened']);
  const cause = money[0] === noun ? /(?:^|,)([^,]{2,14}?)(?:共|累计|已|直接)*造成$/.exec(withoutLeads(clause.before.slice(0, clause.before.lastIndexOf(noun))))?.[1] : undefined;
  if (cause && isPlaceOrKind(cause)) return made(`${cause}造成${noun}`, '', 0.95, ['money-noun']);
  // “销售金额”: what was done names the sum.
  const took = /^(?:骗取|骗走|盗取|窃取|侵吞)$/.test(verb) || (kind === 'offence' && /^(?:金额|数额|总额)$/.test(noun)) ? verb : '';
  const shared = clause.continues && sharedVerb && !ownMoney.test(noun) ? sharedVerb : '';
  return made((kind === 'plain' || verb === '涉及' ? verb : took || shared) + noun.replace(/(?<=..)(?:共|累计)(?=偷逃|吸收|骗取|诈骗|造成|退缴)/, ''), shared, 0.95, ['money-noun']);
}

/** “网络诈骗共造成经济损失”, “本人参与吸收资金”: the verb right before the noun of money, and the kind of crime that did it. */
function withDeed(noun: string, index: number, money: string): string {
  if (money === '流水') return noun.slice(index - 2);
  // “转移诈骗资金”: what kind of money it is belongs to its noun.
  const kind = /(?:诈骗|涉诈|涉案|被骗|犯罪|违法|赌博|境外|投资|集资|电诈)$/.exec(noun.slice(0, index))?.[0];
  if (kind) return withDeed(noun, index - kind.length, kind + money);
  const deed = /^(.*?)(?:共|累计|已|直接)*((?:造成|偷逃|(?:非法)?(?:吸收|募集|筹集)|骗取|退缴|缴纳|转移|归还|接收|收取|收受|分得|挪用|侵占|支取|转出|隐匿))$/.exec(noun.slice(0, index));
  return deed ? (isPlaceOrKind(deed[1]!) ? deed[1]! : '') + deed[2]! + money : money;
}

/** “该团伙共作案”: whose it is stands in the case. */
function ofOwn({phrase: {kind}, noun, unit}: Named): Label | undefined {
  const own = kind === 'none' ? /^(?:该|此|这个?)[^,]{0,6}?(?:团伙|案|网站|平台|公司|组织|集团)(?:共|已|累计)*([^的,]{2,12})$/.exec(noun)?.[1] : undefined;
  return own && (countedNouns.test(own) || unit === 'cases') ? made(own, '', 0.75, ['counted-noun']) : undefined;
}

function ofPlainVerb({phrase: {kind, verb}, noun}: Named): Label | undefined {
  return kind === 'plain' ? made(verb + noun, verb, 0.85, ['plain-verb']) : undefined;
}

function ofOffenceVerb({phrase: {kind, verb}, noun}: Named): Label | undefined {
  return kind === 'offence' ? made(verb + noun.replace(/^.*某[^的]*的(?=.{2})/, ''), '', 0.8, ['offence-verb']) : undefined;
}

/** Nouns that are acts themselves and take no verb from the item before them. */
const ownAct = new RegExp(inLines`
  ^(?:
    破案|立案|发案|[一二终]审|提起|提出|作案(?!(?:车|船|工具|手机|电脑|设备|物品|资金|账户|用))|受害|被害|涉案|涉及|
    诈骗(?:金额|资金)|评论|转发|点赞|阅读|播放|浏览|收藏|点击|观看|罚款|获利|受众|[日月年]?产[能量值]
  )
`);

function ofOwnAct({clause, noun}: Named): Label | undefined {
  return clause.continues && ownAct.test(noun) ? made(noun, '', 0.85, ['list']) : undefined;
}

/** “依法不予认定70件”: a verb that 依法 marks. */
function ofLawfulDeed({noun, unit}: Named): Label | undefined {
  const deed = unit === 'money' ? undefined : /依法((?:不予|予以)?[\u4e00-\u9fff]{2})$/.exec(noun)?.[1];
  return deed && !countedNouns.test(deed) ? made(`依法${deed}`, '', 0.75, ['lawful-deed']) : undefined;
}

/** What somebody did to somebody is a clause of its own. */
const ownClause = /[\u4e00-\u9fff](?:对|向)[^,]{3,}/;

/** “以明文形式存储”: how an item was done begins a clause of its own. */
const ownMeans = /^(?:以[^,;:。]{2,12}(?:形式|方式|手段|名义)|通过|利用|在[^,;:。]{2,16}情况下)/;

function ofSharedVerb({clause, noun, sharedVerb, unit}: Named): Label | undefined {
  // “冻结账户6个,解散群组9个”: the item does its own, and the list ends.
  if (clause.continues && sharedVerb && noun.length <= 24 && (isClause(noun) || ownMeans.test(clause.before))) return made(noun, '', 0.75, ['own-verb']);
  return clause.continues && sharedVerb && noun.length <= 24 && !ownClause.test(noun) && !(unit === 'money' && /变[成为]|很快|依然/.test(noun)) ? made(sharedVerb + noun, sharedVerb, 0.9, ['shared-verb']) : undefined;
}

function ofPart({isPart, noun}: Named): Label | undefined {
  return isPart && noun.length <= 24 ? made(noun, '', 0.85, ['part']) : undefined;
}

/** “申请号码并招募员工”: what stands behind 并 was counted. */
function ofLastVerb({noun}: Named): Label | undefined {
  const last = /^.{4,}(?<![合兼吞归])并([\u4e00-\u9fff]{4,16})$/.exec(noun)?.[1];
  return last && countedNouns.test(last) ? made(last, '', 0.75, ['counted-noun', 'shortened']) : undefined;
}

function ofListedNoun({clause, noun}: Named): Label | undefined {
  return clause.continues && countedNouns.test(noun) ? made(noun, '', 0.85, ['list']) : undefined;
}

/** “账户查询60起、资金流向分析20次”: 、 joins items of one kind, so what stands behind a figure is one too. */
function ofListItem({clause, noun}: Named): Label | undefined {
  return clause.isItem && /^[\u4e00-\u9fff“”]{2,16}$/.test(noun) && !/[某他她其将把对被]/.test(noun) ? made(noun, '', 0.7, ['list-item']) : undefined;
}

/** What is counted in 起 and 宗 without the word 案件: “冒充客服类7宗”. */
const kindsOfCases = /(?:类|型|罪|诈骗|盗窃|赌博|骗局|抢劫|抢夺)$/;

function ofCountedNoun({noun, unit}: Named): Label | undefined {
  return countedNouns.test(noun) || (unit === 'cases' && kindsOfCases.test(noun)) ? made(noun, '', 0.75, ['counted-noun']) : undefined;
}
