import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {encodeGbk} from '../../.tools/site/gbk.mjs';

describe('Encoding as GBK', () => {
  it('gives what decoding takes back', () => {
    const text = '旧版网页 <b>“净网2023”</b>，共680余次。';

    assert.equal(new TextDecoder('gbk').decode(encodeGbk(text)), text);
    assert.deepEqual([...encodeGbk('中')], [0xd6, 0xd0]);
  });

  it('names a character that GBK lacks', () => {
    assert.throws(() => encodeGbk('a😀'), /GBK has no "😀"/);
  });
});
