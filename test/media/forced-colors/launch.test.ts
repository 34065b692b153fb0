import {expect} from '@open-wc/testing';

it('runs in a browser whose user chose the colours', () => {
  expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
});
