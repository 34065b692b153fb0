import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chinesePack, englishPack, release, textsIn} from './founding-release.js';

/** People whom the release masks: a surname, 某, perhaps one more character. */
const maskedNames = ['梁某杰', '鲁某', '李某红', '彭某霞'];

/** Identity numbers, mobile numbers, bank cards and e-mail addresses. */
const traceable = /(?<!\d)(\d{17}[\dXx]|1[3-9]\d{9}|\d{16,19})(?!\d)|[\w.]+@\w/;

/** What the rumour of the fourth case said. */
const rumour = /发布内容为:“([^”]*)”/.exec(release)?.[1] ?? '';

/** Places of the Chinese texts in which a suspect's surname is not followed by 某. */
const unmasked = (pack: unknown) => placesOf(pack, /[梁鲁李彭](?!某)/);

/** Places of the English texts in which a suspect's surname is followed by a given name. */
const unmaskedInEnglish = (pack: unknown) => placesOf(pack, /\b(Liang|Li|Lu|Peng)[ -]?[A-Z]/);

/** Places of the texts that repeat the rumour: four of its characters in a row. */
const repeating = (pack: unknown) => {
  const pieces = [...rumour].slice(3).map((_, index) => rumour.slice(index, index + 4));
  return textsIn(pack)
    .filter(({text}) => pieces.some((piece) => text.includes(piece)))
    .map(({pointer}) => pointer);
};

const placesOf = (pack: unknown, pattern: RegExp) =>
  textsIn(pack)
    .filter(({text}) => pattern.test(text))
    .map(({pointer}) => pointer);

describe('people in the cases of the founding packs', () => {
  it('are named in the Chinese pack as the release names them', () => {
    const titles = (chinesePack.cases ?? []).map(({title}) => title).join();
    for (const name of maskedNames) {
      assert.ok(release.includes(name));
      assert.ok(titles.includes(name));
    }
  });

  it('stay masked in the Chinese pack', () => {
    assert.deepEqual(unmasked(chinesePack), []);
  });

  it('stay masked in the English pack, by surname alone', () => {
    assert.deepEqual(unmaskedInEnglish(englishPack), []);
  });

  it('are noticed when a name is written out', () => {
    assert.deepEqual(unmasked({cases: [{title: '梁甲等人案'}]}), ['/cases/0/title']);
    assert.deepEqual(unmaskedInEnglish({cases: [{title: 'Liang Jia and others'}]}), [
      '/cases/0/title',
    ]);
  });

  it('have no number by which they could be found', () => {
    assert.deepEqual(placesOf(chinesePack, traceable), []);
    assert.deepEqual(placesOf(englishPack, traceable), []);
  });

  it('are noticed when a number is given', () => {
    const numbers = ['手机13' + '0'.repeat(9), '卡号62' + '0'.repeat(15), 'a@example.org'];
    assert.deepEqual(placesOf(numbers, traceable), ['/0', '/1', '/2']);
  });

  it('remain suspects', () => {
    for (const [pack, convict] of [
      [chinesePack, /罪犯|犯人|案犯/],
      [englishPack, /\b(convict|criminals|felon|culprit)/i],
    ] as const) {
      assert.deepEqual(placesOf(pack.cases, convict), []);
    }
  });
});

describe('the rumour of the fourth case', () => {
  it('is in the release', () => {
    assert.ok(rumour.length > 20);
  });

  it('is not repeated anywhere in the packs, quotes included', () => {
    assert.deepEqual(repeating(chinesePack), []);
    assert.deepEqual(repeating(englishPack), []);
  });

  it('is noticed when a piece of it is repeated', () => {
    assert.deepEqual(repeating({cases: [{quote: rumour.slice(5, 15)}]}), ['/cases/0/quote']);
  });

  it('leaves no trace in the English case', () => {
    const told = englishPack.cases?.find(({id}) => id === 'zhangzi-rumour');
    assert.ok(told);
    assert.deepEqual(placesOf(told, /\b(girl|boy|child|minor|m[ae]n|dea(d|th)|fine)\b|\d/i), []);
  });
});

describe('the hotlines of the founding packs', () => {
  const line = (number: string) => chinesePack.hotlines?.find((each) => each.number === number);

  it('begin with the police', () => {
    assert.equal(chinesePack.hotlines?.[0]?.number, '110');
    assert.equal(line('110')?.dialable, true);
  });

  it('do not offer to dial a number that only sends messages or calls people', () => {
    assert.equal(line('12381')?.dialable, false);
    assert.equal(line('96110')?.dialable, false);
  });

  it('each say what they never ask for', () => {
    const lines = chinesePack.hotlines ?? [];
    assert.equal(lines.length, 5);
    for (const {number, neverAsks = []} of lines) assert.ok(neverAsks.length >= 2, number);
  });

  it('claim no check that was not made', () => {
    assert.ok((chinesePack.hotlines ?? []).every((each) => each.verifiedOn === undefined));
  });
});
