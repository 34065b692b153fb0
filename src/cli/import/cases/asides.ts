import {inLines} from '../../in-lines.js';
import {spanOf, within, type Block} from '../text/block.js';
import {sentencesOf} from '../text/sentences.js';
import type {FoundCase} from './find.js';
import {openingWords} from './opening-words.js';
import {beginsAnew, introduces, peopleIn, sumsUp, tellsStory} from './telling.js';

/** “例如,…”: what follows is one of many. */
const example = new RegExp(inLines`
  ^[^,。;:]{0,8}?(?:比如|例如|譬如|又如|再如|如)[,:]?(?=
    (?:
      \d{4}年|今年|去年|\d{1,2}月|[\u4e00-\u9fff]{2,8}[省市县区镇]|[\u4e00-\u9fff]{0,8}某|
      [\u4e00-\u9fff]{1,12}(?:女士|先生)
    )
  )
`);
/** “前不久,…” */
const lately = /^(?:前不久|不久前|前段时间|此前)[,]?/;
/** A day, or who solved something: weaker, for campaigns are told so, too. */
const dated = /^(?:近日|日前|(?:\d{4}年|今年|去年)?(?:\d{1,2}月(?:\d{1,2}日|[初底末]|[上中下]旬)?|年[初底末])),?/;
const solved = /^[^,。;]{2,14}(?:警方|公安(?:局|机关|分局)|派出所)(?:近日|日前|成功|联合[^,。]{2,10})?(?:打掉|破获|侦破|捣毁|端掉)[^,。;]{0,4}一[个起]/;
/** “法院审理了一起诈骗案”. */
const tried = /(?:法院|检察院)[^,。;]{0,14}(?:审理|审结|办理|宣判|判决|起诉|公诉)了?[^,。;]{0,4}一[起件宗](?!批)/;

/** “9月4日,法院以…罪判处…”, “6月,经检察院批准,…”: what a court or the police without a name do goes on with a story. */
const isStage = new RegExp(inLines`
  ^(?:(?:近日|日前|(?:\d{4}年|今年|去年|同年|当年)?(?:\d{1,2}月(?:\d{1,2}日|[初底末]|[上中下]旬)?|年[初底末])),?)?(?:
    经[^,。;]{0,20}(?:检察院|检察机关|法院)[^,。;]{0,8}(?:批准|决定|提起公诉|审查|审理)|
    (?:法院|检察院|检察机关|公安机关|警方|民警|办案人员|侦查人员)(?=
      [^,。;]{0,24}(?:判处|判决|宣判|批准|批捕|逮捕|移送|移交|起诉|公诉|抓获|刑拘|拘留|抓捕|立案|侦查终结)
    )
  )(?![^。]{0,30}一[起件宗])
`);

/** What is held, visited and handed over is no case, whoever is named. */
const held = /仪式|推进会|座谈|活动|宣传|宣讲|会议|部署|走进|走访|返还|锦旗|培训|演练|调研/;
/** Where a paragraph turns from the case to all of them. */
const turns = new RegExp(inLines`
  ^(?:
    此类|这类|类似|对此|为此|因此|可见|专家|律师|民警(?:提醒|提示|分析|介绍)|
    (?:警方|消协|法官|检察官)(?:提醒|提示|建议)|平台|消费者应|广大|实际上|事实上|除此|此外|另外|同时
  )
`);

/**
 * Cases told in running prose, with who or what they are about in their first
 * sentence. Where a release lists its cases, only words that announce an
 * example count, for the rest sums them up.
 */
export function asidesIn(blocks: readonly Block[], lists: boolean): readonly FoundCase[] {
  const all: FoundCase[] = [];
  let known: ReadonlySet<string> = new Set();
  const named = new Set<string>();
  for (const block of blocks) {
    const [first, ...others] = inBlock(block, lists, named);
    for (const person of peopleIn(block.text)) named.add(person);
    if (!first) {
      known = new Set();
      continue;
    }
    const before = all[all.length - 1];
    const people = peopleIn(first.body[0]!.text);
    // A paragraph about somebody of the paragraph before goes on with that case.
    if (before && [...people].some((person) => known.has(person))) all[all.length - 1] = {...before, end: first.end, body: [...before.body, ...first.body]};
    else all.push(first);
    all.push(...others);
    known = new Set([...known, ...peopleIn(block.text)]);
  }
  return all;
}

function inBlock(block: Block, lists: boolean, named: ReadonlySet<string>): FoundCase[] {
  const sentences = sentencesOf(block.text);
  const found: FoundCase[] = [];
  // In the middle of a paragraph, words about somebody named before go on with what was told.
  const goesOn = (from: number, to: number) => {
    const before = new Set([...named, ...peopleIn(block.text.slice(0, from))]);
    return from > 0 && [...peopleIn(block.text.slice(from, to))].some((person) => before.has(person));
  };
  for (let index = 0; index < sentences.length; index++) {
    const [from, to] = sentences[index]!;
    const lead = opens(block.text.slice(from, to), lists);
    if (lead === undefined || (lead === 0 && goesOn(from, to))) continue;
    let last = index;
    while (sentences[last + 1] && !turns.test(block.text.slice(...sentences[last + 1]!)) && opens(block.text.slice(...sentences[last + 1]!), lists) === undefined) last++;
    const told = within(block, from + lead, sentences[last]![1]);
    const title = openingWords(told);
    if (title) found.push({...spanOf(told, 0, told.text.length), title, marker: '', body: [told], confidence: 0.5, reasons: ['told-in-prose', 'title-in-text']});
    index = last;
  }
  return found;
}

/** How many characters stand before the case that a sentence begins to tell. */
function opens(sentence: string, lists: boolean): number | undefined {
  const lead = example.exec(sentence)?.[0].length ?? 0;
  const told = sentence.slice(lead);
  if (told.length < 24 || isStage.test(told) || held.test(told) || sumsUp.test(told)) return undefined;
  if (tried.test(told)) return lead;
  const announced = lead > 0 || lately.test(told);
  if (!announced && (lists || !(dated.test(told) || solved.test(told)))) return undefined;
  return tellsStory(told) && introduces(told) && beginsAnew(told, false) ? lead : undefined;
}
