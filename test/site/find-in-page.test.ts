import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {useSite} from './site.js';

// A browser cannot be told to find in page from outside. A link to a text looks the text up and
// reveals it in the same way (“ancestor revealing algorithm” of HTML), so it stands for both.
describe('Text that is looked up in a page', () => {
  const site = useSite();

  /** Which answers of the first element are open, and whether the words are in sight. */
  async function lookUp(words: string) {
    const page = await site.open(`qa.html#:~:text=${encodeURIComponent(words)}`);
    await page.waitForFunction(() => scrollY > 0);
    const seen = await page.evaluate((text) => {
      const {shadowRoot} = document.querySelector('af-qa')!;
      const paragraph = [...shadowRoot!.querySelectorAll('.text p')].find(({textContent}) =>
        textContent.includes(text),
      );
      const {top, bottom} = paragraph!.getBoundingClientRect();
      return {
        open: [...shadowRoot!.querySelectorAll('.question')].map((each) => each.hasAttribute('open')),
        isInSight: top < innerHeight && bottom > 0,
      };
    }, words);
    await page.close();
    return seen;
  }

  it('opens the answer that has it, and no other', async () => {
    assert.deepEqual(await lookUp('刷量控屏'), {open: [false, false, true], isInSight: true});
  });

  it('leaves answers closed when it stands in a question', async () => {
    const page = await site.open(`qa.html#:~:text=${encodeURIComponent('能否详细展开说一下')}`);
    const open = await page.evaluate(
      () => document.querySelector('af-qa')!.shadowRoot!.querySelectorAll('.question[open]').length,
    );
    await page.close();

    assert.equal(open, 0);
  });
});
