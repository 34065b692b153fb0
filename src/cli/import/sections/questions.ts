import {within, type Block} from '../text/block.js';
import type {Span} from '../text/span.js';
import {speakerOf} from './section-marks.js';

/** A question of the press with its answer. */
export interface FoundQuestion extends Span {
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

/** Reads questions with their answers from lines that name speakers. */
export function findQuestions(blocks: readonly Block[]): readonly FoundQuestion[] {
  const turns = turnsOf(blocks);
  const questions: FoundQuestion[] = [];
  turns.forEach((turn, index) => {
    const answer = turns[index + 1];
    if (turn.kind !== 'asks' || !turn.said.length) return;
    const outlet = turn.name.replace(/(?:的)?(?:记者|提问|问)[^:]*$/, '').replace(/[::]$/, '');
    questions.push({
      start: turn.start,
      end: answer?.kind === 'speaks' && answer.said.length ? answer.ends : turn.ends,
      ...(outlet ? {outlet} : {}),
      question: turn.said,
      ...(answer?.kind === 'speaks' && answer.name && answer.name !== '答' ? {answerer: answer.name} : {}),
      answers: answer?.kind === 'speaks' ? answer.said : [],
      asked: {start: turn.start, end: turn.said[turn.said.length - 1]!.end},
      confidence: answer?.kind === 'speaks' && answer.said.length ? 0.95 : 0.5,
    });
  });
  return questions;
}

function turnsOf(blocks: readonly Block[]): Turn[] {
  const turns: Turn[] = [];
  let open: Turn | undefined;
  for (const block of blocks) {
    const speaker = speakerOf(block);
    const inline = speaker ? undefined : (inlineSpeaker(block) ?? (open?.kind === 'asks' && open.said.length ? byName(block) : undefined));
    if (speaker || inline) {
      if (open) turns.push(open);
      const said = inline ? [inline.said] : [];
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
  readonly said: Block;
}

/** “问题三:…”, “问2:…”: where questions are counted, the number asks, whatever the words are. */
const counted = /^(?:第[一二三四五六七八九十]{1,2}个)?(?:问题?|提问)(?:[一二三四五六七八九十]{1,3}|\d{1,2})[:、.](?=.{6,})/;

/** “庄明:…” right below a question: who answers has no office there. */
function byName(block: Block): Inline | undefined {
  const name = /^(?!来源|作者|编辑|地址|电话|时间|地点|提示|注意)([\u4e00-\u9fff]{2,4}(?:\([^)]{2,30}\))?):(?=.{20,})/.exec(block.text);
  return name ? {kind: 'speaks', name: name[1]!, said: within(block, name[0].length, block.text.length)} : undefined;
}

/** “问:…”, “答:…”, “山西日报记者:请问…” on one line. */
function inlineSpeaker(block: Block): Inline | undefined {
  const english = /^(Q|Question|A|Answer)\s?\d{0,2}\s?[:.]\s+(?=.{6,})/i.exec(block.text);
  if (english) return {kind: /^q/i.test(english[1]!) ? 'asks' : 'speaks', name: '', said: within(block, english[0].length, block.text.length)};
  const number = counted.exec(block.text)?.[0].length;
  if (number) return {kind: 'asks', name: '', said: within(block, number, block.text.length)};
  const found = /^([^,。;:?!]{0,30}?(?:记者|问|答|发言人|主任|局长|支队长|政委|队长))([::])(?=.{6,})/.exec(block.text);
  if (!found) return undefined;
  const name = found[1]!;
  const asks = /(?:记者[^言]{0,8}|^问|提问)$/.test(name) && /[?]|请问|请介绍|能否|是否|哪些|什么/.test(block.text);
  const answers = /^答$|(?:发言人|主任|局长|支队长|政委|队长)/.test(name);
  if (!asks && !answers) return undefined;
  const from = found[0].length;
  return {kind: asks ? 'asks' : 'speaks', name, said: within(block, from, block.text.length)};
}
