import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ContentPack} from '../../src/content/schema.js';
import {
  chinesePack,
  englishPack,
  figuresIn,
  paragraphs,
  quotesIn,
  release,
} from './founding-release.js';
import {impossibleParts, misreadValues, numberPlaces, unfoundQuotes} from './provenance.js';
import {chineseNumbers, englishNumbers} from './published-number.js';

const none: string[] = [];

/** The Chinese pack, of which a test may spoil what it likes. */
const copy = (): ContentPack => structuredClone(chinesePack);
const firstFigure = (pack: ContentPack) => pack.figures![0]!;
const misplaced = (pack: ContentPack) =>
  [...numberPlaces(pack, release)].filter(([, place]) => place < 0).map(([pointer]) => pointer);

describe('the quotes of the founding packs', () => {
  it('are all in the release, word for word, in both languages', () => {
    assert.deepEqual(unfoundQuotes(chinesePack, release), none);
    assert.deepEqual(unfoundQuotes(englishPack, release), none);
  });

  it('are noticed when a single character was altered', () => {
    const pack = copy();
    firstFigure(pack).quote = firstFigure(pack).quote!.replace('2494', '2495');
    assert.deepEqual(unfoundQuotes(pack, release), ['/figures/0/quote']);
  });

  it('stand at everything that was taken from the release', () => {
    const {figures, cases, tips, warningSigns, questions, measures} = chinesePack;
    const items = [figures, cases, tips, warningSigns, questions, measures].flatMap(
      (list): unknown[] => list ?? [],
    );
    const partsAndOutcomes = figuresIn(chinesePack).length - figures!.length;
    assert.equal(quotesIn(chinesePack).length, items.length + partsAndOutcomes);
  });
});

describe('the figures of the founding pack', () => {
  it('are printed, number and unit, as the quote prints them', () => {
    assert.deepEqual(misplaced(chinesePack), none);
  });

  it('are noticed when the number is in the quote with another unit', () => {
    const pack = copy();
    firstFigure(pack).unit = '名';
    assert.deepEqual(misplaced(pack), ['/figures/0']);
  });

  it('are noticed when the number is only part of a longer one', () => {
    const pack = copy();
    firstFigure(pack).display = '494';
    assert.deepEqual(misplaced(pack), ['/figures/0']);
  });

  it('have the value and approximation that their display says', () => {
    assert.deepEqual(misreadValues(chinesePack, chineseNumbers), none);
    assert.deepEqual(misreadValues(englishPack, englishNumbers), none);
  });

  it('are noticed when a value was rounded or an approximation dropped', () => {
    const pack = copy();
    firstFigure(pack).value = 2500;
    pack.figures![10]!.approximation = 'exact';
    assert.deepEqual(misreadValues(pack, chineseNumbers), ['/figures/0', '/figures/10']);
  });

  it('have parts that count the same and are not larger than the whole', () => {
    assert.deepEqual(impossibleParts(chinesePack), none);
  });

  it('are noticed when a part exceeds its whole', () => {
    const pack = copy();
    firstFigure(pack).parts![1]!.value = 2495;
    assert.deepEqual(impossibleParts(pack), ['/figures/0/parts/1']);
  });

  it('have as parts exactly what the release lists after 其中', () => {
    assert.deepEqual(
      figuresIn(chinesePack)
        .filter(({whole}) => whole)
        .map(({whole, figure}) => [whole!.id, figure.display]),
      ['468', '67', '6', '8'].map((display) => ['online-criminal-cases', display]),
    );
  });

  it('are labelled in the words of the paragraph they come from', () => {
    const foreign = figuresIn(chinesePack).flatMap(({pointer, figure: {label, quote = ''}}) => {
      const paragraph = paragraphs.find((each) => each.includes(quote)) ?? '';
      const strange = label
        .replace(/[（）]/g, '')
        .split('')
        .filter((each) => !paragraph.includes(each));
      return strange.length ? [`${pointer}: ${strange.join('')}`] : [];
    });
    assert.deepEqual(foreign, none);
  });

  it('have labels of their own, so that each can be understood alone', () => {
    for (const pack of [chinesePack, englishPack]) {
      const lists = [pack.figures ?? [], ...(pack.cases ?? []).map((each) => each.outcomes ?? [])];
      for (const list of lists) {
        const labels = list
          .flatMap((each) => [each, ...(each.parts ?? [])])
          .map(({label}) => label);
        assert.equal(new Set(labels).size, labels.length);
      }
    }
  });

  it('come in the order of the release', () => {
    const places = [...numberPlaces(chinesePack, release)];
    // A whole is shown with its parts, wherever the release has come to in between.
    const headline = places
      .filter(([pointer]) => /^\/figures\/\d+$/.test(pointer))
      .map(([, at]) => at);
    assert.equal(headline.length, 27);
    assert.deepEqual(
      headline,
      [...headline].sort((a, b) => a - b),
    );
  });
});

describe('the texts of the founding pack', () => {
  const verbatim = (texts: (string | undefined)[]) =>
    texts.filter((text) => text === undefined || !release.includes(text));

  it('keep the words of the release in cases, questions and measures', () => {
    const {cases = [], questions = [], measures = []} = chinesePack;
    const retold = 'zhangzi-rumour';
    assert.deepEqual(verbatim(cases.map(({title}) => title)), none);
    assert.deepEqual(
      verbatim(cases.filter(({id}) => id !== retold).flatMap((each) => each.paragraphs)),
      none,
    );
    assert.deepEqual(verbatim(cases.flatMap((each) => each.warningSigns ?? [])), none);
    assert.deepEqual(
      verbatim(questions.flatMap((each) => [each.question, ...each.paragraphs])),
      none,
    );
    assert.deepEqual(verbatim(measures.flatMap((each) => [each.title, ...each.paragraphs])), none);
  });

  it('name who asked and who answered as the release names them', () => {
    const {questions = []} = chinesePack;
    assert.equal(questions.length, 3);
    assert.deepEqual(
      verbatim(
        questions.flatMap(({outlet, question, answerer}) => [
          `${outlet}记者: ${question}`,
          `${answerer}:`,
        ]),
      ),
      none,
    );
  });

  it('put no advice into a tip that its quote does not give', () => {
    const added = (chinesePack.tips ?? []).flatMap(({text = '', quote = ''}) =>
      text.split(/[,。]/).filter((clause) => !quote.includes(clause)),
    );
    assert.deepEqual(added, none);
  });

  it('carry the title and day of the release', () => {
    const {source} = chinesePack;
    assert.ok(release.includes(`${source.title} ${source.publishedAt}来源:${source.name}`));
  });
});
