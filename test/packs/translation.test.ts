import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chinesePack, englishPack, figuresIn, quotesIn, textsIn} from './founding-release.js';
import {chineseNumbers, englishNumbers, type PublishedNumber} from './published-number.js';

/** Fields that mean the same in every language and so may not differ. */
const languageNeutral =
  /\/(packVersion|id|status|updated|publishedAt|start|asOf|kind|number|url|quote|approximation)$/;

const places = (pack: unknown) => textsIn(pack).map(({pointer}) => pointer);
const neutral = (pack: unknown) =>
  textsIn(pack).filter(({pointer}) => languageNeutral.test(pointer));

describe('the English founding pack', () => {
  it('has a text wherever the Chinese has one, and nowhere else', () => {
    assert.deepEqual(places(englishPack), places(chinesePack));
  });

  it('has the same ids, dates, kinds, numbers to call and quotes', () => {
    assert.ok(neutral(chinesePack).length > quotesIn(chinesePack).length);
    assert.deepEqual(neutral(englishPack), neutral(chinesePack));
  });

  it('has the same value and approximation in every figure', () => {
    const values = (pack: typeof chinesePack) =>
      figuresIn(pack).map(({pointer, figure: {id, value, approximation}}) => [
        pointer,
        id,
        value,
        approximation,
      ]);
    assert.deepEqual(values(englishPack), values(chinesePack));
  });

  it('can be dialled where the Chinese can', () => {
    const dialable = ({hotlines = []}: typeof chinesePack) => hotlines.map((each) => each.dialable);
    assert.deepEqual(dialable(englishPack), dialable(chinesePack));
  });

  it('says every number of the Chinese paragraphs, and says it as exactly', () => {
    const english = new Map(textsIn(englishPack).map(({pointer, text}) => [pointer, text]));
    const plain = (numbers: PublishedNumber[]) =>
      numbers.map(({value, approximation}) => `${approximation} ${value}`).sort();
    const paragraphs = textsIn(chinesePack).filter(({pointer}) => pointer.includes('/paragraphs/'));
    assert.equal(paragraphs.length, 16);
    for (const {pointer, text} of paragraphs) {
      const translated = english.get(pointer) ?? '';
      assert.deepEqual(plain(englishNumbers(translated)), plain(chineseNumbers(text)), pointer);
    }
  });

  it('leaves no Chinese in what it says itself', () => {
    const own = textsIn(englishPack).filter(
      ({pointer, text}) => /\p{Script=Han}/u.test(text) && !/\/(quote|source\/name)$/.test(pointer),
    );
    assert.deepEqual(own, []);
  });

  it('names the Chinese as its alternate, and is named by it', () => {
    assert.deepEqual(englishPack.alternates, [
      {lang: 'zh-Hans', href: 'changzhi-jingwang-2023.zh-Hans.json'},
    ]);
    assert.deepEqual(chinesePack.alternates, [
      {lang: 'en', href: 'changzhi-jingwang-2023.en.json'},
    ]);
  });

  it('marks its quotes as Chinese', () => {
    assert.equal(englishPack.lang, 'en');
    assert.equal(englishPack.source.lang, 'zh-Hans');
  });
});

describe('the ids of the founding pack', () => {
  it('are unique within the pack, whatever they name', () => {
    const ids = textsIn(chinesePack)
      .filter(({pointer}) => pointer.endsWith('/id') && !pointer.endsWith('/offence/id'))
      .map(({text}) => text);
    assert.equal(new Set(ids).size, ids.length);
  });
});
