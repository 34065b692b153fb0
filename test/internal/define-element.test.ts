import {expect} from '@open-wc/testing';
import {stub} from 'sinon';
import {defineElement} from '../../src/internal/define-element.js';
import {version} from '../../src/internal/version.js';

describe('defineElement', () => {
  it('registers an element', () => {
    const element = class extends HTMLElement {};
    defineElement('af-test-first', element);

    expect(customElements.get('af-test-first')).to.equal(element);
  });

  it('keeps the first and warns with both versions when another script comes with the same tag', () => {
    const first = class extends HTMLElement {
      static version = '0.0.9';
    };
    defineElement('af-test-twice', first);

    const warnings = warningsOf(() => defineElement('af-test-twice', class extends HTMLElement {}));

    expect(customElements.get('af-test-twice')).to.equal(first);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('0.0.9').and.to.contain(version);
  });

  it('says nothing when the same script runs twice', () => {
    const element = class extends HTMLElement {};
    defineElement('af-test-same', element);

    expect(warningsOf(() => defineElement('af-test-same', element))).to.deep.equal([]);
  });

  it('warns of a tag that something else has taken', () => {
    customElements.define('af-test-foreign', class extends HTMLElement {});

    const warnings = warningsOf(() =>
      defineElement('af-test-foreign', class extends HTMLElement {}),
    );

    expect(warnings[0]).to.contain('of another library');
  });
});

function warningsOf(act: () => void) {
  const warn = stub(console, 'warn');
  act();
  warn.restore();
  return warn.args.map(([message]) => String(message));
}
