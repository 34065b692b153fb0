import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const read = (path: string) => readFileSync(new URL(`../../src/styles/${path}`, import.meta.url), 'utf8');
const pageCss = read('page.css');

describe('The style sheet for pages', () => {
  it('has the values of the elements', () => {
    const own = declarations(pageCss);
    const elements = declarations(read('tokens.styles.ts'));

    assert.ok(own.length > 10);
    assert.deepEqual(own.filter((each) => !elements.includes(each)), []);
  });

  it('weighs no more than a type selector, so that pages can overrule it', () => {
    const rules = pageCss.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{/g);
    const outside = [...rules]
      .map(([, selector = '']) => selector.trim())
      .filter((selector) => selector && !selector.startsWith('@') && selector !== 'to')
      .map(withoutWhere);

    assert.ok(outside.length > 40);
    assert.deepEqual(outside.filter((selector) => /[#.[\]]|(?<!:):(?!is\(|:)/.test(selector)), []);
  });

  it('asks nobody for anything', () => {
    assert.doesNotMatch(pageCss, /url\(|@import|@font-face/);
  });
});

/** The private properties that are taken from public ones. */
const declarations = (css: string): string[] => css.match(/--_[\w-]+: var\(--af-[^;]+;/g) ?? [];

/** A selector without what `:where()` encloses, which weighs nothing. */
function withoutWhere(selector: string): string {
  const start = selector.indexOf(':where(');
  if (start < 0) return selector;
  let depth = 0;
  let end = start + ':where'.length;
  do {
    if (selector[end] === '(') depth++;
    if (selector[end] === ')') depth--;
    end++;
  } while (depth);
  return withoutWhere(selector.slice(0, start) + selector.slice(end));
}
