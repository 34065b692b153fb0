import {expect} from '@open-wc/testing';
import {readContent} from '../../../src/content/html/read-content.js';
import {readDetails} from '../../../src/content/html/read-details.js';
import {renderContent} from '../../../src/content/html/render.js';
import type {Content} from '../../../src/content/schema.js';
import {zhHans} from '../../../src/i18n/locales/zh-Hans.js';
import {elementHolding, withoutUndefined} from '../../helpers/html.js';
import {readers} from './readers.js';

const page = await (await fetch('/docs/html-vocabulary.md')).text();
const examples = [
  ...page.matchAll(/^```html (\w+)( rendered)?\n([^]*?)^```\n(?:\n```json\n([^]*?)^```\n)?/gm),
].map(([, kind, rendered, html, json]) => ({
  kind: kind!,
  isRendered: Boolean(rendered),
  html: html!,
  content: JSON.parse(json ?? 'null') as unknown,
}));
const kinds = readers.map(([kind]) => kind);

describe('docs/html-vocabulary.md', () => {
  it('follows every block of HTML with what is read from it', () => {
    expect(examples.filter(({content}) => !content)).to.deep.equal([]);
    expect(examples.length).to.equal(page.match(/^```html/gm)!.length);
  });

  for (const kind of [...kinds, 'details']) {
    it(`shows ${kind} by hand and as rendered`, () => {
      const mine = examples.filter((each) => each.kind === kind);
      expect(mine.map(({isRendered}) => isRendered)).to.include.members([true, false]);
    });
  }

  examples.forEach(({kind, isRendered, html, content}, index) => {
    it(`says what is read from its example ${index + 1}, of ${kind}`, () => {
      expect(contentIn(html, kind)).to.deep.equal(content);
    });

    if (isRendered) {
      it(`shows its example ${index + 1}, of ${kind}, as it is rendered`, () => {
        const whole = (kind === 'details' ? content : {[kind]: content}) as Content;
        expect(renderContent(whole, {messages: zhHans})).to.equal(html.trimEnd());
      });
    }
  });
});

function contentIn(html: string, kind: string): unknown {
  const root = elementHolding(html);
  if (kind === 'details') return withoutUndefined(readDetails(root));
  if (kind === 'content') {
    const {content, problems} = readContent(root);
    expect(problems).to.deep.equal([]);
    return withoutUndefined(content);
  }
  const [, read] = readers.find(([each]) => each === kind)!;
  const {items, problems} = read(root);
  expect(problems).to.deep.equal([]);
  return withoutUndefined(items);
}
