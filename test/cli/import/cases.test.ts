import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';
import {drafted, reviewIn} from './helpers/drafted.js';

const casesOf = (...paragraphs: string[]) => (drafted(...paragraphs).cases ?? []).map(({title, paragraphs: told}) => [title, ...told]);

describe('a case named within a paragraph of a Chinese release', () => {
  const told = '甲某某等人虚构养殖项目,共骗取资金80万元。';

  it('is told by the sentences behind its name', () => {
    assert.deepEqual(casesOf(`有的编造项目。如甲某某等人诈骗案。${told}至去年底,该平台关闭。一些地方也有新名目。`), [['甲某某等人诈骗案', `${told}至去年底,该平台关闭。`]]);
  });

  it('takes the figures that tell of it', () => {
    const [found] = drafted(`如甲某某等人诈骗案。${told}`).cases!;

    assert.deepEqual(found!.outcomes!.map(({display}) => display), ['80万']);
  });

  it('ends where the next is named', () => {
    assert.deepEqual(casesOf(`如甲某某等人诈骗案。${told}又如乙某传销案。乙某假冒干部身份。`).map(([title]) => title), ['甲某某等人诈骗案', '乙某传销案']);
  });

  it('is none when the next sentence tells of something else', () => {
    assert.deepEqual(casesOf('如甲某某等人诈骗案。此类案件近来高发。'), []);
  });
});

describe('the rumours a Chinese release refutes', () => {
  const rumour = (ordinal: string, title: string, head: string) => [`谣言${ordinal}:${title}`, '网上有人称此事属实,引来许多人转发。', head, '去年底,云溪警方查明帖子由一名男子编造。', '提醒', '切勿转发。'];

  it('are cases when each is told under 案例', () => {
    const found = casesOf(...rumour('一', '自来水要停三天', '案例'), ...rumour('二', '身份证要换', '案例'));

    assert.deepEqual(found.map(([title]) => title), ['自来水要停三天', '身份证要换']);
    assert.deepEqual(found[0]!.slice(1), ['网上有人称此事属实,引来许多人转发。', '去年底,云溪警方查明帖子由一名男子编造。']);
  });

  it('may have their names on the next line', () => {
    const found = casesOf('谣言一:\n自来水要停三天', ...rumour('一', '', '案例').slice(1), ...rumour('二', '身份证要换', '案例'));

    assert.deepEqual(found.map(([title]) => title), ['自来水要停三天', '身份证要换']);
  });

  it('are no cases when they are only answered', () => {
    assert.deepEqual(casesOf(...rumour('一', '自来水要停三天', '真相'), ...rumour('二', '身份证要换', '真相')), []);
  });
});

describe('a numbered heading of a Chinese release', () => {
  const checked = '2031年6月,网安支队检查发现,某公司的软件明文存储个人信息。';

  it('names a case when a dated finding follows', () => {
    assert.deepEqual(casesOf('1、求职软件', checked, '2、购房软件', checked), [['求职软件', checked], ['购房软件', checked]]);
  });

  it('names none when an explanation follows', () => {
    assert.deepEqual(casesOf('1、求职软件', '求职软件常要求填写许多个人信息,应当谨慎。', '2、购房软件', '购房软件也会收集位置。'), []);
  });
});

describe('paragraphs with a date under a heading of cases', () => {
  const spread = '2031年6月,网民甲某为博取流量,用软件生成视频,编造了云溪县发生山洪的虚假信息,造成不良影响。警方已依法处理。';
  const titled = '2031年8月,乙某在平台发布《云溪大桥昨夜突然垮塌无人生还》的谣言文章,引来大量转发和讨论。警方已依法处理。';

  it('are cases under words of their own', () => {
    assert.deepEqual(casesOf('网络谣言案例', spread, titled), [
      ['编造了云溪县发生山洪的虚假信息', spread], ['《云溪大桥昨夜突然垮塌无人生还》的谣言文章', titled],
    ]);
  });

  it('leave their names to the editor to confirm', () => {
    assert.equal(reviewIn(drafted('网络谣言案例', spread, titled)).filter((each) => each === 'uncertain-case title-in-text').length, 2);
  });

  it('are named by their first words when nothing else names them', () => {
    const [, quarrel] = casesOf('网络谣言案例', spread, '2031年8月,乙某因琐事与邻居争吵,在群里辱骂他人,被民警批评教育,双方后来握手言和。').map(([title]) => title);

    assert.equal(quarrel, '乙某因琐事与邻居争吵,在群里辱骂他人,被民警批评教育,双方后来握手言和');
  });

  it('are none under a heading of something else', () => {
    assert.deepEqual(casesOf('网络谣言特征', spread, titled), []);
  });
});

describe('an article that tells a single case', () => {
  const article = (...behind: string[]) => {
    const told = ['近日,云溪警方破获一起贩卖个人信息案,抓获犯罪嫌疑人4名,扣押手机12部。', '**1.顺线追踪**', '经查,该团伙低价收购账号后转卖,买家遍布多地,案件正在进一步办理中。'];
    return importRelease(['云溪警方打掉一个贩卖个人信息团伙', ...told, ...behind].join('\n\n'), {today: '2031-01-01'}).cases![0]!;
  };
  const story = ['近日,云溪警方破获一起贩卖个人信息案,抓获犯罪嫌疑人4名,扣押手机12部。', '经查,该团伙低价收购账号后转卖,买家遍布多地,案件正在进一步办理中。'];

  it('is told without its subheadings', () => {
    assert.deepEqual(article().paragraphs, story);
  });

  it('ends where the law is explained', () => {
    assert.deepEqual(article('**普法小课堂**', '公民个人信息受法律保护。').paragraphs, story);
  });

  it('ends where advice begins', () => {
    assert.deepEqual(article('警方提示', '不要出售自己的账号。').paragraphs, story);
  });

  it('is none when its headline speaks of two', () => {
    const told = '近日,云溪警方破获一起贩卖个人信息案,抓获犯罪嫌疑人4名,扣押手机12部。经查,该团伙低价收购账号后转卖,买家遍布多地,案件正在进一步办理中。';
    const casesUnder = (headline: string) => importRelease([headline, told].join('\n\n'), {today: '2031-01-01'}).cases!.filter(({title}) => title === headline).length;

    assert.deepEqual([casesUnder('云溪警方侦破一起贩卖个人信息案'), casesUnder('云溪警方侦破两起贩卖个人信息案')], [1, 0]);
  });

  it('goes on through a paragraph that merely names the law', () => {
    const charge = '四人的行为触犯了法律,已被依法采取刑事强制措施。';

    assert.deepEqual(article(charge).paragraphs, [...story, charge]);
  });
});
