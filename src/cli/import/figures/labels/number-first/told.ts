import {inLines} from '../../../../in-lines.js';
import {isPeople, nounBehind} from '../../people.js';
import {withoutTrailing} from '../../phrase.js';
import {countedNouns, moneyNouns, resultVerbs} from '../../verbs.js';
import {made, type Label} from '../label.js';
import {isCountedNoun, type Behind} from './behind.js';
import {isBareMeasure, takenNext} from './measures.js';

/** “组成30个行动组实施抓捕”: those who were sent are counted, not what they did. */
export function ofForce({phrase: {kind, verb, noun: before}, noun, nounEnd}: Behind): Label | undefined {
  const sent = kind === 'plain' && !before && noun && /^(?:组成|组建|组织|出动|抽调|派出|投入|调集)$/.test(verb);
  return sent ? made(verb + noun, verb, 0.8, ['plain-verb', 'number-first'], nounEnd) : undefined;
}

/** “12名嫌疑人已被抓获”: the result stands behind. */
export function ofDeedBehind({clause, phrase: {kind}, after, noun, does, reach}: Behind): Label | undefined {
  if (!does || kind === 'result') return undefined;
  // “将涉嫌洗钱的52人抓获”: who they are stands before the number.
  const those = noun ? undefined : /[将把]([^,;]{2,20}的)$/.exec(clause.before)?.[1];
  if (those) return made(those + '人员' + does, '', 0.85, ['told-behind'], reach);
  const whom = /对([^,;]{0,24}的)?$/.exec(withoutTrailing(clause.before).replace(/其中$/, ''));
  // “对26件数额大、范围广的案件进行督办”: what sorts the cases out is said while it fits.
  const full = `对${after}`;
  if (whom && !whom[1] && noun && full.length <= 28) return made(full, '', 0.9, ['told-behind'], reach);
  return made(whom && noun ? `对${whom[1] ?? ''}${noun}${does}` : noun ? `${noun}${/被/.test(after) || isPeople(noun) && isBareMeasure(does) && !/^(?:投案|主动)/.test(does) ? '被' : ''}${does}` : does, '', 0.9, ['told-behind'], reach);
}

/** “6800名涉赌人员被限制出境”: what happened to them belongs to the label. */
export function ofWhatHappened({phrase: {kind}, after, noun}: Behind): Label | undefined {
  const rest = nounBehind(after) === noun && noun && kind === 'none' ? after.slice(after.indexOf(noun) + noun.length).replace(/^(?:已经|已|均|全部|都)+/, '') : '';
  const happened = /^(?:被|受到|主动|获)[^,;]{2,10}$/.exec(rest)?.[0] ?? resultVerbs.find((each) => rest === each);
  return happened ? made(noun + happened, '', 0.8, ['told-behind'], after.length) : undefined;
}

/** “向12家企业发放通知”: what was done stands behind. */
export function ofReceivers({clause, after, clause: {after: whole}}: Behind): Label | undefined {
  const before = clause.before.replace(/(?:近|约|超|逾)$/, '');
  const whom = /([向给为])([^,;向给为]{2,16}的)?$/.exec(before);
  if (!whom) return undefined;
  // “向28名群众返还依法扣押的41万元涉案款”: what they were given stands further behind.
  const handed = /^([^,。;\d]{2,10}?)(?:集中|及时|当场|现场|成功|依法|一次性|全额)*(返还|发还|退还|退赔|兑付|追回|挽回|发放|兑现)(?:了|出|回)?([^,。;]*)/.exec(whole);
  if (handed) return made(whom[1]! + (whom[2] ?? '') + handed[1]! + handed[2]! + thing(handed[3]!), '', 0.8, ['told-behind'], handed[1]!.length + handed[2]!.length);
  if (whom[2]) return undefined;
  const [given] = resultVerbs.map((each) => ({each, index: after.indexOf(each)})).filter(({index}) => index > 1).sort((a, b) => a.index - b.index);
  return given && countedNouns.test(after.slice(0, given.index)) ? made(given.each + after.slice(0, given.index), '', 0.8, ['told-behind'], given.index) : undefined;
}

/** What is handed back, without its amount and how it had been got: 涉案款 of “依法扣押的41万元涉案款”. */
function thing(words: string): string {
  const noun = words.replace(/^.*?[\d.]+[余多]?[万亿]?[余多]?元(?:的)?/, '') || words.replace(/(?:共计|总计|合计|近|约|超|逾)*[\d.]+[余多]?[万亿]?[余多]?元.*$/, '');
  const last = noun.slice(noun.lastIndexOf('的') + 1);
  return last.length <= 12 && !/\d/.test(last) ? last : '';
}

/** “吸引2万余人参与答题”: what those did whom somebody moved to do it. */
export function ofMoved({clause, after, unit}: Behind): Label | undefined {
  const moved = /(?:吸引|带动|发动|引导|动员|组织|邀请)(?:了|近|约|超|逾)*$/.test(clause.before) && unit === 'people';
  const did = moved ? /^(?:[次名])?((?:群众|市民|师生|学生|居民|网民|员工|党员|青年|志愿者)?(?:参与|参加|关注|观看|学习|签署|签订|加入|注册|下载|安装)[^,。;]{0,10})$/.exec(after)?.[1] : undefined;
  return did ? made(did + (/^(?:参与|参加|关注|加入|注册)$/.test(did) ? '人员' : ''), '', 0.75, ['told-behind'], after.length) : undefined;
}

/** The cases whose money it was, the money and what became of it. */
const casesOfMoney = new RegExp(inLines`
  ^([^,。;的\d]{0,8}(?:案件?|警情))的([^,。;\d]{2,10}?)(?:共计|总计|合计|共|近|约|超|逾)*[\d.]+[余多]?[万亿]?[余多]?元(?:全部|全额|及时|依法|集中|如数)*(返还|发还|退还|退赔|移交|上缴|兑付)
`);

/** “将15起案件的涉案资金72万元返还给群众”: the cases whose money was moved. */
export function ofCasesOfMoney({clause}: Behind): Label | undefined {
  const moved = /[将把]$/.test(clause.before) ? casesOfMoney.exec(clause.after) : null;
  return moved ? made(`${moved[3]!}${moved[2]!}的${moved[1]!}`, '', 0.8, ['told-behind'], moved[1]!.length) : undefined;
}

/** “500名群众现场领取”: what they did. */
export function ofTakingPart(behind: Behind): Label | undefined {
  const {told, noun, isTold, nounEnd} = behind;
  if (!isTold || !isCountedNoun(behind) || !/^(?:现场)?(?:领取|接受|参加|参与)/.test(told)) return undefined;
  return made(noun + /^(?:现场)?../.exec(told)![0], '', 0.75, ['told-behind'], nounEnd);
}

/** “对80名老人的报案材料进行核对”: those whose things were dealt with. */
export function ofTheirThings({clause, unit}: Behind): Label | undefined {
  const found = unit === 'people' && /对(?:近|约|超|逾)?$/.test(clause.before) ? /^([^,;:。\d的]{2,8})的([^,;:。\d的]{2,10}?)(?:依法|逐一|分别|全部)*(?:进行|予以|加以|开展)(?:了)?([\u4e00-\u9fff]{2}(?:、[\u4e00-\u9fff]{2})*)$/.exec(clause.after) : null;
  return found && isPeople(found[1]!) ? made(`被${found[3]!}${found[2]!}的${found[1]!}`, '', 0.75, ['told-behind'], clause.after.length) : undefined;
}

/** “对参与管理的24名骨干成员,检察机关依法提起公诉”: the clause behind says what was done. */
export function ofMeasureNext({clause, unit, after, noun}: Behind): Label | undefined {
  const whom = unit === 'people' && noun && noun === after && /(?:^|[,;])(?:对|针对|将)[^,;]*$/.test(clause.before) ? takenNext(clause.next) : '';
  return whom ? made(`被${whom}的${noun}`, '', 0.75, ['told-behind'], after.length) : undefined;
}

/** 将…人员纳入名单, 对…单位开展…: what was done stands behind, whatever the verb. */
export function ofTreatment({clause, after, noun, told, isTold}: Behind): Label | undefined {
  const brief = isTold && noun && told.length >= 2 && told.length <= 20 && !moneyNouns.test(noun) && !/转(?:到|入|账|给|至)/.test(after);
  const opened = /(?:^|[^面针])([对将把]|(?<![成作认行])为)[^,;]{0,12}$/.exec(withoutTrailing(clause.before))?.[1];
  if (!brief || !opened) return undefined;
  const deed = /^(?:进行|予以|加以)(?:了|过)?([\u4e00-\u9fff]{2})$/.exec(told)?.[1];
  // Without 对, those to whom it was done would seem to have done it.
  const toThem = opened === '对' && /^(?:[作做]出|采取|实施|开展|提起|给予)/.test(told) ? '对' : '';
  return made(deed ? `被${deed}的${noun}` : toThem + noun + told, '', 0.8, ['told-behind'], after.length);
}

/** “已对800条进行奖励”: what was done to some of those counted last. */
export function ofTreated({clause, noun, told}: Behind): Label | undefined {
  const did = !noun && /(?:^|[^面针])对(?:近|约|超|逾)*$/.test(clause.before) ? /^(?:进行|予以|给予|作出)(?:了)?[\u4e00-\u9fff]{2,8}$/.exec(told)?.[0] : undefined;
  return did ? made(did, '', 0.6, ['told-behind'], clause.after.length) : undefined;
}
