/** Names of places that figures are told apart by. */
const place = '[\\u4e00-\\u9fff]{1,8}(?:省|市|县|区|镇|乡|村|街道|社区|派出所|州|旗)';
/** Names of kinds of crime: “刷单返利类诈骗”, “电诈案件”. */
const kind = '[^,、。;:\\d]{0,14}(?:诈骗|电诈|犯罪|(?<![发破立])案件?|[^种各一]类|型|警情|赌博|盗窃|洗钱|传销|集资|骗局)|[^,。;:\\d、]{2,10}、[^,。;:\\d]{2,10}类';
const indicator = '(?:(?:刑事|治安)?(?:立案|发案|破案|案发)|(?:经济|财产|群众)?损失|案损|涉案|案值|被骗)(?:起数|总?数|总?量|率|总?金?额|总值|资金|金额总和)?';
const change = '(?:(?:同比|环比|[比较与同][^,]{2,10}?)?(?:分别|均)?(?:上升|增长|增加|提升|提高|上涨|升高|下降|减少|降低|下滑|回落|增幅|降幅))';

const bare = new RegExp(`^(?:累计|共|总)?${indicator}(?:${change}|占比)?$`);
const parted = new RegExp(`^(.+?)(?:共|累计|总)?(?:${indicator})?(?:${change}|占比)?$`);
const whole = new RegExp(`^(?:${place})?(?:的)?(?:${kind})$|^${place}$`);
const acts = /^(?:接报|接处|接到|发生|立案侦查|立案查处|立案|立|破获|侦破|侦办|审结|办理|受理|查处|新收|收到|一审审结|公诉|提起公诉|起诉)+(?:的)?/;

/** Whether a label only says what was measured, not whose it is: “损失”, “发案数同比下降”. */
export const isBareIndicator = (label: string): boolean => bare.test(label);

/** Whether words name a place, a kind of crime, or one in the other. */
export const isPlaceOrKind = (words: string): boolean => words.length <= 20 && !/某/.test(words) && whole.test(words);

/** The place or kind of crime that a label speaks of: 甲镇 of “甲镇发案”, 电诈警情 of “接报电诈警情”; empty when it has none. */
export function whoseOf(label: string): string {
  const words = parted.exec(label.replace(/^(?:本|上|当)[周月年]/, '').replace(acts, ''))?.[1] ?? '';
  return isPlaceOrKind(words) && !isBareIndicator(words) && !/^(?:案件?|警情|此类|该类|各类)$/.test(words) ? words : '';
}

/** The place or kind that a clause ends with after 为 or 是: “发案最多的是甲镇”. */
export function namedAtEnd(clause: string): string {
  const words = /(?:类型|手段|地区|区域|乡镇|街道|[镇县市区地]|较高|较多|最多|最高|多发|居首)的?(?:主要)?[为是]([^为是]{2,20})$/.exec(clause)?.[1] ?? '';
  return isPlaceOrKind(words) ? words : '';
}
