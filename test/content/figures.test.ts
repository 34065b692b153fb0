import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {amount, shares} from '../../src/content/figures.js';
import type {Figure, FigurePart} from '../../src/content/schema.js';

describe('amount', () => {
  it('puts a Chinese unit right behind the number', () => {
    assert.equal(amount(figure({display: '680余', unit: '次'})), '680余次');
  });

  it('puts a space before a unit in Latin letters', () => {
    assert.equal(amount(figure({display: '21.79 million', unit: 'yuan'})), '21.79 million yuan');
  });

  for (const unit of ['ئادەم', 'ᠬᠦᠮᠦᠨ', 'người', 'écrans', 'человек'])
    it(`puts a space before a unit in another alphabet (${unit})`, () => {
      assert.equal(amount(figure({display: '1940', unit})), `1940 ${unit}`);
    });

  for (const unit of ['%', '‰', '°C', '건', '件（次）'])
    it(`puts none before ${unit}`, () => {
      assert.equal(amount(figure({display: '12', unit})), `12${unit}`);
    });

  it('is the number alone without a unit', () => {
    assert.equal(amount(figure({display: '35'})), '35');
  });
});

describe('shares', () => {
  const whole = figure({value: 200, unit: '起'});

  it('gives each part’s share of the whole', () => {
    assert.deepEqual(shares({...whole, parts: [part(50), part(100)]}), [0.25, 0.5]);
  });

  it('does not ask that parts add up to the whole', () => {
    assert.deepEqual(shares({...whole, parts: [part(1)]}), [0.005]);
  });

  for (const [what, faulty] of [
    ['another unit', {...part(50), unit: '人'}],
    ['an approximate number', {...part(50), approximation: 'atLeast'}],
    ['an unknown number', {...part(50), value: undefined}],
    ['more than the whole', part(201)],
  ] as [string, FigurePart][]) {
    it(`draws nothing to scale beside a part with ${what}`, () => {
      assert.equal(shares({...whole, parts: [part(50), faulty]}), undefined);
    });
  }

  it('draws nothing to scale of an approximate whole', () => {
    assert.equal(shares({...whole, approximation: 'about', parts: [part(50)]}), undefined);
  });

  function part(value: number) {
    return figure({value, unit: '起'});
  }
});

function figure(fields: Partial<Figure>): Figure {
  return {id: 'cases', label: '案件', display: '1', ...fields};
}
