import type {PrivacyFinding} from './finding.js';

const sentence = /[^。！？!?\n]+[。！？!?]?/g;

const childWord =
  /未成年|(?<!大)学生|儿童|(?:男|女|幼|孩)童|婴儿|小?(?:男|女)孩|少(?:年|女)|孩子|\bminors?\b|\bchild(?:ren)?\b|\b(?:school)?(?:boy|girl)s?\b/i;
const youngAge = /(?<!\d)(1[0-7]|\d)(?:周?岁(?!以上|以下)| years? old|-year-old)|(?<![\d一二三四五六七八九])(?:十[一二三四五六七]?|[一二三四五六七八九])周?岁/;
/** A named school, not schools in general: at least two characters that are no everyday word before 小学. */
const school = /(?<!进|各|到|在)\p{Script=Han}{2,12}(?:县|市|区|镇|第[一二三四五六七八九十\d]+|实验|中心)?(?:小学|中学|幼儿园)(?!生|阶段|校园)|\b[A-Z][a-z]+ (?:Primary|Middle|High) School\b/u;
const namedPerson = /\p{Script=Han}某|(?<=姓)\p{Script=Han}/u;
const harm = /死亡|身亡|遇害|强奸|猥亵|性侵|欺负|伤害|自杀|轻生|拐卖|失踪|\b(?:raped?|killed|died|abused|assaulted|suicide)\b/i;

/**
 * Sentences in which a minor could be recognised or is exposed: a child
 * together with an age, a named school, a (masked) name, or a crime done to it.
 * General advice about minors stays quiet.
 */
export function findMinors(text: string): PrivacyFinding[] {
  const found: PrivacyFinding[] = [];
  for (const {0: match, index} of text.matchAll(sentence)) {
    const age = youngAge.test(match);
    const details = [age, school.test(match), namedPerson.test(match), harm.test(match)].filter(Boolean);
    const enough = childWord.test(match) ? (age || details.length > 1 ? 1 : 2) : age ? 2 : Infinity;
    if (details.length >= enough) {
      const lead = match.length - match.trimStart().length;
      found.push({rule: 'minor', level: 'warning', start: index + lead, end: index + match.trimEnd().length});
    }
  }
  return found;
}

const victim = /受害人|被害人|受害者|受骗|被骗|事主|市民|村民|居民|群众|\bvictim\b|\bresident\b/i;
const maskedPerson = /\p{Script=Han}某|\p{Script=Han}(?:先生|女士|大爷|大妈|阿姨)|\b(?:Mr|Mrs|Ms)\.? [A-Z]/u;
const age = /(?<!\d)\d{2}(?:周?岁| years old|-year-old)/;
const job =
  /教师|老师|医生|护士|会计|出纳|财务|司机|工程师|厨师|保安|快递员|外卖员|店主|老板|经理|律师|记者|公务员|职员|退休\p{Script=Han}{1,4}|个体户|主播|\b(?:teacher|doctor|nurse|accountant|driver|engineer|cook|guard|lawyer|clerk)\b/u;
const town =
  /\p{Script=Han}{2,4}(?:镇|乡|村|街道|社区|小区)|\b(?:[A-Z][a-z]+ ){1,3}(?:Town|Township|Village|Community)\b/u;

/** Age, occupation and small place of one victim together: neighbours know who is meant. */
export function findIdentifiablePeople(text: string): PrivacyFinding[] {
  const found: PrivacyFinding[] = [];
  for (const {0: match, index} of text.matchAll(sentence)) {
    if (![age, job, town].every((each) => each.test(match))) continue;
    if (!victim.test(match) && !maskedPerson.test(match)) continue;
    found.push({rule: 'identifiable-person', level: 'warning', start: index, end: index + match.length});
  }
  return found;
}
