import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted} from './helpers/drafted.js';
import {draftedInEnglish} from './helpers/english.js';

const story = (name: string) => `5月6日，${name}接到一个电话，对方自称是平台客服，要其把余额转到指定账户。${name}转账后发现被骗，随即报警，民警正在侦查。`;

describe('cases under numbered headings', () => {
  it('are found by what their text tells', () => {
    const {cases = []} = drafted('01\n假扮客服', story('甲某'), '02\n假扮同学', story('乙女士'));

    assert.deepEqual(cases.map(({title}) => title), ['假扮客服', '假扮同学']);
  });

  it('are none when nobody was cheated there', () => {
    const {cases = []} = drafted('01\n加强宣传', '全市公安机关深入社区、学校和企业，广泛开展反诈宣传活动，努力提高群众的防范意识。', '02\n加强打击', '全市公安机关保持高压态势，严厉打击各类电信网络诈骗犯罪活动。');

    assert.deepEqual(cases, []);
  });
});

describe('cases under headings of an English release', () => {
  const told = 'The defendants are accused of calling pensioners and of asking them for their bank details. Two of the victims lost all of their savings.';

  it('are found when there are two', () => {
    const {cases = []} = draftedInEnglish('Fake Parcel Scam', told, 'Tax Refund Scam', told);

    assert.deepEqual(cases.map(({title}) => title), ['Fake Parcel Scam', 'Tax Refund Scam']);
  });

  it('are none when there is one', () => {
    assert.deepEqual(draftedInEnglish('Fake Parcel Scam', told, 'Contact', 'The press office answers questions.').cases ?? [], []);
  });
});

describe('measures', () => {
  it('are what an authority did', () => {
    assert.equal(drafted('一是坚持严打高压，打掉团伙。二是强化宣传防范，走进社区。三是压实责任，形成合力。').measures?.length, 3);
  });

  it('are not what swindlers do', () => {
    assert.deepEqual(drafted('骗子的手法，一是冒充快递客服称可理赔；二是冒充商家客服谎称商品有质量问题。').measures ?? [], []);
  });
});

describe('links to other pages behind a release', () => {
  const release = 'Northmoor police arrested 312 suspects. They froze 1,900 accounts. The work goes on in the spring.';

  it('are left out, and said to be', () => {
    const draft = draftedInEnglish(release, 'Latest News', 'Harbour Health to Pay $7.5 Million Over Waste');

    assert.deepEqual([draft.figures?.length, draft.draft.stripped.map(({rule}) => rule)], [2, ['other-pages', 'other-pages']]);
  });

  it('are none when their heading stands above the text', () => {
    assert.equal(draftedInEnglish('Latest News', release, release.replace('312', '313')).draft.stripped.length, 0);
  });
});
