import {expect} from '@open-wc/testing';
import type {ContentPack} from '../../src/content/schema.js';
import {mirrored, mongolian, uyghur} from '../../stories/helpers/sample-scripts.js';
import {drawAll, drawnIn, everyTag, fullPack, settled} from '../helpers/every-element.js';
import {besideLine, outOfOrder, tightButtons, type Writing} from '../helpers/faults.js';
import {loadSampleFonts, sampleFonts} from '../helpers/sample-fonts.js';

interface Sample extends Writing {
  readonly pack?: ContentPack;
}

const writings: Record<string, Sample> = {
  'Uyghur, from right to left': {pack: uyghur, dir: 'rtl'},
  'a mirrored pseudo-language': {pack: mirrored, dir: 'rtl'},
  'Mongolian, downwards, lines to the right': {pack: mongolian, mode: 'vertical-lr'},
  'Chinese, downwards, lines to the left': {mode: 'vertical-rl'},
};

describe('In other directions of writing', () => {
  let founding: ContentPack;
  before(async () => {
    founding = await fullPack();
    await loadSampleFonts();
  });

  async function drawn(tag: string, writing: Sample, width: number) {
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

        expect(besideLine(drawnIn(element), element, writing)).to.deep.equal([]);
      });

      it(`words of a button keep from its edges: <${tag}>, ${name}`, async () => {
        const element = await drawn(tag, writing, 700);

        expect(tightButtons(drawnIn(element), writing)).to.deep.equal([]);
      });

      it(`entries follow each other as they are read: <${tag}>, ${name}`, async () => {
        const element = await drawn(tag, writing, 700);

        expect(outOfOrder(drawnIn(element), writing)).to.deep.equal([]);
      });
    }
  }

  describe('a paragraph from left to right on a page from right to left', () => {
    /** Where its first line begins and where its full stop is, across the page. */
    async function drawnParagraph(unicodeBidi = '') {
      const {box, elements} = await drawAll(['af-case-card'], founding, {width: 400});
      box.dir = 'rtl';
      const paragraph = elements[0]!.shadowRoot!.querySelector<HTMLElement>('.text p')!;
      paragraph.style.unicodeBidi = unicodeBidi;
      paragraph.textContent = '立即报警。';
      await settled(elements);
      const text = paragraph.firstChild!;
      const [first, stop] = [0, 4].map((at) => {
        const letter = document.createRange();
        letter.setStart(text, at);
        letter.setEnd(text, at + 1);
        return letter.getBoundingClientRect();
      });
      return {first: first!, stop: stop!, edge: paragraph.getBoundingClientRect().right};
    }

    it('has its full stop at its end, and stands on the side of the page', async () => {
      const {first, stop, edge} = await drawnParagraph();

      expect(stop.left).to.be.above(first.left);
      expect(stop.right).to.be.closeTo(edge, 1);
    });

    it('but a full stop before its sentence would be found', async () => {
      const {first, stop} = await drawnParagraph('normal');

      expect(stop.left).to.be.below(first.left);
    });
  });
});
