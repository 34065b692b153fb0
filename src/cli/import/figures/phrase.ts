import {inLines} from '../../in-lines.js';
import {countedNouns, offenceVerbs, plainVerbs, resultVerbs} from './verbs.js';

/** The words before a number, taken apart. */
export interface Phrase {
  /** Empty when there is none. */
  readonly verb: string;
  readonly kind: 'result' | 'plain' | 'offence' | 'none';
  /** What stands between the verb and the number, or all of it without a verb. */
  readonly noun: string;
  /** What stands before a verb at the end: “App” of “App安装注册”. */
  readonly lead?: string;
}

const trailing = new RegExp(inLines`
  (?:
    (?:总数|数量|人数)?(?:
      已经|已|共计|总计|合计|累计|总共|共|达到|最多达|多达|高达|最高达|最高|达|(?<![行认作成])为|
      (?:共计|总计|合计|约|近)价值|分别|(?<![解预签违合])约|近|超过|超|逾|有|仅|就|人民币|折合|约合
    )+|
    [了过到]
  )$
`);
const adverbs = new RegExp(inLines`
  ^(?:
    另外|同时|此外|期间|目前|截至目前|至今|迄今|近日|日前|随后|最终|最后|当场|现场|现(?=[查抓破侦已将共])|一举|连续|
    先后|陆续|成功|累计|共计|总计|共(?!享|同|建)|已经|已|还(?!款|债|贷)|并|又|再|均|全部|依法|依规|严格|及时|有效|
    直接(?!经济)|集中|重点(?![人场单行企部车区领])|主动|积极|充分|深入|全力|全面|持续|从严|从快|全年|年内|全市|全省|
    全国|全区|全县|全州|各地|各级|也|仅|其中|其(?![他它余次])|以及|和|及|与|[一二三四五六七八九十]是|由|
    经(?![济营过手销])|且|而|一次性|同期|快速|迅速|就地|联合|立即|配合|予以|给予|当年(?!逃犯)|当日|当天|[::;,、“”]
  )
`);
const times = new RegExp(inLines`
  ^(?:
    (?:截至|截止|自|从|在|到|至)?[^,;。]{0,24}?(?:
      以来|期间|至今|目前|为止|月底|年底|年末|季度|上半年|下半年|(?:行动|工作|活动|战役)中
    )|
    \d{4}年(?:\d{1,2}月)?|今年|去年|上年|本月|上月|\d{1,2}月份|上半年|下半年|过去[一\d]年|
    于?(?:次日|当日|同日)(?:\d{1,2}时(?:\d{1,2}分)?)?|
    (?:短短)?(?:\d+|[一二三四五六七八九十半]+)个?[年月天](?:时间)?[内里](?:即|就)?
  )
`);
const subjects = new RegExp(inLines`
  ^[^,;。“”]{0,24}?(?:
    公安机关|公安局|公安分局|分局|公安部门|公安厅|公安部|派出所|警方|网安部门|网安支队|网警|刑侦部门|检察机关|检察院|
    人民法院|法院|政法机关|民警|专案组|支队|大队|主管部门|职能部门|相关部门|有关部门|执法部门|执法机关|反诈中心|
    反诈骗中心|我局|我市|我省|我区|我县|全警
  )(?:会同|联合)?(?!督办|挂牌|交办|督导|指定|部署|审判委员会)
`);
/** How it was done: “通过讲座、问答等形式”. */
const means = /^(?:通过|采取|采用|利用|运用|借助|依托|以)[^,;。]{2,48}?(?:形式|方式|手段|渠道|途径|载体|措施|方法)|^在[^,。;]{2,40}(?:平台|网站|群组?|论坛|[Aa]pp|APP)[上中里内]/;

/** 宣传册 is a thing and 组织者 a person, though 宣传 and 组织 are deeds. */
const noDeed = /^宣传(?:册|单|页|品|画|折页|手册|海报|彩页)|^(?:组织|参与|参加|提供|使用|招募)(?:者|人员)/;

/** Takes the words before a number apart: “全市公安机关共侦破涉网刑事案件”. */
export function phraseOf(before: string): Phrase {
  const words = withoutTrailing(before);
  const result = earliest(words, resultVerbs);
  if (result) {
    const phrase = split(words, result.index, result.verb, 'result');
    if (!phrase.noun) return carriedOut(words, result.index) ?? phrase;
    return phrase.noun.length > 16 ? (laterVerb(phrase) ?? phrase) : phrase;
  }
  const head = withoutLeads(words);
  const plain = noDeed.test(head) ? undefined : plainVerbs.find((verb) => head.startsWith(verb));
  if (plain) return split(head, 0, plain, 'plain');
  const short = /^[立破抓查缴收设建](?=[\u4e00-\u9fff“]{2,})/.exec(head)?.[0];
  if (short && countedNouns.test(head)) return split(head, 0, short, 'result');
  const offence = earliest(head, offenceVerbs);
  if (offence) return offencePhrase(head, offence);
  if (/^(?:对|为|向|在|通过|与|从|以|组织|面向|针对|利用|运用|依托|借助)/.test(head)) {
    // “对参与管理的24名骨干”: the verb tells who they are, and what was done to them stands behind.
    const inner = /^(?:对|针对|将).*[的中]$/.test(head) ? undefined : earliest(head, plainVerbs);
    if (inner) return split(head, inner.index, inner.verb, 'plain');
  }
  const last = plainVerbs.find((verb) => head.endsWith(verb));
  if (last) return {verb: last, kind: 'plain', noun: '', lead: head.slice(0, -last.length)};
  const owning = /^.{0,16}?(?:共有|现有|拥有|设有|建有|实现|完成)(?=.)/.exec(head);
  return {verb: '', kind: 'none', noun: owning ? head.slice(owning[0].length) : head};
}

/** The words without time, agency and adverbs in front. */
export function withoutLeads(words: string): string {
  let rest = words;
  for (let turn = 0; turn < 12 && rest; turn++) {
    const lead = adverbs.exec(rest) ?? times.exec(rest) ?? subjects.exec(rest) ?? means.exec(rest);
    if (!lead?.[0] || (lead[0] === '“' && rest.includes('”'))) break;
    rest = rest.slice(lead[0].length);
  }
  return rest;
}

export function withoutTrailing(words: string): string {
  let rest = words.trimEnd();
  for (let turn = 0; turn < 6; turn++) {
    const shorter = rest.replace(trailing, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

/** “查获并依法扣押” is one deed. */
const also = new RegExp(`^并(?:当场|现场|依法|成功)?(?:${resultVerbs.join('|')})`);

function split(words: string, index: number, first: string, kind: Phrase['kind']): Phrase {
  // “未兑付” is the opposite of 兑付.
  const not = kind === 'result' ? (/(?:(?:尚|还)?未(?:能)?|不(?:予)?)$/.exec(words.slice(0, index))?.[0] ?? '') : '';
  const deed = first + (kind === 'result' ? (also.exec(words.slice(index + first.length))?.[0] ?? '') : '');
  const verb = not + deed;
  const noun = words.slice(index + deed.length).replace(/^(?:了|过|出|的|达|共)+/, '');
  // 组织开展 and 查处打击 are one verb.
  return plainVerbs.includes(noun) ? {verb: verb + noun, kind, noun: ''} : {verb, kind, noun};
}

function earliest(words: string, verbs: readonly string[]): {index: number; verb: string} | undefined {
  let best: {index: number; verb: string} | undefined;
  const nominal: number[] = [];
  for (const verb of verbs) {
    const index = words.indexOf(verb);
    if (index < 0 || nominal.includes(index)) continue;
    if (/^(?:[数率量员者]|金(?![额条饰属砖器店])|(?:记录|凭证|清单)|(?:决定|期限|环节|过程|阶段)(?!逮捕|起诉)|时(?!间))/.test(words.slice(index + verb.length))) {
      // “移送起诉时” is not 移送 either: longer verbs come first.
      nominal.push(index);
      continue;
    }
    if (!best || index < best.index || (index === best.index && verb.length > best.verb.length)) best = {index, verb};
  }
  return best;
}

/** 查明涉案金额 counts 涉案金额; 查明该团伙窃取信息 counts what was 窃取. */
function offencePhrase(head: string, {index, verb}: {index: number; verb: string}): Phrase {
  if (!/^查/.test(verb)) {
    const noun = head.slice(index + verb.length);
    return /^(?:涉案|损失|获利|得款|牟利|非法获利|被骗|诈骗)$/.test(verb)
      ? {verb: '', kind: 'offence', noun: verb === '损失' || noun ? head.slice(verb === '损失' && /(?:财产|经济|资金)$/.test(head.slice(0, index)) ? index - 2 : index) : verb}
      : split(head, index, verb, 'offence');
  }
  const rest = head.slice(index + verb.length);
  const inner = earliest(rest, offenceVerbs);
  return inner ? offencePhrase(rest, inner) : {verb, kind: 'offence', noun: rest};
}

/** 开展网络安全检查, 进行集中整治: the verb at the end is what was carried out. */
function carriedOut(words: string, index: number): Phrase | undefined {
  const from = Math.max(words.lastIndexOf('开展', index), words.lastIndexOf('组织', index), words.lastIndexOf('举办', index), words.lastIndexOf('实现', index));
  if (from < 0) return undefined;
  const noun = words.slice(from + 2);
  return noun.length <= 20 ? {verb: words.slice(from, from + 2), kind: 'result', noun} : undefined;
}

/** A clause that first tells how, then counts: “经集中攻坚查处后抓获…”. */
function laterVerb({noun}: Phrase): Phrase | undefined {
  const from = /(?:后|并|中|,)(?=[^的]{0,4}(?:抓获|破获|侦破|打掉|扣押|查扣|缴获|查获|查处|冻结))/.exec(noun);
  if (!from) return undefined;
  const rest = noun.slice(from.index + 1);
  const found = earliest(rest, resultVerbs);
  return found && split(rest, found.index, found.verb, 'result');
}
