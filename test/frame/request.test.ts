import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readRequest} from '../../src/frame/request.js';

const page = 'https://www.example.gov.cn/anti-fraud/frame.html';
const tags = ['af-stats-banner', 'af-case-list'];
const read = (query: string, places = ['.']) => readRequest(`${page}?${query}`, places, (tag) => tags.includes(tag));
const good = 'element=stats-banner&pack=packs/national.json';

describe('What the address of a frame asks for', () => {
  it('is an element and a pack, in light and in Chinese when it says no more', () => {
    assert.deepEqual(read(good), {
      tag: 'af-stats-banner',
      src: 'https://www.example.gov.cn/anti-fraud/packs/national.json',
      attributes: {},
      theme: 'light',
      lang: 'zh-Hans',
    });
  });

  it('may choose what is shown, the theme and the language', () => {
    const {attributes, theme, lang} = read(`${good}&ids=a.1+b_2&limit=4&heading-level=3&compact&theme=dark&lang=en`);

    assert.deepEqual(attributes, {'ids': 'a.1 b_2', 'limit': '4', 'heading-level': '3', 'compact': ''});
    assert.deepEqual([theme, lang], ['dark', 'en']);
  });

  const refused: Record<string, string> = {
    'no element': 'pack=a.json',
    'an element that there is not': 'element=weather&pack=a.json',
    'a tag with other characters': 'element=stats-banner%20onclick&pack=a.json',
    'no pack': 'element=stats-banner',
    'another theme': `${good}&theme=red`,
    'another language': `${good}&lang=xx`,
    'a heading, which would be shown': `${good}&heading=紧急通知`,
    'an attribute of another form': `${good}&limit=many`,
    'a parameter twice': `${good}&pack=b.json`,
    'drafts': `${good}&preview`,
  };
  for (const [title, query] of Object.entries(refused)) {
    it(`is refused with ${title}`, () => {
      assert.throws(() => read(query), RangeError);
    });
  }

  const foreign: Record<string, string> = {
    'another server': 'https://evil.example/anti-fraud/pack.json',
    'another server without a scheme': '//evil.example/pack.json',
    'another server behind backslashes': '\\\\evil.example\\pack.json',
    'a server whose name begins alike': 'https://www.example.gov.cn.evil.example/anti-fraud/a.json',
    'this server’s name as a user’s': 'https://www.example.gov.cn@evil.example/anti-fraud/a.json',
    'another scheme': 'data:application/json,{}',
    'a script': 'javascript:alert(1)',
    'another folder of this server': '/uploads/pack.json',
    'a folder above': '../uploads/pack.json',
    'a folder above, encoded': '%2e%2e/uploads/pack.json',
    'a folder above behind an encoded slash': '..%2fuploads/pack.json',
    'a folder above, encoded twice': '%252e%252e/uploads/pack.json',
    'a folder whose name begins alike': '/anti-fraud-uploads/pack.json',
  };
  for (const [title, pack] of Object.entries(foreign)) {
    it(`is refused with a pack at ${title}`, () => {
      assert.throws(() => read(`element=stats-banner&pack=${encodeURIComponent(pack)}`), RangeError);
    });
  }

  it('may name a pack in a place that the page allows', () => {
    const pack = 'https://packs.example.gov.cn/fraud/a.json';

    assert.equal(read(`element=stats-banner&pack=${pack}`, ['.', 'https://packs.example.gov.cn/fraud']).src, pack);
    assert.throws(() => read(`element=stats-banner&pack=${pack}`, ['https://packs.example.gov.cn/frau']), RangeError);
  });

  it('never leads to a pack elsewhere, whatever it says', () => {
    const pieces = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', 'https:', 'evil.example', '@', '#', '?', ':', 'a', '\t', ' ');
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), {maxLength: 8}), (parts) => {
        try {
          const {src} = read(`element=stats-banner&pack=${encodeURIComponent(parts.join(''))}`);
          accepted++;
          assert.ok(src.startsWith('https://www.example.gov.cn/anti-fraud/'));
        } catch (error) {
          if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
        }
      }),
      {numRuns: 2000},
    );
    assert.ok(accepted > 100, `${accepted} were accepted`);
  });
});
