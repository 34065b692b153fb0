import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  findPersonalData,
  masked,
  type PrivacyRule,
} from '../../src/content/privacy/personal-data.js';
import {acceptedGrowth, growthOf, repeated} from '../helpers/growth.js';

/** Each rule with a text that breaks it, what exactly is found, and a twin in which all is well. */
const cases: readonly {
  rule: PrivacyRule;
  level: 'error' | 'warning';
  fault: string;
  found: string;
  well: string;
  because: string;
}[] = [
  {
    rule: 'id-number',
    level: 'error',
    fault: '身份证号11010519491231002X。',
    found: '11010519491231002X',
    well: '身份证号1101**********002X。',
    because: 'the middle is masked',
  },
  {
    rule: 'id-number',
    level: 'error',
    fault: '身份证号110105 19491231 002X。',
    found: '110105 19491231 002X',
    well: '单号110105 19491331 0021。',
    because: 'there is no month 13',
  },
  {
    rule: 'id-number',
    level: 'error',
    fault: '号码１１０１０５１９４９１２３１００２Ｘ',
    found: '１１０１０５１９４９１２３１００２Ｘ',
    well: '号码１１０１０５',
    because: 'full-width digits are digits',
  },
  {
    rule: 'id-number',
    level: 'warning',
    fault: '身份证110105194912310021',
    found: '110105194912310021',
    well: '流水号990105194912310021',
    because: 'no region begins with 9',
  },
  {
    rule: 'id-number',
    level: 'warning',
    fault: '身份证110105491231002',
    found: '110105491231002',
    well: '编号110105493931002',
    because: 'there is no such birthday',
  },
  {
    rule: 'mobile-number',
    level: 'error',
    fault: '电话13812345678联系',
    found: '13812345678',
    well: '电话138****5678联系',
    because: 'the middle is masked',
  },
  {
    rule: 'mobile-number',
    level: 'error',
    fault: '拨打+86 138-1234-5678。',
    found: '+86 138-1234-5678',
    well: '金额12812345678元',
    because: 'no mobile begins with 128',
  },
  {
    rule: 'mobile-number',
    level: 'error',
    fault: '号码138 1234 5678',
    found: '138 1234 5678',
    well: '共13812345678901次',
    because: 'the row of digits is longer',
  },
  {
    rule: 'landline-number',
    level: 'warning',
    fault: '电话0355-2012345',
    found: '0355-2012345',
    well: '比分03-5',
    because: 'that is no telephone number',
  },
  {
    rule: 'landline-number',
    level: 'warning',
    fault: '拨打（0355）2012345',
    found: '（0355）2012345',
    well: '（0355）',
    because: 'a code alone reaches nobody',
  },
  {
    rule: 'landline-number',
    level: 'warning',
    fault: '客服400-123-4567称',
    found: '400-123-4567',
    well: '近400万元',
    because: 'that is an amount',
  },
  {
    rule: 'landline-number',
    level: 'warning',
    fault: '拨打热线2012345',
    found: '2012345',
    well: '阅读2012345次',
    because: 'no word says telephone',
  },
  {
    rule: 'bank-card',
    level: 'error',
    fault: '转入6222021234567890128',
    found: '6222021234567890128',
    well: '转入6222021234567890129',
    because: 'the check digit does not fit',
  },
  {
    rule: 'bank-card',
    level: 'error',
    fault: '卡号4111 1111 1111 1111',
    found: '4111 1111 1111 1111',
    well: '卡号6222 **** **** 0128',
    because: 'the middle is masked',
  },
  {
    rule: 'account-number',
    level: 'warning',
    fault: '添加微信号abc12345后',
    found: 'abc12345',
    well: '通过微信号联系',
    because: 'no account is told',
  },
  {
    rule: 'account-number',
    level: 'warning',
    fault: '加入QQ群：123456789',
    found: '123456789',
    well: '非法获取QQ号码、手机号码',
    because: 'only kinds of numbers are told',
  },
  {
    rule: 'email',
    level: 'error',
    fault: '发至zhang.san@example.com后',
    found: 'zhang.san@example.com',
    well: '在@平台上',
    because: 'that is no address',
  },
  {
    rule: 'plate',
    level: 'error',
    fault: '驾驶晋D·A1234逃离',
    found: '晋D·A1234',
    well: '驾驶晋D牌照轿车',
    because: 'the number is left out',
  },
  {
    rule: 'plate',
    level: 'error',
    fault: '驾驶京AD12345',
    found: '京AD12345',
    well: '云BIGDATA平台',
    because: 'there is no digit',
  },
  {
    rule: 'house-address',
    level: 'error',
    fault: '住城北东街12号3单元501室',
    found: '街12号3单元501室',
    well: '于5月12号在城北街道',
    because: 'the 12th is a day',
  },
  {
    rule: 'house-address',
    level: 'error',
    fault: '某小区3号楼2单元501室',
    found: '小区3号楼2单元501室',
    well: '6个楼盘3000余条',
    because: 'nobody lives there',
  },
  {
    rule: 'house-address',
    level: 'error',
    fault: 'living at 12 North Gate Road',
    found: '12 North Gate Road',
    well: '12 cases near North Gate Road',
    because: 'no house is told',
  },
  {
    rule: 'unmasked-name',
    level: 'error',
    fault: '犯罪嫌疑人张志强被抓获',
    found: '张志强',
    well: '犯罪嫌疑人张某强被抓获',
    because: 'it is masked',
  },
  {
    rule: 'unmasked-name',
    level: 'error',
    fault: '受害人：王小明，男',
    found: '王小明',
    well: '受害人王先生，男',
    because: 'only the surname is told',
  },
  {
    rule: 'unmasked-name',
    level: 'error',
    fault: '抓获李红等5名犯罪嫌疑人',
    found: '李红',
    well: '抓获犯罪嫌疑人5名',
    because: 'nobody is named',
  },
  {
    rule: 'unmasked-name',
    level: 'error',
    fault: '对刘志强采取刑事强制措施',
    found: '刘志强',
    well: '对彭某霞采取刑事强制措施',
    because: 'it is masked',
  },
  {
    rule: 'unmasked-name',
    level: 'error',
    fault: '屯留区张伟等人侵犯公民个人信息案',
    found: '张伟',
    well: '屯留区梁某杰等人侵犯公民个人信息案',
    because: 'it is masked',
  },
  {
    rule: 'unmasked-name',
    level: 'error',
    fault: '被害人欧阳明月，',
    found: '欧阳明月',
    well: '被害人高达30名，',
    because: '高达 is a word',
  },
  {
    rule: 'unmasked-name',
    level: 'error',
    fault: 'The suspect Wei Zhang fled',
    found: 'Wei Zhang',
    well: 'The suspect fled from Changzhi',
    because: 'that is a place',
  },
  {
    rule: 'inconsistent-mask',
    level: 'warning',
    fault: '李某报警。李某某称',
    found: '李某某',
    well: '李某报警。李某称',
    because: 'both are masked alike',
  },
  {
    rule: 'minor',
    level: 'warning',
    fault: '一名11岁女孩被骗。',
    found: '一名11岁女孩被骗。',
    well: '要教育孩子保护个人信息。',
    because: 'that is advice',
  },
  {
    rule: 'minor',
    level: 'warning',
    fault: '学生王某在城关镇实验小学就读。',
    found: '学生王某在城关镇实验小学就读。',
    well: '宣传活动进校园，覆盖学生3000人。',
    because: 'nobody is meant',
  },
  {
    rule: 'identifiable-person',
    level: 'warning',
    fault: '受害人孙某，45岁，系城关镇教师。',
    found: '受害人孙某，45岁，系城关镇教师。',
    well: '受害人孙某系教师。',
    because: 'age and place are left out',
  },
];

describe('The privacy rules', () => {
  for (const {rule, level, fault, found, well, because} of cases) {
    it(`find ${rule} in “${fault}”`, () => {
      const finding = findPersonalData(fault).find((each) => each.rule === rule);
      assert.equal(finding && fault.slice(finding.start, finding.end), found);
      assert.equal(finding?.level, level);
    });

    it(`stay quiet in “${well}”, since ${because}`, () => {
      assert.deepEqual(findPersonalData(well), []);
    });
  }

  it('know the hotlines of the pack', () => {
    const text = '请拨打0355-2012345或13812345678，也可拨打010-12321';
    assert.deepEqual(
      findPersonalData(text, {hotlines: ['0355 2012345', '138 1234 5678', '010-12321']}),
      [],
    );
  });

  it('stay quiet on the ordinary words of a release', () => {
    const text =
      '行动开展以来，共抓获犯罪嫌疑人2693名，追回损失2179万元，开展检查680余次，阅读量达8000余万次。' +
      '犯罪嫌疑人利用“快手”平台非法获利5000余元，被害人钱款被全部返还，受害群众马上报警，嫌疑人成立公司。' +
      '12月21日下午，某市公安局网安支队支队长通报，案件编号2023110512，7×24小时巡查。';
    assert.deepEqual(findPersonalData(text), []);
  });

  for (const piece of ['1', '1 ', 'Aa ', '某', '小学', '犯罪嫌疑人张', 'a.', '一名11岁', '路12号']) {
    it(`take a time that grows with the text, however often it says “${piece}”`, () => {
      const growth = growthOf((length) => findPersonalData(repeated(piece, length)));

      assert.ok(growth < acceptedGrowth, growth.toFixed(1));
    });
  }

  it('point into the text, whatever the text', () => {
    const fragment = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom(
        '犯罪嫌疑人',
        '张',
        '某',
        '138',
        '12345678',
        '６２２２',
        '号',
        '路',
        '11岁',
        '女孩',
        '@',
        '.com',
        ' ',
        '。',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(fc.array(fragment, {maxLength: 30}), (fragments) => {
        const text = fragments.join('');
        for (const {start, end} of findPersonalData(text)) {
          assert.ok(0 <= start && start < end && end <= text.length);
        }
      }),
    );
  });
});

describe('A masked finding', () => {
  it('hides the middle and keeps what tells two findings apart', () => {
    assert.equal(masked('13812345678'), '138******78');
    assert.equal(masked('张志强'), '张**');
  });

  it('never shows the whole', () => {
    fc.assert(
      fc.property(fc.string({minLength: 2, unit: 'grapheme-ascii'}), (text) => {
        assert.ok(masked(text).slice(1).includes('*'));
      }),
    );
  });
});
