import {expect} from '@open-wc/testing';
import {stub} from 'sinon';
import {defineElement} from '../../src/internal/define-element.js';
import {origin} from '../../src/internal/origin.js';
import {version} from '../../src/internal/version.js';

describe('defineElement', () => {
  it('registers an element', () => {
    const element = class extends HTMLElement {};
    defineElement('af-test-first', element);

    expect(customElements.get('af-test-first')).to.equal(element);
  });

  it('keeps the first and warns once, with both versions and scripts, when another comes with the same tags', () => {
    class First extends HTMLElement {
      static version = '0.0.9';
      static origin = 'https://www.example.org/old/anti-fraud.js';
    }
    class Second extends First {}
    defineElement('af-test-one', First);
    defineElement('af-test-two', Second);

    const warnings = warningsOf(() => {
      defineElement('af-test-one', class extends HTMLElement {});
      defineElement('af-test-two', class extends HTMLElement {});
    });

    expect(customElements.get('af-test-one')).to.equal(First);
    expect(customElements.get('af-test-two')).to.equal(Second);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0])
      .to.contain('0.0.9 https://www.example.org/old/anti-fraud.js')
      .and.to.contain(`${version} ${origin}`);
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

describe('origin', () => {
  it('is the address of the script that the library came in', () => {
    expect(origin).to.match(new RegExp(`^${location.origin}/.*src/internal/origin\\.[tj]s(\\?.*)?$`));
  });
});

function warningsOf(act: () => void) {
  const warn = stub(console, 'warn');
  act();
  warn.restore();
  return warn.args.map(([message]) => String(message));
}
