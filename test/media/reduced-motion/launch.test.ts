import {expect} from '@open-wc/testing';

it('runs in a browser that was told to move less', () => {
  expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
});
