import assert from 'node:assert/strict';

/**
 * Moves a reader to the second tip, and waits for the page to tell of it.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function tellsOfSlides(page) {
  const told = await page.evaluate(async () => {
    const carousel = document.querySelector('af-tip-carousel');
    const place = document.getElementById('tip');
    while (carousel.state !== 'shown') await new Promise(requestAnimationFrame);
    const before = place.textContent;
    const change = new Promise((resolve) => {
      new MutationObserver(() => resolve(place.textContent)).observe(place, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      setTimeout(() => resolve('nothing for ten seconds'), 10_000);
    });
    carousel.shadowRoot.querySelector('[part=next]').click();
    return [before, await change];
  });

  assert.deepEqual(told, ['第 1 条', '第 2 条']);
}
