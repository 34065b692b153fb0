import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {useSite} from './site.js';

describe('With forced colours', () => {
  const site = useSite();

  for (const scheme of ['light', 'dark']) {
    it(`a bar is told from what it is a part of (${scheme})`, async () => {
      const page = await site.open('stats-banner.html', {
        prepare: async (blank) => {
          const devtools = await blank.createCDPSession();
          await devtools.send('Emulation.setEmulatedMedia', {
            features: [
              {name: 'forced-colors', value: 'active'},
              {name: 'prefers-color-scheme', value: scheme},
            ],
          });
        },
      });
      const bars = await page.evaluate(() =>
        [...document.querySelectorAll('af-stats-banner')].flatMap(({shadowRoot}) =>
          [...shadowRoot!.querySelectorAll('.bar')].map((bar) => ({
            whole: getComputedStyle(bar).backgroundColor,
            part: getComputedStyle(bar.querySelector('rect')!).fill,
          })),
        ),
      );
      await page.close();

      assert.equal(bars.length, 8);
      assert.deepEqual(bars.filter(({whole, part}) => whole === part), []);
    });
  }
});
