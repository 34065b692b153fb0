import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';

const asked = (...paragraphs: string[]) => (importRelease(['云溪市公安局答记者问', ...paragraphs].join('\n\n'), {today: '2031-01-01'}).questions ?? []).map(({question, answerer}) => [question, answerer]);

const answer = '答：我们在各个街道设了宣传点，也和银行一起做了劝阻工作。';

describe('a question of the press', () => {
  it('may be counted, on the line of its number', () => {
    assert.deepEqual(asked('问题1：请谈谈今年的工作。', answer, '问题二：宣传点有什么用？', answer).map(([question]) => question), ['请谈谈今年的工作。', '宣传点有什么用？']);
  });

  it('may have several sentences', () => {
    assert.deepEqual(asked('问题一：最近冒充客服的来电多了。是否可以说说怎么回事？', answer).map(([question]) => question), ['最近冒充客服的来电多了。是否可以说说怎么回事？']);
  });

  it('is none where problems are counted in a report', () => {
    assert.deepEqual(asked('各地反映的问题3个，都已办结：包括窗口排队和电话占线。'), []);
  });

  it('may be answered by somebody under his name', () => {
    assert.deepEqual(asked('问：宣传点有什么用？', '庄青石：居民可以在那里当面问清来电的真假，也可以领一份手册。'), [['宣传点有什么用？', '庄青石']]);
  });

  it('may stand behind brackets, with a name in brackets below', () => {
    assert.deepEqual(asked('【提问】云溪电视台记者：请问宣传点有什么用？', '【庄青石】居民可以在那里当面问清来电的真假。'), [['请问宣传点有什么用？', '庄青石']]);
  });

  it('may be answered below the line of an official', () => {
    assert.deepEqual(asked('云溪日报记者：', '下一步怎么做？', '副局长庄青石：', '我们会把宣传点开进每个小区。'), [['下一步怎么做？', '副局长庄青石']]);
  });

  for (const title of ['民四庭庭长', '云溪农商银行副行长', '市公安局新闻发言人', '反诈支队支队长', '县消保委副主任', '教育局党委书记、局长']) {
    it(`may be answered by somebody of any office: ${title.trim()}`, () => {
      assert.deepEqual(asked('云溪日报记者：宣传点有什么用？', `${title}庄青石：居民可以在那里当面问清来电的真假，也可以领一份手册。`), [['宣传点有什么用？', `${title.trim()}庄青石`]]);
    });
  }

  it('is not answered by those who speak after the one who answers', () => {
    const draft = importRelease(['云溪市公安局答记者问', '云溪日报记者：宣传点有什么用？', '副庭长庄青石：居民可以在那里当面问清来电的真假，也可以领一份手册。', '副行长白小舟：各个网点也会提醒前来汇款的老人，请他们先和家人商量一下。', '主持人：我们的问答环节就先进行到这里，再会。'].join('\n\n'), {today: '2031-01-01'});

    assert.deepEqual(draft.questions?.map(({paragraphs}) => paragraphs), [['居民可以在那里当面问清来电的真假，也可以领一份手册。']]);
  });

  it('goes on being answered where a word of advice has a colon', () => {
    const draft = importRelease(['云溪市公安局答记者问', '云溪日报记者：宣传点有什么用？', '副庭长庄青石：居民可以在那里当面问清来电的真假，也可以领一份手册。', '法官建议：收到陌生的付款码，先打电话问一问家里人，再决定要不要付。'].join('\n\n'), {today: '2031-01-01'});

    assert.equal(draft.questions?.[0]?.paragraphs.length, 2);
  });

  it('may head its answer where the headline promises answers to reporters', () => {
    assert.deepEqual(asked('**宣传点有什么用？**', '居民可以在那里当面问清来电的真假。', '**下一步怎么做？**', '我们会把宣传点开进每个小区。').map(([question]) => question), ['宣传点有什么用？', '下一步怎么做？']);
  });

  it('heads no answer of the press under any other headline', () => {
    assert.deepEqual(importRelease(['云溪防骗手册', '**来电可信吗？**', '先挂断再查。', '**链接能点吗？**', '不要点。'].join('\n\n'), {today: '2031-01-01'}).questions, undefined);
  });

  it('is no headline', () => {
    const {title, questions = []} = importRelease(['问：宣传点有什么用？', answer].join('\n\n'), {today: '2031-01-01'});

    assert.deepEqual([questions.length, title.includes('宣传点')], [1, false]);
  });

  it('is not answered by the line that names the source', () => {
    assert.deepEqual(asked('问：宣传点有什么用？', '来源：云溪市公安局宣传处供稿，转载请注明出处和作者姓名。').map(([, answerer]) => answerer), [undefined]);
  });
});

describe('what “一是” counts in an answer', () => {
  const measures = (...answer: string[]) => (importRelease(['就反诈条例答记者问', '问：下一步怎么做？', ...answer].join('\n\n'), {today: '2031-01-01'}).measures ?? []).map(({title}) => title);

  it('is work', () => assert.deepEqual(measures('答：一是加强网点走访，提醒取款的人。二是推动银行共享黑名单。'), ['加强网点走访', '推动银行共享黑名单']));

  it('is work where it begins behind other words and goes on in paragraphs', () => {
    assert.deepEqual(measures('答：条例有三个抓手。一是建立预警平台。平台由云溪市管理。', '二是充分发挥网格员作用。他们每月走访一次。', '三是抓住重点行业。典当行要登记来客。'), ['建立预警平台', '充分发挥网格员作用', '抓住重点行业']);
  });

  it('is work where each mark stands on a line of its own', () => {
    assert.deepEqual(measures('答：谢谢您的提问。', '▶ 一是', '联合开展夜间巡查。每周两次，由派出所带队。', '▶ 二是', '进一步完善通报制度。每月通报各街道的发案数。'), ['联合开展夜间巡查', '进一步完善通报制度']);
  });

  it('is called by its first clause where its sentence is long', () => {
    assert.deepEqual(measures('答：明年有两项打算。', '一是加强夜间巡查，由派出所、街道、银行三方组成小队，每周至少两次走遍辖区内所有的典当行和金店。', '二是推动银行共享黑名单。'), ['加强夜间巡查', '推动银行共享黑名单']);
  });

  for (const [what, ...answer] of [
    ['why people were swindled', '答：一是误以为对方有背景，不敢多问；二是以为合同正规，没有细看。'],
    ['why crimes are many', '答：案件多发有两个原因：一是持续变换的号码难以封停；二是深入乡村的银行网点太少。'],
    ['what swindlers do', '答：一是加强伪装，骗子穿上制服上门。二是不法分子租用号码群拨。'],
    ['advice', '答：一是加强防范，看紧钱包。二是谨慎付款，再三核对。'],
  ] as const) it(`is no work when it is ${what}`, () => assert.deepEqual(measures(...answer), []));

  it('is no work where it explains a case', () => {
    const draft = (heading: string) => importRelease(['云溪检察发布案例', heading, '（一）严格把握罪与非罪的界限，准确适用法律。', '对于只收钱不办事的，应当查明其用意，综合判断其行为的性质，再作出决定。'].join('\n\n'), {today: '2031-01-01'}).measures?.length ?? 0;

    assert.deepEqual([draft('【典型意义】'), draft('【工作回顾】')], [0, 1]);
  });
});

describe('what “一是” counts', () => {
  const measures = (lead: string) => (importRelease(['云溪反诈通报', lead, '一是改换来电号码，让人以为是本地座机打来的。', '二是寄送假的法院文书，让人不敢多问一句。'].join('\n\n'), {today: '2031-01-01'}).measures ?? []).length;

  it('is no measure below a line on how frauds are done', () => assert.equal(measures('骗子主要靠以下手段行骗：'), 0));

  it('is one elsewhere', () => assert.equal(measures('今年的工作有两项：'), 2));
});
