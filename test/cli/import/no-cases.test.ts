import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted} from './helpers/drafted.js';

const titlesOf = (...paragraphs: string[]) => (drafted(...paragraphs).cases ?? []).map(({title}) => title);
const linesOf = (...paragraphs: string[]) => (drafted(...paragraphs).cases ?? []).map(({paragraphs: told}) => told.length);
const victim = (name: string) => `5月6日，市民${name}接到陌生电话，按对方要求先后转账三次，事后发现被骗，随即向派出所报警。`;
const chapters = (...third: string[]) => titlesOf('这些骗局请看清。', '1. 冒充房东', victim('小白'), '2. 冒充客服', victim('小华'), ...third);

describe('what stands among the cases of a Chinese release and is none', () => {
  it('are names of others beside one that is told', () => {
    const names = '这批典型案例分别是：孟某等9人诈骗案，柏某盗窃案，苗某敲诈勒索案。';

    assert.deepEqual(titlesOf(names, '典型案例一：孟某等9人诈骗案', victim('小白')), ['孟某等9人诈骗案']);
    assert.deepEqual(titlesOf(names), ['孟某等9人诈骗案', '柏某盗窃案', '苗某敲诈勒索案']);
  });

  it('is a chapter on how swindlers go about it', () => {
    const method = '骗子先发布招租信息，再以各种名义收取押金，收钱后就把对方拉黑，被骗者多是学生。';

    assert.deepEqual(chapters('3. 揭秘行骗套路', method), ['冒充房东', '冒充客服']);
    assert.deepEqual(chapters('3. 虚假招租如何让你掏钱？', method), ['冒充房东', '冒充客服']);
    assert.deepEqual(chapters('3. 冒充老师', victim('小青')), ['冒充房东', '冒充客服', '冒充老师']);
  });

  it('is a line that says again and again who speaks', () => {
    const said = '当时我信了他的话，先后转了三次钱，后来才发现被骗，就去派出所报了警。';

    assert.deepEqual(titlesOf('老人讲述了经过。', '被害人 苗女士：', said, '民警随后展开调查，将嫌疑人孟某抓获，现场查扣手机。', '被害人 苗女士：', said).includes('被害人苗女士'), false);
  });
});

describe('the last case of a Chinese release', () => {
  const others = ['案例一：孟某诈骗案', victim('小白'), '案例二：柏某诈骗案', victim('小华')];

  it('ends before what was done in the whole city', () => {
    assert.deepEqual(linesOf(...others, '整治行动离不开各方支持。全市组建义务宣传队17支，走进社区260余次。'), [1, 1]);
    assert.deepEqual(linesOf(...others, '五类人群请注意：新生、租客、求职者、网店店主和独居老人。'), [1, 1]);
  });

  it('goes on with what was done to its swindler', () => {
    assert.deepEqual(linesOf(...others, '柏某被带回派出所后，对自己的行为供认不讳，退还了全部款项。'), [1, 2]);
  });
});

describe('trials that a court tells one after another', () => {
  const trials = [
    '其中，被告人孟某等9人虚假招租诈骗案受到关注。法院查明，孟某纠集他人发布招租信息，骗取租客押金三万元。',
    '在被告人柏某掩饰、隐瞒犯罪所得一案中，柏某明知钱款来路不明，仍帮助他人取现，从中获利两千元。',
    '被告人苗某系某营业厅店员，把客户的号码转卖给他人，法院判其一年有期徒刑，并处罚金两万元。',
  ];

  it('are a case each where several were tried', () => {
    assert.deepEqual(titlesOf('云溪法院对9件涉诈骗案件集中宣判。', ...trials).length, 3);
  });

  it('are parts of one where one was tried', () => {
    assert.deepEqual(titlesOf('云溪法院对一件涉诈骗案件公开宣判。', ...trials.slice(1)).includes('被告人柏某掩饰、隐瞒犯罪所得一案'), false);
  });
});
