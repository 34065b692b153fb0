import {inLines} from '../../in-lines.js';
import {within, type Block} from '../text/block.js';
import {kindOfMarker, shapeOf} from '../text/markers.js';

/** “请您做到:”, “要注意以下几点:”: said to the readers before a list, not to the authority’s own staff. */
const toReaders = new RegExp(inLines`
  (?:
    请(?:您|你|大家|各位|广大)?[^。,;:]{0,12}|(?:一定|务必)?(?:要|应|须|需)
  )(?:做到|注意|牢记|记住|谨记|把握)[^。,;]{0,12}:$|
  (?:牢记|记住|做到|谨记)“[^”]{1,8}”[^。,;:]{0,6}:$
`);
const ofStaff = /我[局们院省市区县]|各(?:单位|地|级|部门)|公安机关|民警|全[省市区县]|干部/;

/** Whether the end of a line makes advice of what follows it. */
export const leadsToReaders = (text: string): boolean => toReaders.test(text.slice(-40)) && !ofStaff.test(text.slice(-60));

/** “看好手机:…;关闭免密:…”: items of advice in one sentence, each behind its name. */
export function labelledAdvice(block: Block): readonly Block[] {
  const items: Block[] = [];
  let start = 0;
  for (const piece of block.text.split(/(?<=[;。])/)) {
    const bare = piece.replace(/[;。]+$/, '');
    if (bare.length >= 6) items.push(within(block, start, start + bare.length));
    start += piece.length;
  }
  const named = items.filter(({text}) => /^[^,。;:]{2,12}:(?=.{4,})/.test(text)).length;
  return named >= 2 && named >= items.length - 1 ? items : [];
}

const ordinals = '一二三四五六七八九十';
/** “一防…”, “二查…”: the number with a verb, without 是; “第一招:…” with the advice behind it. */
const slogan = /^(?:([一二三四五六七八九十])(?:要|不|[防看查问忌记停核想断守拒辨思])(?=.{2,})|第([一二三四五六七八九十])招[:,、](?=.{16,}))/;

/** Paragraphs that each begin with the next number and a verb: “一看…”, “二查…”. */
export function countedAdvice(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let run: Block[] = [];
  const close = () => {
    if (run.length >= 2) for (const each of run) found.add(each);
    run = [];
  };
  for (const block of blocks) {
    const [, plain, counted] = (block.marker ? null : slogan.exec(block.text)) ?? [];
    const ordinal = plain ?? counted;
    if (ordinal !== ordinals[run.length]) close();
    if (ordinal && ordinal === ordinals[run.length]) run.push(block);
  }
  close();
  return found;
}

const isLine = ({text, marker}: Block) => !marker && text.length >= 4 && text.length <= 30 && !/[。;:?]/.test(text);

/** Lines without numbers or stops right below a heading of advice, of which one at least advises. The last above a paragraph is its heading. */
export function linesBelow(blocks: readonly Block[], heading: number, advises: (text: string) => boolean): readonly Block[] {
  let end = heading + 1;
  while (blocks[end] && isLine(blocks[end]!)) end++;
  const lines = blocks.slice(heading + 1, blocks[end] && !blocks[end]!.marker ? end - 1 : end);
  return lines.length >= 3 && lines.some(({text}) => advises(text)) ? lines.filter(({text}) => !occasion.test(text)) : [];
}

/** “新春即将到来”, “在出门的时候”: when, of which no line says what to do. */
const occasion = /^[^,]{2,16}(?:的时候|之际|来临|到来|将至|临近)$/;

/** Short paragraphs right below “提醒广大市民:”, half of which advise and none of which tells: each is advice, whatever its words are. */
export function paragraphsBelow(blocks: readonly Block[], announcing: number, {advises, tells}: OfItem): readonly Block[] {
  let end = announcing + 1;
  while (blocks[end] && isShort(blocks[end]!)) end++;
  const run = blocks.slice(announcing + 1, end);
  return run.length >= 3 && run.filter(({text}) => advises(text)).length * 2 >= run.length && !run.some(({text}) => tells(text)) ? run : [];
}

const isShort = ({text, marker}: Block): boolean => !marker && text.length >= 8 && text.length <= 70 && /[。!;][”]?$/.test(text) && !/^(?:祝|愿|来源|编辑)/.test(text);

const longestItem = 110;

/** What is asked of each item of a list. */
interface OfItem {
  readonly advises: (text: string) => boolean;
  /** Whether it tells of somebody, or of what was achieved. */
  readonly tells: (text: string) => boolean;
}

/** Items of lists that nothing announces, but most of which advise; under a headline for readers a third of them is enough. */
export function adviceAsList(blocks: readonly Block[], toReaders: boolean, {advises, tells}: OfItem): ReadonlySet<Block> {
  const found = new Set<Block>();
  let run: Block[] = [];
  const close = () => {
    const advice = run.filter(({text}) => advises(text)).length;
    const enough = advice >= 2 && advice * 3 >= run.length * (toReaders ? 1 : 2);
    if (run.length >= 3 && enough && !run.some(({text}) => tells(text))) for (const each of run) found.add(each);
    run = [];
  };
  for (const block of blocks) {
    const item = ['number', 'bullet'].includes(kindOfMarker(block.marker)) && block.text.length >= 4 && block.text.length <= longestItem;
    if (run.length && (!item || shapeOf(run[0]!.marker) !== shapeOf(block.marker))) close();
    if (item) run.push(block);
  }
  close();
  return found;
}
