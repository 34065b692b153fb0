import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';

const casesOf = (...paragraphs: string[]) => (importRelease(paragraphs.join('\n\n'), {today: '2031-01-01'}).cases ?? []).map(({title}) => title);

describe('an article that tells one story', () => {
  const headline = '入会就能领“分红”？64人上当｜云溪夜读';
  const story = [
    '退休教师鲍某听说交钱入会每月有“分红”，便交了7万元。2030年5月，鲍某取不出钱，到公安机关报案。',
    '公安机关查明，庄某以入会为名收了64人的钱，该公司并无任何业务。',
    '2030年8月，经云溪县检察院批准，公安机关对庄某执行逮捕。',
    '2030年11月，法院以集资诈骗罪判处庄某有期徒刑五年，并处罚金9万元。',
  ];

  it('is one case, whatever days its later paragraphs begin with', () => {
    assert.deepEqual(casesOf(headline, ...story), ['入会就能领“分红”？64人上当']);
  });

  it('is told from paragraphs that each tell of an affair', () => {
    assert.deepEqual(casesOf('入会返利有风险', '近年来，这类公司多了起来。', '2030年5月，云溪县法院审理了一起入会返利案，庄某收了64人的钱。', '2030年9月，东江区法院审理了一起诈骗案，鲍某假冒名医卖药。').length, 2);
  });
});

describe('the name of a case', () => {
  const told = '犯罪嫌疑人庄某，男，37岁。2030年5月，庄某把生理盐水当成药卖给9人，后被抓获。';

  it('may stand on two lines below its number', () => {
    assert.deepEqual(casesOf('云溪检察发布案例', '案例一\n庄某、鲍某等人\n涉嫌销售假药案', told, '案例二\n詹某非法经营案', told), ['庄某、鲍某等人涉嫌销售假药案', '詹某非法经营案']);
  });

  it('may stand below a number left at the end of a paragraph', () => {
    assert.deepEqual(casesOf('云溪检察发布案例', '案例一\n庄某诈骗案', `${told} 案例二`, '詹某非法经营案', told), ['庄某诈骗案', '詹某非法经营案']);
  });

  it('may stand behind “真实案例” in brackets, under headings that are larger than it', () => {
    const part = (number: string, heading: string, name: string) => [number, heading, '这类隐患各地都有，后果往往很严重，值得每个单位看一看。', `【真实案例】${name}`, '2030年6月，该单位的服务器被人植入程序，公安机关依法处罚。', '来源：云溪网警'];

    assert.deepEqual(casesOf('单位常忽视的隐患', ...part('01', '端口：没关的门', '东江某学校端口暴露案'), ...part('02', '口令：太薄的锁', '青石某商场网站被改')), ['东江某学校端口暴露案', '青石某商场网站被改']);
  });

  it('is no caption in brackets', () => {
    const stories = ['2030年3月，留学生小鲍接到自称民警的来电，转账8万元后发现被骗，遂报警。', '2030年4月，小詹接到自称客服的来电，转账6万元后发现被骗，遂报警。'];

    assert.deepEqual(casesOf('两名学生的经历', '（漫画由本报制作）', '学生接到“民警”来电被骗', stories[0]!, '（图片来自网络）', '学生接到“客服”来电被骗', stories[1]!), ['学生接到“民警”来电被骗', '学生接到“客服”来电被骗']);
  });
});

describe('a case named as an example', () => {
  it('may be told in the same sentence', () => {
    assert.deepEqual(casesOf('云溪检察谈案例', '案件都在身边。如庄某等人制售假药案，庄某等人在出租屋里把面粉压成药片卖往多地。又如詹某销售假酒案，詹某把散酒装进旧瓶卖给9家饭店。'), ['庄某等人制售假药案', '詹某销售假酒案']);
  });

  it('is not, where the sentence goes on about all', () => {
    assert.deepEqual(casesOf('云溪检察谈案例', '案件都在身边。如庄某等人制售假药案，类似的事情近年来在各地农村都有所增加。'), []);
  });
});
