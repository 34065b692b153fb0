import type {Block} from '../text/block.js';

/** Names of the part that a case begins with. */
const first = '基本案情|简要案情|案情(?:简介|回顾|介绍|概要|概述|经过)?|案[件例](?:回顾|简介|介绍|概况|经过|事实|详情)|(?:基本|违法|主要违法|案件)事实|案发经过|投诉(?:情况|内容|简介)|事件(?:回顾|经过|详情)|(?:案件|案例|剧情|真实案例|典型案例|相关案例|警方)(?:回顾|再现|重现|直击)|关键词|(?:要|案例要)旨';
/** Names of the parts that follow. */
const later = '(?:检察(?:机关|院)?)?履职(?:情况|过程|经过)?|诉讼过程|(?:裁判|判决|审理|审判|法院判决|法院裁判)(?:结果|情况|要旨|理由|要点)?|(?:处理|处置|查办|查处|处罚|调解|办理)(?:情况|结果|过程|意见|经过)(?:[及与和]结果)?|行政处罚|(?:典型|社会|警示|案件)意义|(?:案[件例]|专家|消[协委]会?|律师|法官|检察官|民警)?(?:评析|点评|剖析|分析|启示)|(?:法官|检察官|律师|民警|以案)(?:说法|释法)|[Pp]olice|POLICE|CASE|(?:犯罪|作案|诈骗|行骗)?(?:手法|手段|套路|骗局|骗术)(?:揭秘|解析|剖析|拆解|分析)?|法规|法律(?:链接|法规|依据|条文|后果)|(?:相关)?法条(?:链接)?|情景再现|剧情|案例|警情(?:回顾)?';
/** “案件回顾2”: the parts may be counted. */
const bare = (names: string) => new RegExp(`^[【[(]?(?:${names})(?:[一二三四五六七八九十]|\\d{1,2})?[】\\])]?:?$`);
const [isFirst, isAny] = [bare(first), bare(`${first}|${later}`)];
/** “【基本案情】2030年…”: the part on the line of its name. */
const opens = new RegExp(`^(?:[【[](?:${first})[】\\]]:?|(?:${first}):)(?=.{12,})`);

/** Whether a line heads part of a case: 案情回顾. */
export const isPartOfCase = ({text}: Block): boolean => text.length <= 14 && isAny.test(text);

/** Whether a case begins with this block, below its title: 基本案情. */
export const isFirstPart = ({text}: Block): boolean => (text.length <= 14 && isFirst.test(text)) || opens.test(text);
