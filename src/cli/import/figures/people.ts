const kinds = '(?:涉案|涉嫌|主要|骨干|核心|其他|其余|犯罪|违法犯罪|团伙|犯罪团伙|违法|涉诈|外地|在逃|本地|技术|公司|境外|从业|参赌|涉赌|重点|失信)';
const people = '(?:成员|嫌疑人|人员|被告人|被害人|受害人|受害者|男子|女子|男性|女性|员工|业务员|话务员|骨干|分子|嫌犯|老年人|老人|群众|大学生|学生|考生|家长|孩子|市民|居民|村民|网民|消费者|投资者|投资人|参与人|会员|客户|“[^”]{1,12}”(?:成员)?(?!(?:(?!在|被|已|均|为|等|进行)[^,。;]){0,8}?(?:团伙|窝点|公司|平台|网站|工作室|案件|账号|场所)))';
const behind = new RegExp(`^的?(${kinds}*${people})(?!家庭|小区|住宅|身份证|银行卡|\\d|[^,。;]{0,2}\\d)`);

/** The noun right behind “12名” that says who was counted; empty when none stands there. */
export const nounBehind = (after: string): string => behind.exec(after)?.[1] ?? '';

const endsWithPeople = new RegExp(`${people}$`);

/** Whether words end with people: “高管、骨干成员”. */
export const isPeople = (words: string): boolean => endsWithPeople.test(words);

const name = '(?:[\\u4e00-\\u9fff]某{1,2}[\\u4e00-\\u9fff]{0,2}?)';
const names = new RegExp(`^(.*?)(${name}(?:、${name}|和${name}|,${name})*)等$`);
const noun = new RegExp(`(?:[将把对以由]|被(?![告害])|抓获|纠集|伙同|雇佣|指使|招募|锁定|控制|^)([^将把对被以由,、]{0,8}${people})$`);

/**
 * What stands before a list of masked names: “将该团伙主要成员甲某、乙某等”
 * speaks of the 该团伙主要成员. Undefined when no masked names end the words.
 */
export function whoseNames(words: string): {noun: string} | undefined {
  const found = names.exec(words);
  if (!found) return undefined;
  return {noun: noun.exec(found[1]!)?.[1]?.replace(/^(?:抓获|犯罪(?=犯罪))/, '') ?? ''};
}
