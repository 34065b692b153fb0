import assert from 'node:assert/strict';
import {policy as strict} from '../../../.tools/site/serve.mjs';

/** The design's, and besides it only our own policy of Trusted Types may be made. */
export const policy = `${strict}; trusted-types anti-fraud-elements`;

export const claims = {
  async 'shows a case and tips too, each from the pack'(page) {
    const states = await page.evaluate(() =>
      ['af-case-card', 'af-tip-carousel'].map((tag) => document.querySelector(tag).state),
    );

    assert.deepEqual(states, ['shown', 'shown']);
  },

  async 'is under a policy that lets no other script write HTML'(_page, address) {
    const {headers} = await fetch(address);

    assert.match(
      headers.get('content-security-policy'),
      /^default-src 'none';.*require-trusted-types-for 'script'; trusted-types anti-fraud-elements$/,
    );
  },
};
