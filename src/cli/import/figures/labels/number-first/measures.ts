import {resultVerbs} from '../../verbs.js';

/** What authorities do to people, longest first. */
const measures = '(?:不起诉|提起公诉|移送审查起诉|移送起诉|审查起诉|起诉|批准逮捕|提请逮捕|提请批准逮捕|批捕|逮捕|刑事拘留|行政拘留|刑拘|拘留|行政处罚|取保候审|监视居住|采取(?:刑事)?强制措施|当场抓获|抓获归案|抓获|控制|带回|移交|移送|遣返|劝返)';
const suffered = new RegExp(`(?:^|,)[^,\\d]{0,12}?(?<!告)被[^,\\d告害]{0,16}?(${measures})(?:归案|到案)?(?:,|$)`);
const took = new RegExp(`(?:^|,)[^,\\d]{0,12}?(?:依法|以[^,\\d]{2,14}罪)[^,\\d]{0,6}?(${measures})(?:,|$)`);

/** What the clauses behind say was done to those just told of: 抓获 of “就被民警当场抓获”; empty when they do not. */
export const sufferedNext = (next: string): string => (suffered.exec(next)?.[1] ?? '').replace(/^当场/, '');

/** What the clauses behind say an authority did: 提起公诉 of “检察院以非法经营罪提起公诉”. */
export const takenNext = (next: string): string => sufferedNext(next) || (took.exec(next)?.[1] ?? '').replace(/^当场/, '');

const bareMeasure = new RegExp(`^(?:当场)?${measures}(?:归案|到案)?$`);

/** Whether words are nothing but what an authority did. */
export const isBareMeasure = (words: string): boolean => resultVerbs.includes(words.replace(/(?:归案|到案)$/, '')) || bareMeasure.test(words);
