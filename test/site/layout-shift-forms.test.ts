import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {limit, shiftOf} from './shift.js';
import {desktop, phone, useSite} from './site.js';

/** Other ways to load the script than at the end of the body, as the demo site does. */
const forms = {
  'as a deferred script': '<script defer src="anti-fraud.classic.js"></script>',
  'as a module': '<script type="module" src="anti-fraud.js"></script>',
};

describe('When the script is loaded in another form, after the first paint', () => {
  const site = useSite();

  for (const [form, tag] of Object.entries(forms)) {
    for (const [device, viewport] of Object.entries({desktop, phone})) {
      for (const file of ['article.html', 'case-list.html', 'tip-carousel.html']) {
        it(`nothing moves (${form}, ${file}, ${device})`, async () => {
          const score = await shiftOf(site, file, viewport, tag);

          assert.ok(score <= limit, String(score));
        });
      }
    }
  }
});
