import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../../src/cli/import/import-release.js';
import {blocksOf} from '../../../../src/cli/import/text/blocks.js';
import {fold} from '../../../../src/cli/import/text/fold.js';

const draftOf = (release: string) => importRelease(release, {today: '2031-11-06'});
const said = (release: string) => (draftOf(release).figures ?? []).map(({label, display, unit = ''}) => `${label}: ${display}${unit}`);
const words = (release: string) => blocksOf(fold(release)).blocks.map(({text}) => text);

describe('the mark of a note behind a number', () => {
  for (const mark of ['①', '[2]', '¹', '[^1]']) {
    it(`${mark} does not part it from what it counts, and stays in the quote`, () => {
      const {figures} = draftOf(`云溪市公安局通报\n\n全市共破获案件1286${mark}起。`);

      assert.deepEqual(figures!.map(({display, unit, quote}) => [display, unit, quote]), [['1286', '起', `全市共破获案件1286${mark}起`]]);
    });
  }

  it('is told from a number that opens an item of a list', () => {
    assert.deepEqual(words('主要措施：①不轻信；②不转账。'), ['主要措施:①不轻信;②不转账。']);
  });

  it('is told from an exponent', () => {
    assert.deepEqual(words('约10⁸次，清理300m²的窝点。'), ['约10⁸次,清理300m²的窝点。']);
  });
});

describe('a release in Markdown', () => {
  const fields = '---\ntitle: 站点标题\ntags: [反诈]\n---\n\n';

  it('is read below the fields of a site generator, which are set aside', () => {
    const draft = draftOf(`${fields}# 云溪市公安局通报\n\n全市共破获案件1286起。`);

    assert.equal(draft.title, '云溪市公安局通报');
    assert.deepEqual(draft.draft.stripped.map(({rule, quote}) => [rule, quote]), [['front-matter', fields.trim()]]);
  });

  it('is read from the first line where a rule is only drawn', () => {
    assert.deepEqual(words('---\n全市共破获案件1286起。\n---\n完。'), ['全市共破获案件1286起。', '完。']);
  });

  it('keeps a number in code marks whole', () => {
    assert.deepEqual(said('# 云溪市公安局通报\n\n- 返还资金`843.6`万元'), ['返还资金: 843.6万元']);
  });
});

describe('a hyphen that does not break', () => {
  it('does not part a range into a number and a figure', () => {
    assert.deepEqual(said('云溪市公安局通报\n\n全市共破获案件12\u201186起，抓获犯罪嫌疑人31名。'), ['抓获犯罪嫌疑人: 31名']);
  });
});

describe('two columns side by side', () => {
  const kinds = (release: string) => draftOf(release).draft.review.map(({kind}) => kind);

  it('are put to the editor, for they are read across', () => {
    assert.ok(kinds('云溪市公安局通报\n\n全市公安机关共破获电信网络诈     抓获犯罪嫌疑人2153名，捣毁窝点\n骗案件1286起，成效明显。         12个，返还资金843.6万元。\n').includes('two-columns'));
  });

  it('are not seen in one line with a gap, nor in a table', () => {
    assert.ok(!kinds('云溪市公安局通报      第12期\n\n全市公安机关共破获案件1286起。\n').includes('two-columns'));
    assert.ok(!kinds('云溪市公安局通报\n\n指标          数量      单位\n破获案件      1286      起\n抓获嫌疑人    2153      名\n').includes('two-columns'));
  });
});

describe('lines of about one length', () => {
  const short = ['A shop in Weston took four forged notes from two women.', 'A man in Eastham gave access to his computer on Friday.', 'A clerk in Northtown bought gift cards for a stranger.', 'A nurse in South Port entered her number on a page.'];

  it('are paragraphs when each ends an English sentence', () => {
    assert.deepEqual(words(short.join('\n')), short);
  });

  it('are one paragraph when their sentences go on', () => {
    const wrapped = ['A shop in Weston took four forged notes from two women. A', 'man in Eastham gave access to his computer on Friday and', 'lost all that he had. A clerk in Northtown bought cards', 'for a stranger in June.'];

    assert.deepEqual(words(wrapped.join('\n')), [wrapped.join(' ')]);
  });
});
