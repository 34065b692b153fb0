import {within, type Block} from '../text/block.js';
import type {Span} from '../text/span.js';
import {readersQuestions, type AnsweredQuestion} from './readers-questions.js';
import {speakerOf} from './section-marks.js';

/** A question of the press, or of readers, with its answer. */
export interface FoundQuestion extends Span {
  /** Whether the release puts it in the mouth of its readers. */
  readonly ofReaders: boolean;
  readonly outlet?: string;
  readonly question: readonly Block[];
  readonly answerer?: string;
  readonly answers: readonly Block[];
  /** From who asked to the end of the question: its quote. */
  readonly asked: Span;
  readonly confidence: number;
}

interface Turn {
  readonly kind: 'asks' | 'speaks';
  readonly name: string;
  readonly start: number;
  readonly said: Block[];
  readonly ends: number;
}

/** Reads questions with their answers from lines that name speakers, or else from lines that ask what readers might. */
export function findQuestions(blocks: readonly Block[], headline: Block | undefined, tellsStory: (words: string) => boolean): readonly FoundQuestion[] {
  const spoken = spokenQuestions(blocks, headline);
  return spoken.length ? spoken : readersQuestions(blocks, tellsStory).map(ofReaders);
}

function ofReaders({question, answers}: AnsweredQuestion): FoundQuestion {
  const last = answers[answers.length - 1]!;
  return {start: question.start, end: last.end, ofReaders: true, question: [question], answers, asked: question, confidence: 0.6};
}

function spokenQuestions(blocks: readonly Block[], headline: Block | undefined): readonly FoundQuestion[] {
  const spoken = turnsOf(blocks);
  const turns = spoken.some(asked) || !headline || !toPress.test(headline.text) ? spoken : headedTurns(blocks);
  const questions: FoundQuestion[] = [];
  turns.forEach((each, index) => {
    const next = turns[index + 1];
    if (each.kind !== 'asks' || !each.said.length) return;
    const [turn, answer] = next?.kind === 'speaks' ? [each, next] : answeredItself(each);
    const outlet = turn.name.replace(/(?:的)?(?:记者|提问|问)[^:]*$/, '').replace(/[::]$/, '');
    questions.push({
      start: turn.start, ofReaders: false,
      end: answer?.kind === 'speaks' && answer.said.length ? answer.ends : turn.ends,
      ...(outlet ? {outlet} : {}),
      question: turn.said,
      ...(answer?.kind === 'speaks' && answer.name && !/^回?答$/.test(answer.name) ? {answerer: answer.name} : {}),
      answers: answer?.kind === 'speaks' ? answer.said : [],
      asked: {start: turn.start, end: turn.said[turn.said.length - 1]!.end},
      confidence: answer?.kind === 'speaks' && answer.said.length ? 0.95 : 0.5,
    });
  });
  return questions;
}

/** “Q1. Who is covered? Anyone whose …”: where nobody is named who answers, what is no question answers it. */
function answeredItself(turn: Turn): readonly [Turn, Turn | undefined] {
  const at = turn.said.map(({text}) => text.includes('?')).lastIndexOf(true);
  const last = turn.said[at];
  if (!last) return [turn, undefined];
  const end = last.text.lastIndexOf('?') + 1;
  const from = end + /^["”’\s]*/.exec(last.text.slice(end))![0].length;
  const answers = [...(from < last.text.length ? [within(last, from, last.text.length)] : []), ...turn.said.slice(at + 1)];
  if (!answers.length) return [turn, undefined];
  const asks = {...turn, said: [...turn.said.slice(0, at), within(last, 0, end)]};
  return [asks, {kind: 'speaks', name: '', start: answers[0]!.start, said: answers, ends: answers[answers.length - 1]!.end}];
}

/** A headline that promises answers to reporters. */
const toPress = /答记者问|记者问|(?:就|对)[^。]{4,60}答问|答问$|专访/;

/** Questions as headings or items, each above its answer, where nobody is named. */
function headedTurns(blocks: readonly Block[]): Turn[] {
  const asks = (block: Block | undefined) => block !== undefined && block.text.length <= 160 && block.text.endsWith('?') && (block.emphasised || block.marker !== '');
  const turns: Turn[] = [];
  blocks.forEach((block, index) => {
    const open = turns[turns.length - 1];
    if (asks(block) && blocks[index + 1] && !asks(blocks[index + 1])) turns.push({kind: 'asks', name: '', start: block.start, said: [block], ends: block.end});
    else if (open?.kind === 'asks') turns.push({kind: 'speaks', name: '', start: block.start, said: [block], ends: block.end});
    else if (open) turns[turns.length - 1] = {...open, said: [...open.said, block], ends: block.end};
  });
  return turns.filter(asked).length >= 2 ? turns : [];
}

const asked = (turn: Turn | undefined): boolean => turn?.kind === 'asks' && turn.said.length > 0;

function turnsOf(blocks: readonly Block[]): Turn[] {
  const turns: Turn[] = [];
  let open: Turn | undefined;
  for (const block of blocks) {
    const speaker = speakerOf(block);
    const inline = speaker ? undefined : (inBrackets(block, asked(open)) ?? inlineSpeaker(block) ?? (open ? byName(block, asked(open)) : undefined));
    if (speaker || inline) {
      if (open) turns.push(open);
      const said = inline?.said ? [inline.said] : [];
      open = {kind: speaker ?? inline!.kind, name: inline ? inline.name : block.text.replace(/[::]$/, ''), start: block.start, said, ends: block.end};
    } else if (open) {
      open.said.push(block);
      open = {...open, ends: block.end};
    }
  }
  if (open) turns.push(open);
  return turns;
}

interface Inline {
  readonly kind: Turn['kind'];
  readonly name: string;
  readonly said?: Block;
}

/** “问题三:…”, “问2:…”: where questions are counted, the number asks, whatever the words are. */
const counted = /^(?:第[一二三四五六七八九十]{1,2}个)?(?:问题?|提问)(?:[一二三四五六七八九十]{1,3}|\d{1,2})[:、.](?=.{6,})/;

/** Words that lines with a colon begin with, and no name. */
const noName = '(?!来源|作者|编辑|地址|电话|时间|地点|提示|注意)';
const namedBehind = '(?:\\([^)]{2,30}\\))?:(?=.{20,}|$)';
/** Whatever the office is, who holds it is its head, its spokesman or a lawyer: “刑二庭庭长”, “副行长”, “检察官”. */
const holder = '[\\u4e00-\\u9fff、()“”]{0,24}?(?:[局主处科支大中队厅司院庭行部秘所市区县会校组台站社检察书总]长|主任|主席|书记|政委|经理|教授|研究员|负责人|发言人|检察官|法官|警官|律师)';
const personal = '(?!介绍|表示|强调|指出|回答|答复|提醒|提示|建议|寄语|后语|支招|点评|解读|解答|如下|说)[\\u4e00-\\u9fff]{2,4}';
const officerByName = new RegExp(`^${noName}(${holder}\\s?${personal})${namedBehind}`);
const anyByName = new RegExp(`^${noName}([\\u4e00-\\u9fff]{2,4})${namedBehind}`);

/** “副局长庄明:”, and right below a question “庄明:…”, where who answers has no line or office of his own. */
function byName(block: Block, below: boolean): Inline | undefined {
  const name = officerByName.exec(block.text) ?? (below ? anyByName.exec(block.text) : null);
  return name ? {kind: 'speaks', name: name[1]!, ...saidBehind(block, name[0].length)} : undefined;
}

const saidBehind = (block: Block, from: number): {said?: Block} => (from < block.text.length ? {said: within(block, from, block.text.length)} : {});

/** “【记者】…”, “【答】…”: brackets instead of a colon; right below a question a name answers. */
function inBrackets(block: Block, below: boolean): Inline | undefined {
  const label = /^[【[]([^】\]]{1,16})[】\]]:?(?=.{6,})/.exec(block.text);
  if (!label) return undefined;
  const kind = /^(?:问|提问|[^,。]{0,10}记者(?:提问)?)$/.test(label[1]!) ? 'asks' : /^(?:答|回答|发言人)$/.test(label[1]!) || (below && /^[\u4e00-\u9fff]{2,4}$/.test(label[1]!)) ? 'speaks' : undefined;
  if (!kind) return undefined;
  const said = within(block, label[0].length, block.text.length);
  // “【提问】某台记者:请问…”
  const inner = inlineSpeaker(said);
  return inner?.kind === kind ? inner : {kind, name: label[1]!, said};
}

/** “问:…”, “答:…”, “山西日报记者:请问…” on one line. */
function inlineSpeaker(block: Block): Inline | undefined {
  const english = /^(Q|Question|A|Answer)\s?\d{0,2}\s?[:.]\s+(?=.{6,})/i.exec(block.text);
  if (english) return {kind: /^q/i.test(english[1]!) ? 'asks' : 'speaks', name: '', said: within(block, english[0].length, block.text.length)};
  const number = counted.exec(block.text)?.[0].length;
  if (number) return {kind: 'asks', name: '', said: within(block, number, block.text.length)};
  const found = /^([^,。;:?!]{0,30}?(?:记者|问|答|发言人|主持人|主任|局长|支队长|政委|队长))([::])(?=.{6,})/.exec(block.text);
  if (!found) return undefined;
  const name = found[1]!;
  const asks = /(?:记者[^言]{0,8}|^问|提问)$/.test(name) && /[?]|请问|请介绍|能否|是否|哪些|什么/.test(block.text);
  const answers = /^答$|(?:发言人|主持人|主任|局长|支队长|政委|队长)/.test(name);
  if (!asks && !answers) return undefined;
  const from = found[0].length;
  return {kind: asks ? 'asks' : 'speaks', name, said: within(block, from, block.text.length)};
}
