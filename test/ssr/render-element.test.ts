import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {checkPack} from '../../src/content/check.js';
import {renderableTags, renderElement} from '../../src/ssr/render-element.js';
import {packWith, wellPack} from '../cli/helpers/well-pack.js';

const pack = (change: Parameters<typeof packWith>[0] = () => undefined) => checkPack(packWith(change));

describe('An element rendered without a browser', () => {
  for (const tag of renderableTags) {
    it(`<${tag}> holds the text of its content, for readers without scripts`, async () => {
      const {html, css} = await renderElement(tag, pack());
      const text = textOf(element(html));
      assert.ok(expected[tag]!.every((words) => text.includes(words)), text);
      assert.equal(css, undefined);
    });

    it(`<${tag}> with a shadow root shows the same before any script`, async () => {
      const {html, css} = await renderElement(tag, pack(), {shadow: {}});
      const shadow = shadowOf(html);
      const text = textOf(shadow, {withShadow: true});
      assert.ok(expected[tag]!.every((words) => text.includes(words)), text);
      assert.ok(shadow.childNodes[0]!.nodeName === 'style' && textOf(shadow).startsWith(css!));
    });
  }

  it('has all cases chosen in its filters, before any script', async () => {
    const twoRegions = pack((each) => {
      const [one] = each.cases;
      each.cases = ['东城区', '西城区'].map((region, index) => ({...one!, id: `case-${index}`, region}));
    });
    const {html} = await renderElement('af-case-list', twoRegions, {shadow: {}});

    const options = html.match(/<option[^>]*>/g)!;
    assert.equal(options.length, 3);
    assert.deepEqual(options.filter((each) => each.includes('selected')), ['<option value="" selected>']);
  });

  it('has no marks of a template left', async () => {
    for (const tag of renderableTags) {
      const {html} = await renderElement(tag, pack(), {shadow: {}});
      assert.doesNotMatch(html, /<!--|lit\$|\?lit|undefined|\[object/);
    }
  });

  it('links a stylesheet instead, when one is named', async () => {
    const {html} = await renderElement('af-stats-banner', pack(), {shadow: {stylesheet: 'a&b.css'}});
    const [link] = shadowOf(html).childNodes as Tree.Element[];
    assert.equal(link!.tagName, 'link');
    assert.deepEqual(link!.attrs.find(({name}) => name === 'href')!.value, 'a&b.css');
    assert.doesNotMatch(html, /<style/);
  });

  it('links a stylesheet for each element inside it, whose class names are the same', async () => {
    const stylesheet = (tag: string) => `${tag}.css`;
    const {html, innerCss} = await renderElement('af-briefing', pack(), {shadow: {stylesheet}});
    const linked = new Set([...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href]) => href));
    assert.deepEqual(linked, new Set(['af-briefing', ...Object.keys(innerCss!)].map(stylesheet)));
    assert.ok(linked.has('af-case-list.css'));
    await assert.rejects(renderElement('af-briefing', pack(), {shadow: {stylesheet: 'one.css'}}), TypeError);
  });

  it('shows what its attributes choose, in both forms', async () => {
    const {html} = await renderElement('af-stats-banner', pack(), {attributes: {ids: 'returned', heading: '成效'}, shadow: {}});
    for (const root of [shadowOf(html), element(html)]) {
      const text = textOf(root);
      assert.ok(text.includes('300余万') && text.includes('成效'));
      assert.ok(!text.includes('侦破案件') && !text.includes('专项行动成效'));
    }
  });

  it('keeps the level of headings in the outline', async () => {
    const {html} = await renderElement('af-case-card', pack(), {attributes: {'heading-level': '4'}});
    assert.match(html, /<h4/);
    assert.doesNotMatch(html, /<h[1-3]/);
  });

  it('writes texts as texts, whatever they hold', async () => {
    const hostile = fc.constantFrom('</script>', '<img src=x onerror=alert(1)>', '"', "'", '&lt;', '</template>', '</style>', '<!--', '-->', '${a}', '\u202e', '𠮷');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(hostile, fc.string()), {maxLength: 4}), async (pieces) => {
        const text = `某${pieces.join('')}`;
        const label = checkPack(packWith((each) => (each.figures[0]!.label = text))).figures![0]!.label;
        const {html} = await renderElement('af-stats-banner', pack((each) => (each.figures[0]!.label = text)), {
          attributes: {heading: text},
          shadow: {},
        });
        const names = new Set(tagsOf(parseFragment(html)));
        assert.ok(!names.has('img') && !names.has('script'));
        assert.ok(textOf(shadowOf(html)).replace(/\s+/g, ' ').includes(label.replace(/\s+/g, ' ')));
      }),
      {numRuns: 60},
    );
  });

  it('leaves the process as it found it', async () => {
    await renderElement('af-tip-carousel', pack(), {shadow: {}, attributes: {autoplay: ''}});
    assert.deepEqual(
      ['document', 'window', 'MutationObserver', 'matchMedia'].filter((name) => name in globalThis),
      [],
    );
  });

  it('refuses a tag that is not ours', async () => {
    await assert.rejects(renderElement('af-toString', pack()), RangeError);
    await assert.rejects(renderElement('toString', pack()), RangeError);
  });

  it('answers many at once, each with its own', async () => {
    const titles = Array.from({length: 20}, (_, index) => `第${index}号标题`);
    const all = await Promise.all(
      titles.map((title) => renderElement('af-tip-carousel', pack((each) => (each.tips[0]!.title = title)), {shadow: {}})),
    );
    all.forEach(({html}, index) => assert.ok(textOf(shadowOf(html)).includes(titles[index]!)));
  });
});

const expected: Readonly<Record<string, readonly string[]>> = {
  'af-stats-banner': [wellPack().title, '侦破案件', '120', '300余万', '网络诈骗案件'],
  'af-case-card': ['东城区林某诈骗案', '骗取货款', '抓获犯罪嫌疑人'],
  'af-case-list': ['东城区林某诈骗案', '骗取货款', '抓获犯罪嫌疑人'],
  'af-briefing': ['专项行动成效', '侦破案件', '东城区林某诈骗案', '不点陌生链接', '对方要求先付款', '12381'],
  'af-scam-check': ['对方要求先付款', '被骗后立即报警', '110'],
  'af-tip-carousel': ['不点陌生链接', '被骗后立即报警'],
  'af-qa': ['某市日报', '个人信息泄露后怎么办', '网安支队负责人', '第一时间报警'],
  'af-measures': ['坚持以打开路', '始终保持高压态势', '侦破案件', '120', '300余万'],
  'af-notice': ['谨防退款诈骗', '共享屏幕'],
  'af-hotlines': ['110', '报警', '12381', '预警短信'],
};

const element = (html: string) => parseFragment(html).childNodes[0] as Tree.Element;

function shadowOf(html: string): Tree.DocumentFragment {
  const template = element(html).childNodes[0] as Tree.Template;
  assert.equal(template.tagName, 'template');
  assert.deepEqual(template.attrs, [{name: 'shadowrootmode', value: 'open'}]);
  return template.content;
}

/** All text below a node, that of shadow roots left out unless it is asked for. */
function textOf(node: Tree.ParentNode, {withShadow = false} = {}): string {
  return node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      const inner = withShadow && 'content' in child ? textOf(child.content, {withShadow}) : '';
      return 'childNodes' in child ? inner + textOf(child, {withShadow}) : '';
    })
    .join('');
}

function tagsOf(node: Tree.ParentNode): string[] {
  return node.childNodes.flatMap((child) => [
    child.nodeName,
    ...('content' in child ? tagsOf(child.content) : []),
    ...('childNodes' in child ? tagsOf(child) : []),
  ]);
}
