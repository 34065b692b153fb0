import {expect} from '@open-wc/testing';
import type {ContentPack} from '../../src/content/schema.js';
import {mirrored, mongolian, uyghur} from '../../stories/helpers/sample-scripts.js';
import {drawAll, drawnIn, everyTag, fullPack, settled} from '../helpers/every-element.js';
import {loadSampleFonts, sampleFonts} from '../helpers/sample-fonts.js';

interface Writing {
  readonly pack?: ContentPack;
  readonly dir?: 'rtl';
  readonly mode?: 'vertical-lr' | 'vertical-rl';
}

const writings: Record<string, Writing> = {
  'Uyghur, from right to left': {pack: uyghur, dir: 'rtl'},
  'a mirrored pseudo-language': {pack: mirrored, dir: 'rtl'},
  'Mongolian, downwards, lines to the right': {pack: mongolian, mode: 'vertical-lr'},
  'Chinese, downwards, lines to the left': {mode: 'vertical-rl'},
};

/** Where a box begins and ends along the line, and across the lines, in the order of reading. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly lineEnd: number;
}

function placeOf(element: Element, {dir, mode}: Writing): Place {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  if (mode === 'vertical-lr') return {start: top, end: bottom, line: left, lineEnd: right};
  if (mode === 'vertical-rl') return {start: top, end: bottom, line: -right, lineEnd: -left};
  return dir ? {start: -right, end: -left, line: top, lineEnd: bottom} : {start: left, end: right, line: top, lineEnd: bottom};
}

describe('In other directions of writing', () => {
  let founding: ContentPack;
  before(async () => {
    founding = await fullPack();
    await loadSampleFonts();
  });

  async function drawn(tag: string, writing: Writing, width: number) {
    const {pack = founding, dir = 'ltr', mode = 'horizontal-tb'} = writing;
    const {box, elements} = await drawAll([tag], pack, {width, lang: pack.lang});
    box.dir = dir;
    box.style.writingMode = mode;
    box.style.fontFamily = sampleFonts;
    await settled(elements);
    return elements[0]!;
  }

  for (const [name, writing] of Object.entries(writings)) {
    for (const tag of everyTag) {
      it(`nothing stands beside its box: <${tag}>, ${name}`, async () => {
        const element = await drawn(tag, writing, 320);
        const box = placeOf(element, writing);
        const beside = drawnIn(element)
          .filter((each) => each.getBoundingClientRect().width > 1 && !each.closest('.slides, .picker, .hidden'))
          .filter((each) => {
            const {start, end} = placeOf(each, writing);
            return start < box.start - 1 || end > box.end + 1;
          });

        expect(beside.map(({localName, className}) => `${localName}.${className}`)).to.deep.equal([]);
      });

      it(`entries follow each other as they are read: <${tag}>, ${name}`, async () => {
        const element = await drawn(tag, writing, 700);
        const entries = drawnIn(element).filter((each) => each.matches('li, article, details') && !each.closest('.slides, .hidden'));
        const pairs = entries.flatMap((each) => {
          const next = each.nextElementSibling;
          return next && entries.includes(next) ? [[placeOf(each, writing), placeOf(next, writing)] as const] : [];
        });

        for (const [one, other] of pairs)
          expect(other.line >= one.lineEnd - 1 || other.start >= one.end - 1, JSON.stringify([one, other])).to.equal(true);
      });
    }
  }
});
