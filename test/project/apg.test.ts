import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

const page = readFileSync('docs/accessibility/apg.md', 'utf8');
const statement = readFileSync('docs/accessibility/statement.md', 'utf8');

describe('The checklist of the ARIA patterns', () => {
  it('names a test for each line, in a file that has it', () => {
    const rows = checklist(page);

    assert.ok(rows.length >= 20);
    assert.deepEqual(faultsOf(rows), []);
  });

  it('but a sentence that no test has is found, and a file that is not there, and a line without a test', () => {
    const carousel = page.slice(page.indexOf('## Carousel'), page.indexOf('| --- |'));
    const withLines = (...lines: string[]) => checklist([carousel, '| --- | --- |', ...lines].join('\n'));

    assert.deepEqual(faultsOf(withLines('| a line | does not start unless asked |')), []);
    assert.deepEqual(faultsOf(withLines('| a line | does not start unless told |')), [
      'elements/tip-carousel.test.ts: does not start unless told',
    ]);
    assert.deepEqual(faultsOf(withLines('| a line | moves through the picker by End, focus with it |')), []);
    assert.deepEqual(faultsOf(withLines('| a line | moves through the picker by Enter, focus with it |')), [
      'elements/tip-carousel.test.ts: moves through the picker by Enter, focus with it',
    ]);
    assert.deepEqual(faultsOf(withLines('| a line | begins closed (`elements/gone.test.ts`) |')), [
      'elements/gone.test.ts: begins closed',
    ]);
    assert.deepEqual(faultsOf(withLines('| a line | |')), ['a line: no test']);
  });
});

describe('The accessibility statement', () => {
  it('names only tests that are there', () => {
    const named = [...statement.matchAll(/`([\w*./-]+(?:\.test\.ts|\/))`/g)].map(([, path]) => path!);
    const files = readdirSync('test', {recursive: true, encoding: 'utf8'});
    const isThere = (path: string) =>
      path === 'test/' ||
      files.some((file) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[\\w-]*')}`).test(file));

    assert.ok(named.length >= 15);
    assert.deepEqual(named.filter((path) => !isThere(path)), []);
    assert.equal(isThere('styles/gone.chromium.test.ts'), false);
  });
});

interface Row {
  line: string;
  tests: {file: string; title: string}[];
}

/** The lines of all tables of a page, with the tests that each names; those without a file are in the one named above. */
function checklist(text: string): Row[] {
  let usual = '';
  let inTable = false;
  return text.split('\n').flatMap((each) => {
    usual = /^`([\w./-]+)`\.|Tests without a file are in `([\w./-]+)`/.exec(each)?.slice(1).find(Boolean) ?? usual;
    if (/^\| ---/.test(each)) inTable = true;
    else if (!each.startsWith('|')) inTable = false;
    else if (inTable) {
      const [, line = '', named = ''] = each.split('|').map((cell) => cell.trim());
      const tests = named.split('; ').filter(Boolean).map((test) => {
        const [, title = '', file = usual] = /^(.*?)(?: \(`([\w./-]+)`\))?$/.exec(test)!;
        return {file, title};
      });
      return [{line, tests}];
    }
    return [];
  });
}

const faultsOf = (rows: readonly Row[]) =>
  rows.flatMap(({line, tests}) =>
    tests.length
      ? tests.filter(({file, title}) => !hasTest(`test/${file}`, title)).map(({file, title}) => `${file}: ${title}`)
      : [`${line}: no test`],
  );

/** Whether a file has a test of that title. What a title takes from a list stands in the file as a string. */
function hasTest(path: string, title: string): boolean {
  if (!existsSync(path)) return false;
  const {titles, strings} = told(path);
  return titles.some((pieces) => {
    const values = new RegExp(`^${pieces.map(escaped).join('(.+)')}$`).exec(title);
    return values?.slice(1).every((value) => strings.has(value)) ?? false;
  });
}

/** The titles of the tests in a file, in the pieces that stand between what is filled in, and all of its strings. */
function told(path: string) {
  const titles: string[][] = [];
  const strings = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) strings.add(node.text);
    if (ts.isCallExpression(node) && node.expression.getText() === 'it') {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.push([title.text]);
      if (title && ts.isTemplateExpression(title))
        titles.push([title.head.text, ...title.templateSpans.map(({literal}) => literal.text)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return {titles, strings};
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
