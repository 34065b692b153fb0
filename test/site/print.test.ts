import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {phone, useSite} from './site.js';

describe('On paper', () => {
  const site = useSite();

  it('every tip of a carousel is seen', async () => {
    const page = await printing('tip-carousel.html');
    const [carousel] = await inShadow(page, 'af-tip-carousel', '.slide');
    await page.close();

    assert.equal(carousel!.length, 18);
    assert.deepEqual(carousel!.filter(({isWhole}) => !isWhole), []);
  });

  it('folded text is unfolded', async () => {
    const page = await printing('article.html');
    const texts = (await inShadow(page, 'af-case-list, af-case-card', '.fold')).flat();
    await page.close();

    assert.equal(texts.length, 6);
    assert.deepEqual(texts.filter(({isWhole}) => !isWhole), []);
  });

  it('every answer is open', async () => {
    const page = await printing('qa.html');
    const answers = (await inShadow(page, 'af-qa', '.text')).flat();
    await page.close();

    assert.equal(answers.length, 13);
    assert.deepEqual(answers.filter(({isWhole}) => !isWhole), []);
  });

  it('nothing is left of what only a screen can do', async () => {
    const page = await printing('article.html');
    const controls = (
      await inShadow(page, 'af-stats-banner, af-case-list, af-case-card, af-tip-carousel', 'button, select, summary')
    ).flat();
    await page.close();

    assert.ok(controls.length > 0);
    assert.deepEqual(controls.filter(({isSeen}) => isSeen), []);
  });

  it('on the screen a carousel shows one tip, and a fold hides some', async () => {
    const page = await site.open('article.html', {viewport: phone});
    const tips = (await inShadow(page, 'aside af-tip-carousel', '.slide')).flat();
    const texts = (await inShadow(page, 'aside af-case-card', '.fold')).flat();
    await page.close();

    assert.equal(tips.filter(({isWhole}) => isWhole).length, 1);
    assert.deepEqual(texts.map(({isWhole}) => isWhole), [false]);
  });

  async function printing(file: string) {
    const page = await site.open(file);
    await page.emulateMediaType('print');
    return page;
  }
});

/** What can be seen of some nodes in the shadow roots of some elements. */
const inShadow = (page: Page, elements: string, nodes: string) =>
  page.evaluate(
    (hosts, inner) =>
      [...document.querySelectorAll(hosts)].map(({shadowRoot}) =>
        [...shadowRoot!.querySelectorAll(inner)].map((node) => {
          const {left, right, width, height} = node.getBoundingClientRect();
          const outer = node.parentElement!.getBoundingClientRect();
          const isSeen = node.checkVisibility() && width > 0 && height > 0;
          return {
            text: node.textContent.trim().slice(0, 20),
            isSeen,
            isWhole:
              isSeen &&
              left >= outer.left - 1 &&
              right <= outer.right + 1 &&
              node.scrollHeight <= node.clientHeight + 1,
          };
        }),
      ),
    elements,
    nodes,
  );
