import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {inFolder, runWith} from './helpers/run-cli.js';
import {packWith, wellPack} from './helpers/well-pack.js';

const files = {'pack.json': wellPack()};
const draft = {'pack.json': packWith((pack) => (pack.status = 'draft'))};

describe('anti-fraud render', () => {
  it('writes an element with its attributes and the text inside', async () => {
    const {status, out, err} = await runWith(files, ['render', 'pack.json', '-e', 'stats-banner', '-a', 'compact', '-a', 'limit=1']);
    assert.match(out, /^<af-stats-banner compact limit="1">\n<div lang="zh-Hans">/);
    assert.match(out, /<data [^>]*value="120"[^>]*>120<\/data>起/);
    assert.doesNotMatch(out, /追回损失/);
    assert.equal(err, '');
    assert.equal(status, 0);
  });

  it('writes several elements one after the other, the title once', async () => {
    const {out} = await runWith(files, ['render', 'pack.json', '-e', 'af-stats-banner', '-e', 'tip-carousel']);
    assert.equal(out.match(/^<af-/gm)!.length, 2);
    assert.equal(out.match(/专项行动成效<\/h/g)!.length, 1);
  });

  it('refuses a draft, and shows it in preview', async () => {
    const refused = await runWith(draft, ['render', 'pack.json', '-e', 'stats-banner']);
    assert.match(refused.err, /^pack\.json: is a draft, .+--preview.+\n$/);
    assert.deepEqual([refused.status, refused.out], [1, '']);

    const shown = await runWith(draft, ['render', 'pack.json', '--page', '--preview']);
    assert.match(shown.out, /<p class="notice">草稿，未经审核，不得发布<\/p>/);
    assert.equal(shown.status, 0);
  });

  it('refuses a pack that names somebody, until that is mended or accepted, and shows it in preview', async () => {
    const unmasked = packWith((pack) => (pack.tips[0]!.title = '有疑问请拨打 13800138000'));
    const accepted = [
      {rule: 'privacy/mobile-number', pointer: '/tips/0/title', reason: '公开的值班电话', by: '某', on: '2024-05-20'},
    ];
    const argv = ['render', 'pack.json', '-e', 'tip-carousel'];

    const refused = await runWith({'pack.json': unmasked}, argv);
    assert.match(refused.err, /^pack\.json: has 1 open privacy error \(privacy\/mobile-number \/tips\/0\/title\)\..+--preview.+\n$/);
    assert.deepEqual([refused.status, refused.out], [1, '']);

    const shown = [
      await runWith({'pack.json': unmasked}, [...argv, '--preview']),
      await runWith({'pack.json': {...unmasked, accepted}}, argv),
    ];
    for (const {status, out} of shown) assert.deepEqual([status, out.includes('13800138000')], [0, true]);
  });

  it('writes a whole page with everything in the pack, and no script', async () => {
    const {out} = await runWith(files, ['render', 'pack.json', '--page']);
    assert.match(out, /^<!doctype html>\n<html lang="zh-Hans">/);
    assert.match(out, /<h1[^>]*>专项行动成效<\/h1>/);
    for (const words of ['300余万', '东城区林某诈骗案', '不点陌生链接', '12381', '@media print']) assert.ok(out.includes(words), words);
    assert.doesNotMatch(out, /<script/);
  });

  it('writes hotlines on a page of elements, too', async () => {
    const {out} = await runWith(files, ['render', 'pack.json', '--page', '--shadow']);
    assert.match(out, /<af-tip-carousel[^]*12381/);
    const drawn = ['stats-banner', 'case-list', 'tip-carousel', 'hotlines'];
    for (const name of drawn) assert.match(out, new RegExp(`<af-${name}[^>]*><template shadowrootmode="open"`));
  });

  it('writes signs of fraud on a page of elements as text', async () => {
    const signs = packWith((pack) => (pack.warningSigns = [{id: 'safe-account', text: '有人让您把钱转入“安全账户”'}]));
    const {out} = await runWith({'pack.json': signs}, ['render', 'pack.json', '--page', '--shadow']);
    assert.match(out, /<\/af-[a-z-]+>[^]*有人让您把钱转入“安全账户”/);
  });

  it('prints the hashes a policy needs, and they are those of the styles written', async () => {
    const {out, err} = await runWith(files, ['render', 'pack.json', '--page', '--shadow', '--styles', 'hash']);
    const written = [...out.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!);
    const hashes = written.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    assert.equal(err, `Content-Security-Policy: style-src ${[...new Set(hashes)].join(' ')}\n`);
    assert.doesNotMatch(out, / style="/);
  });

  it('puts the styles into a file beside the page', async () => {
    await inFolder(files, async (folder) => {
      const argv = ['render', 'pack.json', '-e', 'case-list', '--shadow', '--styles', 'link', '-o', 'cases.html'];
      const {status} = await folder.run(argv);
      assert.equal(status, 0);
      assert.deepEqual((await folder.names()).sort(), ['cases.css', 'cases.html', 'pack.json']);
      const html = await folder.read('cases.html');
      assert.match(html, /<link rel="stylesheet" href="cases\.css">/);
      assert.doesNotMatch(html, /<style/);
      assert.match(await folder.read('cases.css'), /:host/);
    });
  });

  it('writes neither file when one of them exists', async () => {
    await inFolder({...files, 'cases.css': 'mine'}, async (folder) => {
      const argv = ['render', 'pack.json', '-e', 'case-list', '--shadow', '--styles', 'link', '-o', 'cases.html'];
      const {status, err} = await folder.run(argv);
      assert.match(err, /^cases\.css: exists already/);
      assert.equal(status, 2);
      assert.deepEqual((await folder.names()).sort(), ['cases.css', 'pack.json']);
      assert.equal(await folder.read('cases.css'), 'mine');
      assert.equal((await folder.run([...argv, '--force'])).status, 0);
    });
  });

  for (const [what, argv] of [
    ['no element', []],
    ['an element that does not exist', ['-e', 'stats']],
    ['an attribute that runs script', ['-e', 'stats-banner', '-a', 'onclick=alert(1)']],
    ['an attribute that is no name', ['-e', 'stats-banner', '-a', 'a b=1']],
    ['a source of other content', ['-e', 'stats-banner', '-a', 'src=other.json']],
    ['styles of an unknown form', ['-e', 'stats-banner', '--styles', 'none']],
    ['linked styles without a place', ['-e', 'stats-banner', '--shadow', '--styles', 'link']],
    ['a heading level of 7', ['-e', 'stats-banner', '--heading-level', '7']],
  ] as const) {
    it(`answers ${what} with one line, and writes nothing`, async () => {
      await inFolder(files, async (folder) => {
        const {status, out, err} = await folder.run(['render', 'pack.json', ...argv]);
        assert.match(err, /^anti-fraud render: .+ See anti-fraud render --help\.\n$/);
        assert.deepEqual([status, out], [2, '']);
        assert.deepEqual(await folder.names(), ['pack.json']);
      });
    });
  }

  it('writes the value of an attribute as text', async () => {
    const {out} = await runWith(files, ['render', 'pack.json', '-e', 'stats-banner', '--heading', '"><script>']);
    assert.match(out, /heading="&quot;&gt;&lt;script&gt;"/);
    assert.doesNotMatch(out, /<script/);
  });
});
