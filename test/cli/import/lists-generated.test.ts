import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {drafted, figuresOf} from './helpers/drafted.js';

const verbs = ['扣押', '查获', '缴获', '收缴'];
const things = [
  ['手机', '部'], ['台式电脑', '台'], ['银行卡', '张'], ['电话卡', '张'], ['作案车辆', '辆'], ['无线路由器', '台'], ['U盘', '个'], ['假公章', '枚'], ['账本', '本'], ['营业执照', '份'], ['虚假合同', '份'],
] as const;
const deeds = [
  ['抓获', '犯罪嫌疑人', '名'], ['打掉', '犯罪团伙', '个'], ['捣毁', '诈骗窝点', '处'], ['冻结', '涉案账户', '个'], ['封停', '涉诈号码', '个'], ['关停', '诈骗网站', '家'], ['拦截', '诈骗短信', '条'],
] as const;

/** Nouns that begin like deeds or with quotation marks or letters, and units of all kinds, each table under a verb of its own. */
const tables = [
  ['扣押', [['现金', '万元'], ['仿真枪', '支'], ['“猫池”', '台'], ['SIM卡', '张'], ['POS机', '台'], ['冰毒', '公斤'], ['香烟', '余箱'], ['口罩', '万只']]],
  ['抓获', [['犯罪嫌疑人', '名'], ['逃犯', '名'], ['组织者', '名'], ['骨干成员', '名'], ['参赌人员', '名']]],
  ['破获', [['刑事案件', '起'], ['电信诈骗案', '起'], ['盗窃案件', '件'], ['网络赌博案件', '宗']]],
  ['发放', [['宣传册', '份'], ['反诈海报', '张'], ['倡议书', '份'], ['环保袋', '个']]],
  ['走访', [['企业', '家'], ['商户', '户'], ['学校', '所'], ['居民家庭', '户']]],
  ['封停', [['微信群', '个'], ['QQ群', '个'], ['网站', '家'], ['APP', '款']]],
] as const;

type Item = readonly [verb: string, noun: string, unit: string];

/** Numbers that no other number of the list ends like, so that each is found by itself. */
const numberAt = (index: number) => 101 + index * 111;

const written = ([verb, noun, unit]: Item, index: number, behind: boolean) => verb + (behind ? `${numberAt(index)}${unit}${noun}` : `${noun}${numberAt(index)}${unit}`);

const lists = <Row>(rows: readonly Row[]) => fc.record({
  rows: fc.shuffledSubarray([...rows], {minLength: 2, maxLength: Math.min(5, rows.length)}),
  behind: fc.oneof(fc.constant([true]), fc.constant([false]), fc.array(fc.boolean(), {minLength: 5, maxLength: 5})),
  comma: fc.array(fc.constantFrom('、', ','), {minLength: 5, maxLength: 5}),
  last: fc.constantFrom('、', ',', '和', '及', '以及'),
  end: fc.constantFrom('', '等涉案物品'),
});

interface List {behind: readonly boolean[]; comma: readonly string[]; last: string; end: string}

const sentenceOf = (items: readonly string[], {comma, last, end}: List) =>
  `民警现场${items.map((item, index) => (index === 0 ? '' : index === items.length - 1 ? last : comma[index]!) + item).join('')}${end}。`;

const isBehind = ({behind}: List, index: number) => behind[index % behind.length]!;

describe('every number of a Chinese list', () => {
  it('has its own noun under one verb, whether nouns stand before or behind and whatever joins them', () => {
    fc.assert(fc.property(fc.constantFrom(...verbs), lists(things), (verb, list) => {
      const items = list.rows.map(([noun, unit]): Item => ['', noun, unit]);
      const sentence = sentenceOf(items.map((item, index) => (index ? '' : verb) + written(item, index, isBehind(list, index))), list);

      assert.deepEqual(figuresOf(drafted(sentence)), items.map(([, noun, unit], index) => `${verb}${noun} ${numberAt(index)}${unit}`), sentence);
    }), {numRuns: 300});
  });

  for (const [verb, rows] of tables) {
    it(`has its own noun or, where the list is broken, none under ${verb}`, () => {
      fc.assert(fc.property(lists<readonly [string, string]>(rows), (list) => {
        const items = list.rows.map(([noun, unit]): Item => ['', noun, unit]);
        const sentence = sentenceOf(items.map((item, index) => (index ? '' : verb) + written(item, index, isBehind(list, index))), {...list, end: ''});
        const own = items.map(([, noun, unit], index) => `${verb}${noun} ${numberAt(index)}${unit}`);

        const found = figuresOf(drafted(sentence));

        assert.deepEqual(found.filter((each) => !own.includes(each)), [], sentence);
        assert.equal(found.includes(own[0]!), true, sentence);
      }), {numRuns: 120});
    });
  }

  it('has its own verb and noun where each has a verb', () => {
    fc.assert(fc.property(lists(deeds), (given) => {
      const list = {...given, last: given.comma[0]!, end: ''};
      const sentence = sentenceOf(list.rows.map((item, index) => written(item, index, isBehind(list, index))), list);

      assert.deepEqual(figuresOf(drafted(sentence)), list.rows.map(([verb, noun, unit], index) => `${verb}${noun} ${numberAt(index)}${unit}`), sentence);
    }), {numRuns: 200});
  });
});
