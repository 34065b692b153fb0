import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chinesePack, englishPack, release} from './founding-release.js';
import {numberPlaces} from './provenance.js';
import {chineseNumbers} from './published-number.js';

/** Numbers of the release that count nothing the police report, and why. */
const notStatistics: {words: RegExp; because: string}[] = [
  {words: /2023-12-22/g, because: 'the day of publication'},
  {words: /12月21日/g, because: 'the day of the press conference'},
  {words: /2023年3月/g, because: 'the beginning of the campaign, kept as the period'},
  {words: /微信截图_\d+\.png/g, because: 'file names of pictures'},
  {words: /净网2023/g, because: 'the name of the campaign'},
  {words: /“7×24”小时/g, because: 'a way to say “at all hours”'},
  {words: /12省19个地市/g, because: 'how far officers travelled, told within the case'},
  {words: /发布内容为:“[^”]*”/g, because: 'words of the rumour, which are not repeated'},
  {words: /市县两级/g, because: 'levels of the administration'},
  {words: /“一案双查”/g, because: 'the name of a method'},
  {words: /一对一/g, because: 'a manner of broadcasting'},
  {words: /一个通过/g, because: 'an indefinite article'},
  {words: /一起利用/g, because: 'an indefinite article'},
  {words: /一批行业乱象/g, because: 'an unnumbered quantity'},
];

/** Numerals in words, where a counted noun follows; 一是 and 第一时间 are none. */
const numeralsInWords =
  /[一两二三四五六七八九十百千]+(?=[名人个起条次家日级批案对]|部(?!署)|万元)/g;

interface Found {
  words: string;
  index: number;
}

const numbersOf = (text: string): Found[] => [
  ...chineseNumbers(text),
  ...[...text.matchAll(numeralsInWords)].map(({0: words, index}) => ({words, index})),
];

const excused = ({index}: Found, words: RegExp) =>
  [...release.matchAll(words)].some(
    (span) => span.index <= index && index < span.index + span[0].length,
  );

describe('the founding pack', () => {
  const places = numberPlaces(chinesePack, release);
  const figurePlaces = new Set(places.values());

  it('gives every number of the release as a figure, or there is a reason why not', () => {
    const forgotten = numbersOf(release)
      .filter((number) => !figurePlaces.has(number.index))
      .filter((number) => !notStatistics.some(({words}) => excused(number, words)))
      .map(({words, index}) => release.slice(Math.max(0, index - 8), index + words.length + 4));
    assert.deepEqual(forgotten, []);
  });

  it('gives none of the excused numbers as a figure', () => {
    const taken = [...places]
      .filter(([, index]) => notStatistics.some(({words}) => excused({words: '', index}, words)))
      .map(([pointer]) => pointer);
    assert.deepEqual(taken, []);
  });

  it('excuses only numbers that are there', () => {
    const idle = notStatistics
      .filter(({words}) => !numbersOf(release).some((number) => excused(number, words)))
      .map(({because}) => because);
    assert.deepEqual(idle, []);
  });

  it('takes no number of the release twice', () => {
    assert.equal(figurePlaces.size, places.size);
  });

  it('has forty-one figures, five cases, eighteen tips, three questions and three measures', () => {
    for (const {cases, tips, questions, measures} of [chinesePack, englishPack]) {
      assert.deepEqual(
        [cases, tips, questions, measures].map((list) => list?.length),
        [5, 18, 3, 3],
      );
    }
    assert.equal(places.size, 41);
  });

  it('takes from the press answer every clause that warns or advises', () => {
    const advice =
      /不随意|一定要|要注意|妥善保管|避免|尽量|应仔细|应该|不轻易|不随便|谨慎|不造谣|积极向|千万不要/;
    const answers = (chinesePack.questions ?? []).flatMap((each) => each.paragraphs);
    const missed = answers
      .flatMap((paragraph) => paragraph.split(/[。;]/))
      .filter((clause) => advice.test(clause) && !clause.startsWith('特别要说的是'))
      .filter((clause) => {
        const words = clause.replace(/^(就保护好个人信息,|比如|在这里提醒广大网民朋友,)/, '');
        return !(chinesePack.tips ?? []).some(({quote = ''}) => quote.includes(words));
      });
    assert.deepEqual(missed, []);
  });
});
