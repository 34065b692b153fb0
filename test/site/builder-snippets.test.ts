import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transformSync} from 'esbuild';
import fc from 'fast-check';
import {
  choiceIn,
  firstChoice,
  forms,
  fragmentOf,
  modes,
  themes,
  widths,
  type Choice,
} from '../../docs/demo/builder/choice.js';
import {snippetFor as snippetIn, type Release} from '../../docs/demo/builder/snippet.js';
import type {ContentPack} from '../../src/content/schema.js';
import {zhHans} from '../../src/i18n/locales/zh-Hans.js';
import {en, zh} from '../../docs/demo/builder/words.js';

const pack = JSON.parse(
  readFileSync('stories/packs/changzhi-jingwang-2023.zh-Hans.json', 'utf8'),
) as ContentPack;
const given = {content: pack, messages: zhHans, kinds: ['figures' as const]};
const files = ['anti-fraud.js', 'anti-fraud.classic.js', 'anti-fraud.css', 'anti-fraud-themes.css', 'frame-resizer.js'];
const release: Release = {
  version: '1.2.3',
  integrity: Object.fromEntries(files.map((file) => [file, `sha384-${file}`])),
  folder: '/anti-fraud/',
};
const snippetFor = (...[choice, content, of]: [Choice, typeof given, Release]) => snippetIn(choice, content, of, zh.comments);
const elements = {'stats-banner': ['limit', 'compact', 'heading', 'ids'], 'case-list': ['fold']};

const anyChoice: fc.Arbitrary<Choice> = fc.record(
  {
    element: fc.constant('stats-banner'),
    pack: fc.webPath(),
    form: fc.constantFrom(...forms),
    theme: fc.constantFrom(...themes),
    modes: fc.subarray([...modes]),
    width: fc.constantFrom(...widths),
    lang: fc.constantFrom('', 'en', 'zh-Hant'),
    text: fc.boolean(),
    attributes: fc.dictionary(fc.constantFrom('limit', 'compact', 'heading', 'ids'), fc.string(), {
      noNullPrototype: true,
    }),
  },
  {noNullPrototype: true},
);

describe('A choice in the embed builder', () => {
  it('is found again in its address', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        assert.deepEqual(choiceIn(`#${fragmentOf(choice)}`, elements), choice);
      }),
    );
  });

  it('is the first one where an address says nothing of it', () => {
    assert.deepEqual(choiceIn('#anywhere', elements), firstChoice);
  });

  it('passes over what an address says that is not known', () => {
    const choice = choiceIn(
      '#element=unknown&form=fax&mode=dark neon&lang="><b>&-onclick=alert(1)&-limit=2',
      elements,
    );

    assert.deepEqual(
      [choice.element, choice.form, choice.modes, choice.lang, choice.attributes],
      ['stats-banner', 'classic', ['dark'], '', {limit: '2'}],
    );
  });
});

describe('A snippet', () => {
  it('names the hash of every file that it loads', () => {
    const {code} = snippetFor({...firstChoice, theme: 'police-blue'}, given, release);

    for (const file of ['anti-fraud.css', 'anti-fraud-themes.css', 'anti-fraud.classic.js'])
      assert.ok(code.includes(`/anti-fraud/${file}" integrity="sha384-${file}"`), file);
  });

  it('holds the text of what is shown, and of nothing else', () => {
    const choice = {...firstChoice, attributes: {ids: 'losses-recovered'}};
    const shown = pack.figures!.find(({id}) => id === 'losses-recovered')!;

    const {code} = snippetFor(choice, given, release);

    assert.ok(code.includes(shown.label) && code.includes(shown.display));
    assert.ok(!code.includes(pack.figures![0]!.label));
  });

  it('leaves the text out where that was asked for', () => {
    assert.ok(!snippetFor({...firstChoice, text: false}, given, release).code.includes('<dl'));
  });

  it('cannot be broken out of by what was typed', () => {
    const {code} = snippetFor(
      {...firstChoice, text: false, attributes: {heading: '"><script>x</script>'}},
      given,
      release,
    );

    assert.ok(code.includes('heading="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"'));
  });

  it('says which version it is of, and where each part of it goes', () => {
    for (const {comments} of [zh, en]) {
      const {code} = snippetIn(firstChoice, given, release, comments);
      const said = [...code.matchAll(/<!-- (.*) -->\n<(\S+)/g)].map(([, words, tag]) => [words, tag]);

      assert.deepEqual(said, [
        [comments.styles.replace('{version}', '1.2.3'), 'link'],
        [comments.place, 'af-stats-banner'],
        [comments.script, 'script'],
      ]);
    }
  });

  for (const form of ['npm', 'react'] as const) {
    it(`imports what the package has, the sheet of a theme among it (${form})`, () => {
      const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, unknown>};
      const {code} = snippetFor({...firstChoice, form, theme: 'police-blue'}, given, release);
      const script = /<script type="module">([^]*)<\/script>/.exec(code)?.[1] ?? code;
      const imported = [...transformSync(script, {loader: 'jsx', jsx: 'automatic'}).code.matchAll(/from "(.+)"|import "(.+)"/g)]
        .map(([, from, bare]) => from ?? bare!)
        .filter((name) => name.startsWith('anti-fraud-elements/'));

      assert.equal(imported.length, 2);
      for (const name of imported) assert.ok(name.replace('anti-fraud-elements', '.') in exports, name);
    });
  }

  it('lists the sheet of a theme where it is static, too', () => {
    const {files: needed, code} = snippetFor({...firstChoice, form: 'static', modes: ['large-text']}, given, release);

    assert.deepEqual(needed, ['anti-fraud.css', 'anti-fraud-themes.css']);
    assert.match(code, /<div class="af-large-text">\n<af-stats-banner limit="4">\n/);
    assert.doesNotMatch(code, /<script| src=/);
  });

  it('says which hash is missing rather than leaving it out', () => {
    assert.throws(
      () => snippetFor(firstChoice, given, {...release, integrity: {}}),
      /no hash of anti-fraud\.css/,
    );
  });
});
