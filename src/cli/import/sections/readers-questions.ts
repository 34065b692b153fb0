import type {Block} from '../text/block.js';
import {shapeOf} from '../text/markers.js';

/** A question that a release puts in the mouth of its readers, with its answer below it. */
export interface AnsweredQuestion {
  readonly question: Block;
  readonly answers: readonly Block[];
}

const longest = {question: 90, answer: 8};

/** A line that asks one thing: “什么是…？”, “Can I get my money back?”. */
const asks = ({text}: Block): boolean => text.length >= 5 && text.length <= longest.question && /^[^。!?;]+[?]$/.test(text.replace(/[.!?]\s(?=[^.!?]*\?$)/, ' '));

/** Words in full sentences; lines in verse ask without expecting an answer. */
const answersInSentences = ({text, marker}: Block): boolean => text.length >= 10 && (marker !== '' || /[。.!;:;][”"’)]?$/.test(text));

const formOf = ({marker, emphasised}: Block): string => (marker ? shapeOf(marker) : emphasised ? 'emphasised' : 'plain');

/** A short line without a stop heads something else. */
const heads = ({text, marker, emphasised}: Block): boolean => !marker && text.length <= 40 && (emphasised || !/[。.!?;:,][”"’)]?$/.test(text));

/**
 * Questions of readers with their answers: two lines or more of one form that each ask, one below the answer of the other. A line
 * that asks above a story is a chapter of it, and one question alone may be anything.
 */
export function readersQuestions(blocks: readonly Block[], tellsStory: (words: string) => boolean): readonly AnsweredQuestion[] {
  const runs: (AnsweredQuestion & {readonly end: number})[][] = [];
  blocks.forEach((block, index) => {
    const first = blocks[index + 1];
    if (!asks(block) || !first || asks(first) || !answersInSentences(first)) return;
    const answers = answersBelow(blocks, index + 1);
    if (tellsStory(answers.map(({text}) => text).join('\n'))) return;
    const found = {question: block, answers, end: index + answers.length};
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    // Between two of one run nothing may stand but a question that has no answer.
    if (before && formOf(before.question) === formOf(block) && blocks.slice(before.end + 1, index).every(asks)) run.push(found);
    else runs.push([found]);
  });
  return runs.filter(({length}) => length >= 2).flat();
}

/** What stands below a question, up to the next or to what another line heads. */
function answersBelow(blocks: readonly Block[], from: number): readonly Block[] {
  let to = from + 1;
  while (blocks[to] && to - from < longest.answer && !asks(blocks[to]!) && !heads(blocks[to]!)) to++;
  return blocks.slice(from, to);
}
