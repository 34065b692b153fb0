import {isPeople} from '../people.js';

const bodies = '(?:犯罪|诈骗|走私|赌博)?(?:团伙|集团|组织|公司|平台|网站|窝点)';
const pointer = '(?:该|此|上述|前述|这(?:一|个|些|[一二两三四五六七八九十]个)?)';

/** What a caption begins with that only joins it to its sentence, with what stands there instead. */
const leads: readonly (readonly [lead: RegExp, instead: string])[] = [
  [/^[!?;,。、:|]+/, ''],
  [/^(?:[了着]|均[为系是]|[是系](?![^,]*的)|直到|最终|最后|竟然?|分别|分[一二两三四五六七八九十\d]+[次笔])(?=..)/, ''],
  [/^以[上下]的?(?=..)|^有(?=\d)|^范围内(?=..)|^(?:先后|前后)(?=..)|^(?:去年|今年)?我们(?:一共|共)?(?=[^,]{3,}案)/, ''],
  [/^(?:省区市|省份|国家和地区|市县)的(?=..)/, ''],
  // “捣毁窝点抓获嫌疑人”: a headline tells two deeds, and people were caught.
  [/^(?:捣毁|打掉|破获|侦破|端掉)[^,]*?(?=抓获(?:犯罪)?嫌疑人)/, ''],
  [/^其次[是为]?(?=..)|^[一二三四五六七八九十]是(?=..)/, ''],
  [/^(?:本|全|我)行(?=[\u4e00-\u9fff]{3})(?!为|政|业|动|程|贿)/, ''],
  [/^一[名个位](?:男子|女子|老人|市民|群众|骗子|陌生人)(?=[\u4e00-\u9fff]{4})/, ''],
  [/^处(?=罚款$)/, ''],
  [/^一[名位][\u4e00-\u9fff]{2,3}(?:上门|当场|随后)*(?=取走|收取|骗走|抢走)/, ''],
  [/([\u4e00-\u9fff]{2,4})\1(?=此类|各类|案)/, '$1'],
  // “赴甲省、乙省等进行收网”: in which places stands in the quote.
  [/^(?:分?赴|奔赴|前往|辗转).*?(收网|抓捕|取证|侦查|调查)(?:工作|行动)?$/, '$1地区'],
  [/^(?:查证|核查|核实|统计)(?=(?:涉案|涉及|被骗|参赌|受害))/, ''],
  // “收网行动共抓获”: in which operation stands in the quote.
  [/^[^,“”\d]{0,6}行动[中共]*(?=抓获|打掉|捣毁|破获|扣押|查获|缴获)/, ''],
  [/以[\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff]?(?:等\d*人?)?为首的/, ''],
  // “甲等人通过上述方式累计吸收资金”: who did it, and how, stands elsewhere.
  [/^[\u4e00-\u9fff]?等人?(?=(?:通过|利用|累计|共|集资|非法|骗))/, ''],
  [/^通过(?:上述|这种|此种|该)[^,]{0,4}(?:方式|手段|方法)(?:累计|共计|共)*/, ''],
  [new RegExp(`^发现(.{2,16})与(?:该|此)[^,]{1,8}(?:有关|相关|关联)$`), '关联$1'],
  [/^(?:我们|警方)(?=预计|估计|初步)/, ''],
  [new RegExp(`^(预计|估计|发现|打掉|捣毁|破获|)${pointer}(${bodies})的?(?=..)`), '$1$2'],
  [new RegExp(`^(预计|估计)${bodies}(?=赃款|涉案|获利|违法)`), '$1'],
  [new RegExp(`(?<=..)(?:该|此|上述)${bodies}(?=犯罪|窝点|成员|账户|涉案)`), ''],
  [/对这些(?=“|[\u4e00-\u9fff]{2})/, '对'],
  // “破获特大赌博案涉案资金”: the sum is counted, and not the case.
  [/^(?:破获|侦破|打掉|捣毁|查获|侦办)[^,]*?(?:案件?|团伙|窝点)(?=涉案(?:资金|金额|流水)$)/, ''],
  [/^发现(.{2,12}?)(?:共计|共有|共)(?=注册|涉及)/, '$1'],
];

/** What a caption ends with that goes on to something else, with what stands there instead. */
const ends: readonly (readonly [end: RegExp, instead: string])[] = [
  // “虚假宣传案件最多”, “助听设备各20台”: how many there were is the number’s to say.
  [/(?<=[\u4e00-\u9fff]{3})(?:最多|各|左右)$/, ''],
  [/(?<=..)(?:[,、:;]|共计|总计|合计|(?<!受|传)了)$/, ''],
  [/(?<=..)(?<![前先售战售事]|今)后$/, ''],
  // “虚假宣传案件最多,共90件”: how it ranks stands in the quote.
  [/(?<=(?:案件?|人员|警情|[工员民生众]|类))(?:最多|最少|居首|次之)$/, ''],
  [/(?<=公司|平台|企业|单位|机构|网站|门店|商户)[一总]?$/, ''],
  [/(?<=[款额金])计$|(?<=..)左右$/, ''],
  // “2万家公司的4万名会计”: the number behind has its own noun.
  [/(?<=(?:公司|企业|单位|机构|学校|门店|商户))的$/, ''],
  // “成员移送至甲县检察院审查起诉”: they were handed over, and handed over nobody.
  [/(?<=[员人])移送(?:至|到)?[^,]{2,10}(?:检察院|检察机关)审查起诉$/, '被移送审查起诉'],
  // Terms differ and stand in the quote.
  [/^(被告人|罪犯)[以因][^,]{2,16}罪(?:分别|均|依法)*判处.*$/, '被判处刑罚的$1'],
  [/(?<=转入|转至|汇入|存入)了(?=..)/, ''],
  [/(?<=[人员款金])分$|(?<=..)(?:却|就有|共有)$/, ''],
  [/(?<=[\u4e00-\u9fff]人)人员$/, ''],
];

/** A caption without what only joins it to the words around it. */
export function cut(label: string): string {
  let rest = label;
  for (const [pattern, instead] of [...leads, ...ends]) {
    const shorter = rest.replace(pattern, instead);
    if (shorter.length >= 2) rest = shorter;
  }
  return withoutPeople(rest);
}

/** “女主播的人员”: who they are is said. */
function withoutPeople(label: string): string {
  const who = /^(.{2,})的人员$/.exec(label)?.[1] ?? '';
  if (/[被将把与和对]/.test(who)) return label;
  return isPeople(who) || /(?:主播|司机|店主|商贩|村医|教师|医生|民警|者)$/.test(who) ? who : label;
}
