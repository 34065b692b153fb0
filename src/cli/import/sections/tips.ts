import {tellsStory} from '../cases/telling.js';
import type {TipKind} from '../../../content/schema.js';
import {within, type Block} from '../text/block.js';
import {kindOfMarker, shapeOf} from '../text/markers.js';
import {quotationAt, quotedIn} from '../text/quoted.js';
import {adviceInVerse} from './verse.js';
import {sentencesOf} from '../text/sentences.js';
import {tipTitle} from './tip-title.js';
import {calls, commands, publicMust, spoken, strong, warns} from './advice-words.js';
import {beginsWithAct, directs, ordersStaff, speaksOfText, tellsFraud, tellsOfSomebody} from './directives.js';
import {adviceAsList, countedAdvice, labelledAdvice, leadsToReaders, linesBelow} from './tip-lists.js';
import {announcesSigns, warningSigns} from './warning-signs.js';
import {addressesReaders, adviceLeadLength, isAdviceHeading, isHeading, runOnLength, speakerOf} from './section-marks.js';

/** One piece of advice. */
export interface FoundTip {
  readonly words: Block;
  readonly kind: TipKind;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

const dont =
  /不要|切勿|切莫|请勿|勿(?=[\u4e00-\u9fff])|莫(?=轻|贪|信|点)|别(?=[轻随乱急贪相信点转怕被让把])|不(?:轻易|随意|随便|轻信|相信|点击|点开|点链接|扫描|扫|透露|泄露|转账|汇款|下载|安装|连接|贪|参与|加入|出租|出借|出售|提供|信谣|传谣|造谣|盲目|添加|接听|理会|屏幕共享|共享|使用|登录|填写|要在|应|得|可)|避免|谨防|警惕|拒绝|远离|杜绝|绝不|千万(?![条元人户次亿级份只件美万])|尽量不|坚决不|不(?:听|信|接|汇|转帐|转账|理睬)(?=[、,。;!]|$)/;
const doing =
  /务必|(?:^|[,:])[^,。;:]{0,12}(?:最好(?=[能先不别要通选找在由把当留保提与向])|尽量(?=[签选使保减通少提留把用在走找到向去与让]))|应(?:当|该)?(?:明确|写明|载明|注明)|(?:^|[,:])建议(?=[按对在将把从采使选通用])|一定要|应(?=当|该|及时|仔细|注意|立即|第一|保持|选择|通过|守住|提高|谨慎|核实|避免|妥善|主动|尽量|增强|先|到|认真|树立|坚持|做到|在)|建议(?:您|大家)?先|要(?=及时|注意|妥善|提高|树立|保持|保管|谨慎|选择|通过|仔细|养成|核实|认真|尽量|增强|加强|做到|多|先|立即|第一|牢记|学会|定期|主动|避免|尽快|时刻|到正规|十分|警惕|守|看|擦亮|清醒|理性)|及时(?:报警|拨打|联系|核实|举报|修改|挂失|止付|更新|向|保存|与)|立即(?:报警|拨打|停止|挂断|联系|向|断开|终止)|尽快(?:报警|拨打|联系)|第一时间(?:报警|拨打|联系|向)|拨打[^,。;\d]{0,8}\d{3,}|注意(?!到|的是)|牢记|做到|谨记|谨慎|提高[^,。;]{0,8}(?:意识|警惕|能力)|增强[^,。;]{0,10}意识|核实[^,。;]{0,12}(?:身份|真伪|信息|真实|对方)|妥善(?:保管|处理)|定期(?:更换|修改|更新|检查)|请(?=联系|登录|前往|咨询|通过|选择|保持|及时|立即|提高|注意|妥善|认准|牢记|务必|谨慎|仔细|下载|拨打|主动|各位|大家|您|广大)|只写|认准|(?:随时|直接)[^,。;]{0,4}(?:拨打|拔打|咨询|报警)|通过(?:官方|正规|合法)|选择正规|下载(?:安装)?“?国家反诈中心|擦亮(?:双)?眼|守住|保护好|保管好|切记|绝对不会|都是(?:诈骗|骗子|骗局|陷阱|骗人的|假的)|积极向?(?:公安机关|警方)?举报|主动举报|开启|设置[^,。;]{0,8}密码|必是骗子|遇到[^,。;]{0,20}(?:都是|就是)|[需应]谨慎|提防|马上报警/;
/** What only advises where advice is announced: “要多渠道了解…”, “接到电话应先核实”. */
const urged = /(?<![主需重只想不若首必次概摘纲索]|骗子|对方|分子)要(?![求么是素点件闻案旨]|承担|负)|(?<![反供对响效相适])应(?![付届])|(?<![必无急])须|需(?=[谨注核先提通])|(?<![申邀聘宴敬])请(?![求示假客教君])|(?<!不)(?:留意|当心|小心)/;
const afterwards = /(?:一旦|如果|如|若|万一|不慎|遇到|遭遇|发现)[^。;]{0,40}(?:报警|110|96110|挂失|止付|冻结|公安机关|警方|派出所|举报|举证|证据)|及时报警|立即报警|第一时间报警|尽快报警/;
const people = /群众|市民|网民|网友|民众|大家|家长|消费者|公众|居民|老年人|老人|学生|求职者|旅客|您|你|自己|个人(?!信息案)|朋友们?|企业(?:和个人)?|用户|读者|青少年|投资者|司机|商家|房东|每个人/;
/** What the authority does or will do, what the law says, and what a campaign achieved is no advice. */
const notAdvice =
  /(?:^|[,。;])(?:她|他)(?![人们])|(?:以下|如下|下列)[^。,;]{0,20}(?:提醒|提示|建议)|请[^,。;]{0,8}仔细阅读(?![^,。;]{0,8}(?:条款|合同|协议|说明))|严格按照[^,。;]{2,12}执行|(?:教师|人员|机构|部门|医师|员工)(?:都|均)?必须|公安机关(?:将|已|先后|持续|坚持|依法|始终)|我们(?:将|已|会|持续|坚持|先后)|我局|警方(?:将|已|表示,向)|抓获|破获|打掉|侦破|犯罪嫌疑人|被依法|刑事拘留|有期徒刑|《[^》]{2,30}(?:法|条例|规定)》|任何(?:组织|单位)|(?:对方|骗子|嫌疑人|客服”?)[^,。;“]{0,8}(?:说|称|道|表示|告知|回复|:)[:,]?“|以便|会同|希望引起|引起了[^,。;]{0,16}(?:注意|关注|警觉|重视)|记者(?:进行|展开|走访|采访)|专项(?:行动|治理)|应当依法|处[^,。]{0,8}罚|下一步|(?<!小时内|日内|及时|尽快)部署|压实|督促|责令|要求[^,。]{0,10}(?:企业|单位|平台|部门)|会议|共享个人信息处理|(?<!提防|警惕|谨防|防止|防范|小心|当心)不法分子[^,。]{0,6}(?:利用|通过|冒充)|进一步(?:提高|增强)|宣传周|宣传月|受法律保护|必将|将受到/;
const lead = /^(?:在此|对此|为此|在这里|另外|此外|同时|首先|其次|再次|最后|特别|尤其|比如|例如|还有|其实|因此|所以|特别要说的是|特别提醒|也借此机会)?[,:]?(?:也?借此机会)?(?:[^,。;:]{0,14}?(?:提醒|提示|建议|呼吁|温馨提示|倡议|切记|谨记|牢记))(?:广大|各位)?(?:[^,。;:]{0,10}?[::!]|[^,。;:]{0,10}?(?:群众|市民|网民|网友|民众|大家|家长|消费者|公众|居民|老年人|老人|学生|求职者|旅客|您|你|用户|读者|投资者|企业|单位|们|如下|点|是)?,)\s*/;
/** The words of a lead that announce advice, without what they say to whom. */
const announcing = /^(?:[^,。;:]{2,6},)?[^,。;:]{0,14}?(?:提醒|提示|建议|呼吁|倡议|切记|谨记|牢记)/;

/** Reads advice: lists under a heading, what follows 警方提示, sentences that tell people what to do. */
export function findTips(
  blocks: readonly Block[],
  taken: (block: Block) => boolean,
  answers: (block: Block) => boolean,
  headline?: Block,
): readonly FoundTip[] {
  const tips: FoundTip[] = [];
  const toReaders = headline !== undefined && addressesReaders(headline);
  let section = headline !== undefined && isAdviceHeading(headline);
  const headed = new Set<string>();
  let listed = false;
  const counted = new Set([...countedAdvice(blocks), ...warningSigns(blocks)]);
  const verse = new Map(adviceInVerse(blocks, (text) => (adviceWorthy(text) || urged.test(text) || directs(text) || tellsFraud(text)) && !notAdvice.test(text) && !speaksOfText(text)));
  const lists = adviceAsList(blocks, toReaders, {
    advises: (text) => (toReaders ? adviceWorthy(text) && !notAdvice.test(text) && !tellsOfSomebody(text) : /^(?:不|勿|莫|请|别|切|谨|务)/.test(text)) || directs(text) || tellsFraud(text),
    tells: (text) => tellsOfSomebody(text) || countsResults.test(text),
  });
  blocks.forEach((block, index) => {
    if (counted.has(block) && !taken(block)) {
      tips.push(tip(block, 0, block.text.length, 0.8, ['advice-list']));
      return;
    }
    const line = taken(block) ? undefined : verse.get(block);
    if (line) {
      tips.push(tip(line, 0, line.text.length, 0.75, ['verse']));
      return;
    }
    if (isAdviceHeading(block)) {
      section = true;
      listed = false;
      if (block.marker) headed.add(shapeOf(block.marker));
      for (const each of linesBelow(blocks, index, (text) => adviceWorthy(text) || urged.test(text))) verse.set(each, each);
      return;
    }
    if (speakerOf(block)) {
      section = false;
      return;
    }
    if (taken(block)) return;
    const marked = ['number', 'bullet'].includes(kindOfMarker(block.marker)) || (section && kindOfMarker(block.marker) === 'section');
    const opened = adviceLeadLength(block);
    if (opened && /[::]$/.test(block.text.slice(0, opened)) && block.text.length - opened < 4) {
      section = true;
      return;
    }
    if ((countsAdvice.test(block.text) && blocks[index + 1]) || announcesSigns(block)) return;
    if (isHeading(block) && !marked && !dont.test(block.text) && !doing.test(block.text)) {
      // A heading of its own inside advice (“法律链接”, “泄漏后的危害”) ends it.
      if (block.text.length > 2) section = /提示|提醒|防范|防骗|建议|怎么办|如何/.test(block.text);
      return;
    }
    if (listed && !marked && !opened && block.text.length > 60 && !adviceWorthy(block.text)) section = false;
    listed = marked;
    if (!marked && ((leadsToList.test(block.text.slice(-40)) && ['number', 'bullet'].includes(kindOfMarker(blocks[index + 1]?.marker ?? ''))) || (leadsToSections.test(block.text.slice(-80)) && kindOfMarker(blocks[index + 1]?.marker ?? '') === 'section'))) section = true;
    if (section && marked && block.text.length <= 30 && !adviceWorthy(block.text)) {
      const shape = shapeOf(block.marker);
      const above = headsList(block, blocks[index + 1]);
      if (above) headed.add(shape);
      // A heading of the same form that heads no list turns to something else.
      else if (headed.has(shape)) section = false;
      if (headed.has(shape)) return;
    }
    const inList = (section && marked) || lists.has(block);
    const announced = opened > 0 && /提示|提醒|建议|忠告|支招/.test(block.text.slice(0, opened));
    if (!marked && (leadsToReaders(block.text) || leadsToAdvice.test(block.text.slice(-40)))) {
      section = true;
      return;
    }
    const items = section ? labelledAdvice(block) : [];
    if (items.length) {
      for (const each of items) tips.push(tip(each, 0, each.text.length, adviceWorthy(each.text) ? 0.85 : 0.7, ['advice-list']));
      return;
    }
    tips.push(...readBlock(block, {section: section || announced, announced, inList, toReaders, answer: answers(block) || spoken.test(block.text), next: blocks[index + 1]}));
    if (announced && blocks[index + 1]?.marker && !laterSection.test(blocks[index + 1]!.marker)) section = true;
  });
  return unique(tips);
}

/** “只要记住几条…” before a list makes advice of it. */
const leadsToList = /(?:提醒|提示|建议)[^。,;]{0,16}:$|(?:原则|几点|几招|要点|口诀|牢记|记住|谨记)[^。]{0,20}[。::!]?$/;

/** “现发布消费提示如下。”: all that follows is advice. */
const leadsToAdvice = /(?:发布|作出|发出|提出)[^,。;]{0,8}(?:以下|如下)?[^,。;]{0,8}(?:提示|提醒|建议|倡议)(?:如下)?[::。]$|(?:提示|提醒|建议|倡议|警示)如下[::。]$/;

/** “要做到四个注意…” before sections makes advice of them, too. */
const leadsToSections = /做到[^。,]{0,3}个(?:注意|不要|必须|一律|凡是|不)/;

/** “此类案件中,…”: how a crime is done, rather than a warning. */
const aboutCrime = /^(?:此类|这类|该类|上述)?(?:案件|涉案)|^(?:犯罪)?嫌疑人|^该(?:案|团伙|公司)/;

/** “遇到这种情况怎么办?”: what follows in the paragraph answers its readers. */
const asksWhatToDo = /(?:怎么办|怎么做|该?如何[^,。;]{0,12}(?:防|避免|应对|识别|辨别|处理|保护)[^,。;]{0,6}|怎[么样][^,。;]{0,12}(?:防|避免|应对|识别|辨别|保护)[^,。;]{0,6})[呢]?[?]$/;

/** “根据法律规定,审限为…”: what a law provides, which advises nobody. */
const statesLaw = /^“?(?:根据|按照|依据|依照)[^,。;]{0,16}(?:法律|法|规定|条例|司法解释)[^,。;]{0,8},/;

/** “03” below a line of advice goes on with the article; “01” would open a list. */
const laterSection = /^0[2-9]$/;

/** “(二)账号自查” above items of a lower rank, or above the line that announces them: the heading of a check list. */
const headsList = ({text, marker}: Block, next: Block | undefined): boolean =>
  next !== undefined && !/[。;!?]$/.test(text) && (next.marker ? ranks.indexOf(kindOfMarker(next.marker)) > ranks.indexOf(kindOfMarker(marker)) : /:$/.test(next.text));
const ranks = ['section', 'number', 'bullet'];

/** “做到四个“不””: the heading counts what the advice below it says. */
const countsAdvice = /^(?:牢记|记住|做到|谨记|坚持)(?:这)?[几两三四五六七八九十\d]{1,2}(?:个|条|点|招)?“[^”]{1,8}”$/;

/** A sentence with published counts reports; it does not advise. */
const countsResults = /\d(?:\.\d+)?[万亿余多]+(?:起|名|人|元|件|条|个|家|部|台|份|场|次)|\d+(?:起|名|人次|件|条|部|台|场次)/;

const adviceWorthy = (text: string) => dont.test(text) || doing.test(text);

interface Place {
  readonly section: boolean;
  readonly announced: boolean;
  readonly inList: boolean;
  /** Whether the headline says that the whole text is for its readers. */
  readonly toReaders: boolean;
  readonly answer: boolean;
  readonly next: Block | undefined;
}

const happened = /^[^,。]{0,8}(?:\d{1,2}月\d{1,2}日|近日|日前)/;

/** Items of a list that run on in one paragraph: “1.…。2.…。” */
const nextItem = /[。;!](?:\d{1,2}[.、)]|[②-⑳])/;

function readBlock(block: Block, place: Place): FoundTip[] {
  const {text} = block;
  if (place.inList && /[::]$/.test(text)) return [];
  const ending = text.slice(Math.max(0, text.lastIndexOf(',')));
  if (place.inList && text.length <= 110 && text.length >= 4 && !nextItem.test(text) && (!notAdvice.test(text) || dont.test(ending) || doing.test(ending))) {
    const advises = adviceWorthy(text);
    return [tip(block, 0, text.length, advises ? 0.95 : 0.7, advises ? ['advice-list'] : ['advice-list', 'no-advice-word'])];
  }
  const tips: FoundTip[] = [];
  // A command in a quotation of several sentences is not the release’s own, unless somebody who advises says it.
  let asked = false;
  let orders = false;
  const others = place.answer ? [] : quotedIn(text);
  for (const [from, to] of slogansOf(text)) {
    const sentence = text.slice(from, to);
    asked ||= asksWhatToDo.test(sentence);
    orders ||= ordersStaff(sentence);
    if (speaksOfText(sentence) || /[?]”?$/.test(sentence) || /[::]$/.test(sentence) || countsResults.test(sentence) || (notAdvice.test(sentence.slice(0, 400)) && !commands.test(sentence))) continue;
    // “8月2日,甲局接到预警,民警上门劝阻”: what happened on a day advises nobody.
    if (happened.test(sentence.slice(0, 24)) && tellsStory(sentence) && !commands.test(sentence)) continue;
    const addressed = people.test(sentence.slice(0, 300)) || lead.test(sentence);
    for (const [start, end] of clausesOf(text, from, to)) {
      const clause = text.slice(start, end);
      if (clause.length < 5 || clause.length > 260 || (statesLaw.test(clause) && !commands.test(clause))) continue;
      const section = place.section || asked || tips.length > 0;
      const directive = !orders && !quotationAt(others, start) && (directs(clause) || tellsFraud(clause));
      const certain = dont.test(clause) || doing.test(clause) || publicMust.test(clause) || directive || (section && (urged.test(clause) || beginsWithAct.test(clause)));
      if (!certain) {
        // What 警方提醒 says first is meant as advice, though it only warns: “出借银行卡可能构成犯罪”.
        if ((place.announced || lead.test(sentence)) && tips.length === 0 && warns.test(clause) && !aboutCrime.test(clause)) tips.push(tip(block, start, end, 0.7, ['advice-section', 'no-advice-word']));
        continue;
      }
      const alone = block.text.length < 60 && commands.test(clause);
      const confidence = place.section ? 0.85 : place.answer && (addressed || strong.test(clause)) ? 0.75 : (addressed && strong.test(clause)) || calls.test(clause) || publicMust.test(clause) || alone || directive || asked || tips.length > 0 || (place.toReaders && !tellsOfSomebody(clause)) ? 0.7 : 0;
      if (confidence) tips.push(tip(block, start, end, confidence, [place.section ? 'advice-section' : place.answer ? 'answer' : 'addressed']));
    }
  }
  return tips;
}

/** “想赚快钱?别碰刷单!”: what a short question asks is answered by the command behind it. */
function slogansOf(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const [from, to] of sentencesOf(text)) {
    const before = found[found.length - 1];
    const asked = before && to - from <= 24 && before[1] - before[0] <= 40 && text[before[1] - 1] === '?' && /^(?:千万)?(?:别|不要|切勿|小心|当心|警惕|谨防)/.test(text.slice(from, to));
    if (asked) found[found.length - 1] = [before[0], to];
    else found.push([from, to]);
  }
  return found;
}

/** The clauses of a sentence between semicolons, without “警方提醒:” and “比如” in front. */
function clausesOf(text: string, from: number, to: number): [number, number][] {
  const clauses: [number, number][] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    if (index < to && text[index] !== ';') continue;
    let first = start + (/^[【[][^】\]]{2,6}[】\]]:?/.exec(text.slice(start, start + 10))?.[0].length ?? 0);
    const opened = lead.exec(text.slice(first, Math.min(index, first + 60)))?.[0].length ?? 0;
    // “警方提醒家长要看好手机,不要…”: what is said to whom belongs to the advice.
    const announced = announcing.exec(text.slice(first, first + opened))?.[0].length ?? 0;
    const advises = announced > 0 && adviceWorthy(text.slice(first + announced, first + opened));
    const runsOn = opened && !advises ? 0 : runOnLength(text.slice(first, first + 40));
    const cut = runsOn || (advises ? announced : opened);
    if (cut && first + cut < index - 3) first += cut;
    first += /^(?:[^,。“”]{2,24}(?:表示|提醒|介绍|建议|指出|说)[,:]“|“(?![^“]*”.)|答:|比如|例如|首先|其次|再次|最后|同时|另外|此外|特别要说的是|(?:需要|特别|值得)(?:说明|注意|提醒|强调)的是|第[一二三四五六七八九十][,、是]|[一二三四五六七八九十](?:是要?|要(?=[切不勿莫别务千坚]))|[(]?\d[.)、]|[,、;。”])*/.exec(text.slice(first, Math.min(index, first + 40)))![0].length;
    clauses.push([first, index]);
    start = index + 1;
  }
  return clauses;
}

function tip(block: Block, from: number, to: number, confidence: number, reasons: string[]): FoundTip {
  const bare = block.text.slice(from, to).replace(/[。;,!\s]+$/, '').replace(/^([^“]*?)[。!]?”$/, '$1');
  const words = within(block, from, from + bare.length);
  const kind: TipKind = afterwards.test(bare) ? 'ifItHappens' : dont.test(tipTitle(bare)) ? 'dont' : 'do';
  return {words, kind, confidence, reasons};
}

function unique(tips: readonly FoundTip[]): FoundTip[] {
  const seen = new Set<string>();
  return tips.filter(({words}) => {
    const key = words.text.replace(/[^\p{L}\p{N}]/gu, '');
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
