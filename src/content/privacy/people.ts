import type {PrivacyFinding} from './finding.js';
import {surname} from './surnames.js';

/** Whoever stands beside these words must not be named. */
const role =
  '(?:犯罪嫌疑人|违法嫌疑人|嫌疑人|违法行为人|违法人员|违法人|犯罪分子|团伙成员|涉案人员|被告人|受害人|被害人|受害者|被害者|受骗人|被骗人|事主|报警人|举报人|当事人|证人|受骗群众|受害群众|市民|村民|居民|群众|网民|家长|学生|老人|女子|男子)';

/** Begins a word of everyday language where a surname would stand: 高达, 安全, 钱款. */
const everyday = new RegExp(
  '^(?:' +
    '高[达额价薪息利速级校度清温中考]|安[全装排抚置徽]|钱[款财物包]|金[额融钱]|全[部体国省市额家县程身民]|' +
    '成[立功为员都本年]|和[其他被平谐解]|向[其被警公群民]|连[续同夜]|常[用见常年]|方[式便法面可才]|马[上甲]|' +
    '时任|关[注闭于系停联]|任[意何务职]|明[知确显天星]|单[位独]|包[括含裹]|管[理控制]|应[当该用为]|华人|' +
    '解[除释决冻]|农[村民]|曾[经在多]|万[余元]|项目|通过|易[受被上发]|路[过上]|温馨|宁[夏波]|江[苏西]|' +
    '云南|严[重厉格密]|申[请报]|师生|商[家户]|宗旨|党员|席位|白天|左右|尚[未有在]|余[人名款额]|' +
    '付[款出费]|房[产东屋]|文[化件]|康复|施[工行]|古玩|费用|查[询看明]|边境|卫生|游[戏客]|季度|童年|' +
    '车[辆主]|谷歌|丁字|何时|石家|夏[季天]|武汉|沙发|简[历单]|景区|苗条|盛行|冷静|龙头|蓝天|雷同|史上|' +
    '田间|林场|阳光|章程|符合|毕业|庄严|穆斯|吉林|辛苦|支付|司[机法]|牛市|甘肃|汤料|顾客|段时|陆续|贺卡|' +
    '孔某|曲折|张贴|许[多可]|孙[子女]|程[序度]|经过|周[边末围]|黄[金色]|罗列|于' +
    ')',
);

/** What may follow a name; without it the characters are more likely the beginning of a sentence. */
const afterName =
  '(?=$|[\\s，。；：、,.;:（()）！？”"《]|等|因|在|被|于(?!是)|与|及|和|的|说|称|涉嫌|伙同|利用|通过|以|为|到案|归案|抓获|男|女|将|向|对|从|使用|先后|多次|接到|收到|报警|某)';

const given = '[\\p{Script=Han}]{1,2}?';
const notGiven = '(?![\\p{Script=Han}]?[某×\\*ＸxX○])';
/** Masked by custom: 刘先生, 王大爷. */
const title = '(?:某|先生|女士|小姐|大爷|大妈|阿姨|老师|同学|老人|老太|姓|氏|家|总|队|局|警官)';

const beforeNames = new RegExp(
  `${role}[：:（( “"]?(${surname})${notGiven}(?!${title})(${given})${afterName}`,
  'gu',
);
const beforeRoles = new RegExp(
  `(?<=^|[，。；：、,.;: （(将对]|抓获|拘留|逮捕|发现|传唤)(${surname})${notGiven}(?!${title})(${given})(?=(?:等\\d*余?[人名]?|[（(][^）)]{0,12}[）)])?(?:涉嫌|(?:依法)?采取(?:刑事)?强制措施|等\\d*余?名?犯罪嫌疑人|等\\d*余?人[^，。；]{0,12}(?:采取刑事强制措施|刑事拘留|逮捕)|(?:已)?被(?:[^，。；]{0,12})?(?:刑事拘留|行政拘留|采取刑事强制措施|逮捕|抓获)))`,
  'gu',
);
/** Titles of cases: 张伟等人诈骗案. */
const inTitles = new RegExp(
  `(?<=^|[区县市乡镇村，。；：、“《 ])(${surname})${notGiven}(?!${title})(${given})(?=(?:等\\d*余?人)?(?:涉嫌|侵犯|诈骗|非法|帮助|传播|寻衅|掩饰|开设|组织|盗窃|敲诈|编造|破坏|提供|出售)[^，。；]{0,20}案)`,
  'gu',
);
const englishNames =
  /\b(?:[Ss]uspects?|[Vv]ictims?|[Dd]efendants?|[Cc]omplainants?|[Ww]itness(?:es)?),? (?:named )?(?!(?:Police|Bureau|Court|Mr|Ms|Mrs)\b)([A-Z][a-z]+ [A-Z][a-z]+)\b/g;

/** Names beside a word that says suspect, victim or witness, and not masked with 某. */
export function findNames(text: string): PrivacyFinding[] {
  const found: PrivacyFinding[] = [];
  const add = (start: number, length: number) => {
    if (!found.some((other) => other.start === start)) {
      found.push({rule: 'unmasked-name', level: 'error', start, end: start + length});
    }
  };
  for (const {0: match, 1: family = '', 2: rest = '', index} of text.matchAll(beforeNames)) {
    const name = family + rest;
    if (!everyday.test(name)) add(index + match.length - name.length, name.length);
  }
  for (const {0: name, index} of [...text.matchAll(beforeRoles), ...text.matchAll(inTitles)]) {
    if (!everyday.test(name)) add(index, name.length);
  }
  for (const {0: match, 1: name = '', index} of text.matchAll(englishNames)) {
    add(index + match.length - name.length, name.length);
  }
  return found;
}

const maskedName = new RegExp(`(?<![\\p{Script=Han}]某)(${surname})(某某|某)(?![某公县市区村镇乡网科])(\\p{Script=Han}?)`, 'gu');

/** One surname masked in two ways, 李某 and 李某某: the same person twice, or two that readers cannot tell apart. */
export function findInconsistentMasks(text: string): PrivacyFinding[] {
  const first = new Map<string, string>();
  const found: PrivacyFinding[] = [];
  for (const {1: family = '', 2: mask = '', index} of text.matchAll(maskedName)) {
    const earlier = first.get(family);
    if (earlier === undefined) {
      first.set(family, mask);
    } else if (earlier !== mask && !found.some(({start}) => text.startsWith(family, start))) {
      found.push({
        rule: 'inconsistent-mask',
        level: 'warning',
        start: index,
        end: index + family.length + mask.length,
      });
    }
  }
  return found;
}
