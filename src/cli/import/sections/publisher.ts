import {chineseNumeral} from '../numbers/chinese-numerals.js';
import type {Block} from '../text/block.js';
import type {Line} from '../text/lines.js';
import type {Span} from '../text/span.js';

/** What authorities, and those who publish for them, are called at the end of their names. */
const authority = '(?:公安厅|公安局|分局|法院|检察院|监督管理局|市场监管局|管理局|司法局|教育局|民政局|海关|消费者协会|消保委|反诈骗?(?:中心|办)|委员会|领导小组|办公室|新闻办|宣传部|银行)';
const channel = '(?:发布|日报|晚报|早报|晨报|时报|新闻网|在线|客户端|广播电视台|融媒体中心|新闻中心|支队|总队|大队|警方|公安|网警)';

const name = new RegExp(`^(?:[\\u4e00-\\u9fff]{2,28}?(?:${authority}|${channel})(?:新闻办|办公室|反诈骗?中心)?|平安[\\u4e00-\\u9fff]{2,4})$`);
const office = new RegExp(`^[\\u4e00-\\u9fff]{3,28}${authority}(?:新闻办|办公室|反诈骗?中心)?$`);

/** The words beside the date when they are a publisher and nothing else: “云溪市公安局 2031年5月6日”. */
export function publisherBeside(words: string): string {
  const only = words.replace(/^[\s|]+|[\s|]+$/g, '');
  return name.test(only) ? only : '';
}

const document = /^关于.{2,60}的?(?:通报|通知|通告|公告|意见|报告|函|情况|方案|决定|总结|提示)$/;

/** Whether a line is an office that stands above the title of its document: “云溪市公安局” above “关于…的通报”. */
export const isOfficeAbove = ({text}: Block, next: Block | undefined): boolean => office.test(text) && next !== undefined && document.test(next.text);

const publishes = new RegExp(`^[\\u4e00-\\u9fff]{2,24}?${authority}(?=(?:联合)?(?:发布|公布|通报|召开|集中|举行|公开|晒出|曝光)|《|(?:19|20)\\d{2}年)`);

/** The authority at the head of a headline that tells what it published: “云溪市人民法院集中宣判…”. */
export const publisherIn = (title: string): string => publishes.exec(title)?.[0] ?? '';

const day = /^((?:19|20)\d{2}|[二一][〇零○一二三四五六七八九]{3})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$/;

/** The office and the day that close a document. */
export interface Foot {
  readonly office: Span;
  readonly date: string;
  /** Where the date stands. */
  readonly at: Span;
}

/** Reads who signs a document and when: “云溪市公安局”, and below it “2031年5月6日”. */
export function footOf(lines: readonly Line[]): Foot | undefined {
  const from = Math.max(1, lines.length - 4);
  const index = lines.findIndex(({text}, each) => each >= from && day.test(text.replace(/\s/g, '')));
  const [line, signed] = [lines[index], lines[index - 1]];
  const [, year = '', ...monthAndDay] = line ? day.exec(line.text.replace(/\s/g, ''))! : [];
  const [month = 0, date = 0] = monthAndDay.map(arabic);
  if (!line || !signed || !office.test(signed.text) || month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return {office: signed, date: [[...year].map((each) => arabic(each)).join(''), padded(month), padded(date)].join('-'), at: line};
}

const padded = (value: number) => String(value).padStart(2, '0');

/** The value of a year, a month or a day, in either kind of digits. */
const arabic = (words: string): number => (/^\d/.test(words) ? Number(words) : chineseNumeral(words.replace(/○/g, '〇')));
