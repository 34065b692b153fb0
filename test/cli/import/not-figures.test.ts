import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, figuresOf, rejectedIn} from './helpers/drafted.js';

/** A number that is told as set aside, beside one much like it that is a figure. */
const twins: readonly (readonly [why: string, sentence: string, rejected: string, twin: string, figure: string])[] = [
  ['what one of the goods costs', '摊主以每只46元的价格卖出烤鸭。', 'unit-price 46元', '摊主卖出烤鸭共获利46万元。', '获利金额 46万元'],
  ['what one of the goods holds', '查扣药丸一批,每瓶60粒。', 'unit-price 60粒', '查扣药丸60粒。', '查扣药丸 60粒'],
  ['what goods were bought for', '该药膏进价3.5元。', 'unit-price 3.5元', '该案涉案金额3.5万元。', '涉案金额 3.5万元'],
  ['what a gift is said to be worth', '客服称每买一个价值9美元的挂件就返现。', 'unit-price 9美元', '警方冻结资金9万美元。', '冻结资金 9万美元'],
  ['months that 多 counts on', '专案组奋战4个多月,抓获嫌疑人16名。', 'duration 4个', '专案组打掉团伙4个,抓获嫌疑人16名。', '打掉团伙 4个'],
  ['a day written with a dot', '晚会于3∙15播出。', 'date 15', '民警扣押手机15部。', '扣押手机 15部'],
  ['cases that a court publishes', '省检察院发布7件保护老年人的办案实例。', 'listed-cases 7件', '省检察院制发检察建议7件。', '制发检察建议 7件'],
  ['into how many something is parted', '按来源又分成5类。', 'one-of-a-list 5类', '警方摧毁骗局5类。', '摧毁骗局 5类'],
  ['what is paid for each of a kind', '每招来1名下线可得提成。', 'unit-price 1名', '民警抓获下线21名。', '抓获下线 21名'],
  ['a place on a road', '货车停在102国道408公里处。', 'code 408公里', '民警巡查道路408公里。', '巡查道路 408公里'],
  ['what is earned for each', '每介绍一人获利7000元。', 'unit-price 7000元', '该团伙获利7000万元。', '团伙获利 7000万元'],
  ['two numbers said for one', '有的退还两三千元。', 'range 三千元', '公司退还六千元。', '退还金额 六千元'],
  ['the levels of a ladder', '该团伙设总代、分销等4个层级。', 'one-of-a-list 4个', '民警捣毁窝点4个。', '捣毁窝点 4个'],
  ['how long a password is', '口令密码不少于10位。', 'code 10位', '民警劝阻群众10位。', '劝阻群众 10位'],
  ['the number of a line for customers', '可拨打我们800客服电话。', 'code 800', '可拨打我们的电话;警方劝阻群众800名。', '劝阻群众 800名'],
  ['a share in a warning', '凡是要押金的,95%都是骗局。', 'promise 95%', '破案率达95%。', '破案率 95%'],
  ['a fine that a judgment writes out', '法院依法判处钱某拘役五个月,并处罚金三万元。', 'statute 三万元', '法院依法判处钱某拘役五个月,并处罚金3万元。', '罚金 3万元'],
  ['those of a story whom a court sums up', '检察院对褚某等四人提起公诉。', 'spelled-out 四人', '检察院对褚某等24人提起公诉。', '被提起公诉人员 24人'],
  ['the people of a case by its name', '专家就褚某等14人涉嫌盗窃案进行论证。', 'case-name 14人', '警方以涉嫌盗窃罪刑拘14人。', '刑拘犯罪嫌疑人 14人'],
  ['departments that 部 begins to name', '九部门联合督查隐患16处。', '', '民警查获手机九部。', '查获手机 九部'],
];

describe('a number beside one that is a figure', () => {
  for (const [why, sentence, rejected, twin, figure] of twins) {
    if (rejected) it(`is set aside with its reason: ${why}`, () => assert.ok(rejectedIn(drafted(sentence)).includes(rejected), `${rejectedIn(drafted(sentence)).join('; ')} | ${figuresOf(drafted(sentence)).join('; ')}`));
    else it(`is no number at all: ${why}`, () => assert.ok(!rejectedIn(drafted(sentence)).some((each) => each.includes('九部'))));
    it(`is a figure where it is not ${why}`, () => assert.ok(figuresOf(drafted(twin)).includes(figure), figuresOf(drafted(twin)).join('; ')));
  }
});
