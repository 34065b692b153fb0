import assert from 'node:assert/strict';
import {test} from 'node:test';
import {minifyCSS} from '../../.tools/build/literals.mjs';

test('minified styles hold no escape, which a template would take for one of JavaScript', () => {
  assert.equal(minifyCSS(`a::after { content: '−'; }`), 'a:after{content:"−"}');
});

test('styles with an expression are refused', () => {
  assert.throws(() => minifyCSS('a { color: @EXPRESSION@; }'), /cannot be minified/);
});
