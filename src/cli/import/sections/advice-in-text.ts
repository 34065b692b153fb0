import {inLines} from '../../in-lines.js';
import {tellsStory} from '../cases/telling.js';
import type {Block} from '../text/block.js';
import {quotationAt, quotedIn} from '../text/quoted.js';
import {sentencesOf} from '../text/sentences.js';
import {adviceWorthy, calls, commands, countsResults, doing, dont, notAdvice, people, publicMust, strong, urged, warns} from './advice-words.js';
import {beginsWithAct, directs, ordersStaff, speaksOfText, tellsFraud, tellsOfSomebody} from './directives.js';
import {tip, type FoundTip} from './found-tip.js';
import {runOnLength} from './section-marks.js';

const lead = new RegExp(inLines`
  ^(?:
    在此|活动(?:中|现场)|对此|为此|在这里|另外|此外|同时|首先|其次|再次|最后|特别|尤其|比如|例如|还有|其实|因此|所以|
    特别要说的是|特别提醒|也借此机会
  )?[,:]?(?:也?借此机会)?(?:[^,。;:]{0,14}?(?:提醒|提示|建议|呼吁|温馨提示|支招|倡议|切记|谨记|牢记))(?:广大|各位)?(?:
    [^,。;:]{0,10}?[::!]|
    [^,。;:]{0,10}?(?:
      群众|市民|网民|网友|民众|大家|家长|消费者|公众|居民|老年人|老人|学生|求职者|旅客|您|你|用户|读者|投资者|企业|单位|
      们|如下|点|是
    )?,
  )\s*
`);

/** The words of a lead that announce advice, without what they say to whom. */
const announcing = /^(?:[^,。;:]{2,6},)?[^,。;:]{0,14}?(?:提醒|提示|建议|呼吁|倡议|切记|谨记|牢记)/;

/** “此类案件中,…”, “…诈骗已呈现…趋势”: how a crime is done, rather than a warning. */
const aboutCrime = /^(?:此类|这类|该类|上述)?(?:案件|涉案)|^(?:犯罪)?嫌疑人|^该(?:案|团伙|公司)|^[^,。;]{2,14}(?:犯罪|诈骗|案件)[^,。;]{0,4}(?:已经?|呈现?|正在|多发|高发)/;

/** “遇到这种情况怎么办?”: what follows in the paragraph answers its readers. */
const asksWhatToDo = /(?:怎么办|怎么做|该?如何[^,。;]{0,12}(?:防|避免|应对|识别|辨别|处理|保护)[^,。;]{0,6}|怎[么样][^,。;]{0,12}(?:防|避免|应对|识别|辨别|保护)[^,。;]{0,6})[呢]?[?]$/;

/** “我提四点建议。”: the sentences behind it are those. */
const countsAdvice = /(?:[两三四五六七八九十几]|\d+)[点条个项](?:建议|提醒|忠告|提示)[。:]$/;

/** “活动中,民警要求…”: what was done for readers, who are told it elsewhere. */
const tellsOfEvent = /^(?:[^,。;]{0,6}(?:活动|宣传|培训|讲座|走访|宣讲)(?:中|现场|期间|上|时)|现场|期间),[^。:]{0,60}(?:要求|讲解|引导|指导|发放|组织|教会|演示)/;

/** Right behind “提醒:” a short sentence is meant as advice, whatever its words: “存钱去银行”. */
const saysFirst = (text: string, start: number, clause: string): boolean =>
  clause.length <= 40 && /(?:提示|提醒|建议|忠告|支招)[】\]]?[::]$/.test(text.slice(0, start)) && !tellsOfSomebody(clause) && !speaksOfText(clause) && !/^(?:近年来|近期|近日|目前|随着|今年|当前|时下|如今|现在|一些|有些|不少|部分|许多|很多|本|此)/.test(clause);

/** “根据法律规定,审限为…”: what a law provides, which advises nobody. */
const statesLaw = /^“?(?:根据|按照|依据|依照)[^,。;]{0,16}(?:法律|法|规定|条例|司法解释)[^,。;]{0,8},/;

/** Where a block stands in its release. */
export interface Place {
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

/** Reads the advice in the sentences of one block. */
export function adviceIn(block: Block, place: Place): FoundTip[] {
  const {text} = block;
  if (place.inList && /[::?]$/.test(text)) return [];
  const ending = text.slice(Math.max(0, text.lastIndexOf(',')));
  if (place.inList && text.length <= 110 && text.length >= 4 && !nextItem.test(text) && (!notAdvice.test(text) || dont.test(ending) || doing.test(ending))) {
    const advises = adviceWorthy(text);
    // “民警支招:…” as an item: who advises is no advice.
    const from = /[::]\s*$/.test(lead.exec(text.slice(0, 60))?.[0] ?? '') ? lead.exec(text)![0].length : 0;
    return [tip(block, from, text.length, advises ? 0.95 : 0.7, advises ? ['advice-list'] : ['advice-list', 'no-advice-word'])];
  }
  const tips: FoundTip[] = [];
  // A command in a quotation of several sentences is not the release’s own, unless somebody who advises says it.
  let asked = false;
  let orders = false;
  const others = place.answer ? [] : quotedIn(text);
  for (const [from, to] of slogansOf(text)) {
    const sentence = text.slice(from, to);
    asked ||= asksWhatToDo.test(sentence) || countsAdvice.test(sentence);
    orders ||= ordersStaff(sentence);
    if (speaksOfText(sentence) || /[?]”?$/.test(sentence) || /[::]$/.test(sentence) || countsResults.test(sentence) || tellsOfEvent.test(sentence) || (notAdvice.test(sentence.slice(0, 400)) && !commands.test(sentence))) continue;
    // “8月2日,甲局接到预警,民警上门劝阻”: what happened on a day advises nobody.
    if (happened.test(sentence.slice(0, 24)) && tellsStory(sentence) && !commands.test(sentence)) continue;
    const addressed = people.test(sentence.slice(0, 300)) || lead.test(sentence);
    if (ordersStaff(sentence) && !addressed) continue;
    for (const [start, end] of clausesOf(text, from, to)) {
      const clause = text.slice(start, end);
      if (clause.length < 5 || clause.length > 260 || (statesLaw.test(clause) && !commands.test(clause))) continue;
      const section = place.section || asked || tips.length > 0;
      const directive = !orders && !quotationAt(others, start) && (directs(clause) || tellsFraud(clause));
      const certain = dont.test(clause) || doing.test(clause) || publicMust.test(clause) || directive || (section && (urged.test(clause) || beginsWithAct.test(clause)));
      if (!certain) {
        // What 警方提醒 says first is meant as advice, though it only warns: “出借银行卡可能构成犯罪”.
        if ((place.announced || lead.test(sentence)) && tips.length === 0 && (warns.test(clause) || saysFirst(text, start, clause)) && !aboutCrime.test(clause)) tips.push(tip(block, start, end, 0.7, ['advice-section', 'no-advice-word']));
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

/** “…,同时,警方正在…”: what the authority does itself, behind its advice in one sentence. */
const promise = /,(?:(?:同时|此外|下一步|另外),?)?(?:针对[^,。;]{2,24},)?[^,。;]{0,8}(?:警方|公安机关|我局|我们)(?:正在?|也?将|已|会)[^。;]*[。!]?$/;
const promiseLength = (clause: string): number => promise.exec(clause)?.[0].length ?? 0;

/** What leads to advice within its sentence. */
const leadIn = new RegExp(inLines`
  ^(?:
    [^,。“”]{2,24}(?:表示|提醒|介绍|建议|指出|说)[,:]“|
    (?:[^,。;:]{2,14},)?[^,。;:]{0,10}(?:以下|如下|下列)[^,。;:]{0,6}:(?=.{4,})|“(?![^“]*”.)|答:|
    (?:怎么|如何|怎样)(?:防|防范|避免|应对|识别|辨别|办)[^,。;:]{0,6}:|比如|例如|首先|其次|再次|最后|同时|另外|此外|
    特别要说的是|(?:需要|特别|值得)(?:说明|注意|提醒|强调)的是|第[一二三四五六七八九十][,、是]|
    [一二三四五六七八九十](?:是要?|要(?=[切不勿莫别务千坚]))|[(]?\d[.)、]|[,、;。”]
  )*
`);

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
    first += leadIn.exec(text.slice(first, Math.min(index, first + 40)))![0].length;
    clauses.push([first, index - promiseLength(text.slice(first, index))]);
    start = index + 1;
  }
  return clauses;
}
