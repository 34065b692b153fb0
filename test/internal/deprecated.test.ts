import {expect} from '@open-wc/testing';
import {stub} from 'sinon';
import {deprecated} from '../../src/internal/deprecated.js';

describe('deprecated', () => {
  it('says once what goes away, when, and what to use instead', () => {
    const warn = stub(console, 'warn');
    deprecated('<af-test old-name>', 'new-name', '2.0');
    deprecated('<af-test old-name>', 'new-name', '2.0');
    warn.restore();

    expect(warn.args).to.deep.equal([
      ['anti-fraud-elements: <af-test old-name> is deprecated and gone in 2.0: use new-name instead.'],
    ]);
  });

  it('tells of different things separately', () => {
    const warn = stub(console, 'warn');
    deprecated('<af-test one>', 'other', '2.0');
    deprecated('<af-test two>', 'other', '2.0');
    warn.restore();

    expect(warn.callCount).to.equal(2);
  });
});
