import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkPack} from '../../src/content/check.js';
import {ContentProblem, type ProblemCode} from '../../src/content/content-problem.js';
import {pack} from '../helpers/packs.js';

const figure = {id: 'cases', label: '案件', display: '2494'};

describe('checkPack', () => {
  it('gives a pack back', () => {
    const good = pack({figures: [figure]});

    assert.deepEqual(checkPack(good), good);
  });

  it('keeps fields it does not know', () => {
    assert.equal((checkPack({...pack(), later: 1}) as {later?: number}).later, 1);
  });

  it('reads newer minor versions', () => {
    assert.equal(checkPack(pack({packVersion: '1.7'})).packVersion, '1.7');
  });

  it('makes runs of white space one space', () => {
    assert.equal(checkPack(pack({title: ' 净网\n  行动 '})).title, '净网 行动');
  });

  const faults: [string, ProblemCode, string, unknown][] = [
    ['nothing', 'invalid', '', null],
    ['a list', 'invalid', '/packVersion', []],
    ['a pack without a title', 'invalid', '/title', {...pack(), title: undefined}],
    [
      'a number for a text',
      'invalid',
      '/figures/0/label',
      pack({figures: [{...figure, label: 1 as never}]}),
    ],
    ['an object for a text', 'invalid', '/title', {...pack(), title: {toString: 1}}],
    [
      'a version that is no text',
      'invalid',
      '/packVersion',
      {...pack(), packVersion: {toString: 1}},
    ],
    ['a later major version', 'unsupported-version', '/packVersion', pack({packVersion: '2.0'})],
    [
      'a script for an address',
      'invalid',
      '/source/url',
      pack({source: {name: 'x', url: 'javascript:alert(1)'}}),
    ],
    ['a date in words', 'invalid', '/updated', pack({updated: '昨天'})],
    ['an id with spaces', 'invalid', '/figures/0/id', pack({figures: [{...figure, id: 'a b'}]})],
    [
      'an unknown approximation',
      'invalid',
      '/figures/0/approximation',
      pack({figures: [{...figure, approximation: 'maybe' as never}]}),
    ],
  ];
  for (const [what, code, pointer, value] of faults) {
    it(`refuses ${what}, pointing at it`, () => {
      assert.throws(
        () => checkPack(value),
        (error) =>
          error instanceof ContentProblem && error.code === code && error.pointer === pointer,
      );
    });
  }

  it('does not let a pack reach the prototype of objects', () => {
    checkPack({...pack(), ...(JSON.parse('{"__proto__": {"polluted": true}}') as object)});

    assert.equal(({} as {polluted?: boolean}).polluted, undefined);
  });
});
