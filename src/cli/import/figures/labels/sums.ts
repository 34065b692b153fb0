import {withoutLeads} from '../phrase.js';

/** Who was robbed, by their part in the case. */
export const victims = '(?:(?:受害人|受害者|被害人|事主|失主|投资人|投资者|消费者|购买者|老年?人|学生|群众|市民|居民|村民|网友|未成年人)们?)';

const suspects = '(?:犯罪嫌疑人|嫌疑人|被告人|违法人员|当事人|(?:该|此)?(?:犯罪|诈骗)?团伙|(?:该|此)(?:公司|平台|网站))';
const called = '(?:[\\u4e00-\\u9fffA-Z](?:先生|女士|同学|阿姨|大爷|大妈|奶奶|爷爷|老伯|婆婆)|(?<![大中])小[^学区组时程额型孩伙店心说于数米吃票费贩偷看广微提卖便,。;:])';
const named = new RegExp(`^.*(?:${called}|[\\u4e00-\\u9fff]某{1,2})`);
/** What begins behind a masked name, which may have another character: 张某, 张某丁. */
const doing = /^(?:因|通过|在|网|上网|刷|投资|炒|购|买|兼职|贷款|办|裸聊|理财|交友|玩|参与|误)/;
const knows = /发现|意识|得知|察觉|醒悟|知道|怀疑|以为|才知|报[警案]|[称说]|反映|[他她其我它]|自己|对方|骗子|[的了后时而就才也都却将把被使让令]/;
const hopes = /(?:险些|差点儿?|差一点)$/;
const plans = /(?:正?准备|打算|正欲|想要)$/;
const joining = /(?:已经|不幸|先后|陆续|累计|多次|一共|总共|不断|连续|又|再次?|已|均|共|造成|致使?|导致|蒙受|遭受|因此|继续|分(?:\d{1,3}|多|数)[次笔]|\s)+$/;

/**
 * Names the sum of a deed by what the words right before it say: “受害人损失”,
 * “网上刷单被骗”, “向对方账户转账”, with 金额, since money in a story counts a
 * sum. Names of people are left out, and so is how somebody came to know.
 */
export function sumOf(before: string, deed: string): string {
  const words = before.replace(joining, '');
  if (hopes.test(words)) return `${hopes.exec(words)![0]}${deed}金额`;
  const to = !plans.test(words) && /^(?:转|汇|打|支付|充值|付|存|投)/.test(deed) ? /(?:向|给|往|到)[^,;:。向给往到某]{2,8}$/.exec(words)?.[0].replace(/^往(.*?)[里中上内]?$/, '往$1') ?? '' : '';
  const planned = plans.exec(words.slice(0, words.length - to.length))?.[0].replace('正', '') ?? '';
  if (to && !/女士|先生|[他她]|“[^”]*$/.test(to)) return withSum(planned + to + deed);
  if (planned) return withSum(planned + deed);
  const clause = /[^,;:。]*$/.exec(words)![0];
  const [name = ''] = named.exec(clause) ?? [];
  const own = clause.slice(name.length);
  // “轻信并扫码支付”: what stands before 并 is the story.
  const how = withoutLeads(/某$/.test(name) && !doing.test(own) ? '' : own).replace(/^在[^,]*?[上中里内处]/, '').replace(/(?:在[^在]{1,12}|通过[^过]{1,10}(?:平台|网站|软件|账户))$/, '').replace(/^.+[^合吞兼归]并(?=..)/, '').replace(/^(?:因|通过|参与|进行|有人)+/, '').replace(joining, '').replace(/有人$/, '');
  return withSum((/^[\u4e00-\u9fff“”A-Za-z]{2,12}$/.test(how) && !knows.test(how) && !/某/.test(how) ? how : '') + deed);
}

const withSum = (words: string) => (/^(?:损失|转账|转帐|骗取|被骗走?)$/.test(words) ? words : `${words}金额`);

const bareDeed = /^(?:损失|转账|转帐|汇款|转款|支付|充值|获利|牟利|盈利|得款|受骗|收益)$/;

/** Money in a story counts a sum, which a deed alone does not name. */
export const asSum = (label: string): string => (bareDeed.test(label) ? `${label}金额` : label);

const subject = new RegExp(`(${suspects})(?:[\\u4e00-\\u9fff]某{1,2}[\\u4e00-\\u9fff]?|[^,。;:]{0,12}等人?)?[^,。;:某]{0,16}$`);
const victim = new RegExp(`(?:(${victims})|(${called}))`);

/** Who gained: “犯罪嫌疑人从中获利”; empty when the clause does not say. */
export const gainerIn = (told: string): string => subject.exec(told)?.[1] ?? '';

/** Who paid, by the word for him; 事主 for somebody who is called by a name, as the police do. Empty when a suspect is spoken of, or nobody. */
export function payerIn(told: string): string {
  if (/嫌疑人|被告人|违法人员|团伙/.test(told)) return '';
  const found = victim.exec(told);
  return found ? (found[1] ?? '事主') : '';
}
