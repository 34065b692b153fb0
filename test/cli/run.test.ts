import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {commands} from '../../src/cli/commands.js';
import {localeOf} from '../../src/cli/locale.js';
import {inFolder, runWith} from './helpers/run-cli.js';
import {packWith, wellPack} from './helpers/well-pack.js';

const {version} = createRequire(import.meta.url)('../../package.json') as {version: string};

describe('anti-fraud', () => {
  it('without a command shows its help as wrong usage', async () => {
    const {status, out, err} = await runWith({}, []);
    assert.match(err, /^From press release to content pack to page\./);
    assert.equal(out, '');
    assert.equal(status, 2);
  });

  it('shows its help when asked', async () => {
    for (const argv of [['--help'], ['-h'], ['help']]) {
      const {status, out} = await runWith({}, argv);
      assert.match(out, /Commands:\n/);
      assert.equal(status, 0);
    }
  });

  it('shows its version', async () => {
    assert.deepEqual(await runWith({}, ['--version']), {status: 0, out: `${version}\n`, err: ''});
  });

  it('names the commands when one is unknown', async () => {
    const {status, err} = await runWith({}, ['publish']);
    assert.match(err, /there is no command “publish”\. Commands: .*check/);
    assert.equal(status, 2);
  });

  it('guesses at a command that is cut off', async () => {
    const {err} = await runWith({}, ['chec']);
    assert.match(err, /Did you mean check\?\n$/);
  });

  it('explains a command by help and its name, and knows no other', async () => {
    assert.match((await runWith({}, ['help', 'check'])).out, /anti-fraud check \[/);
    const {status, err} = await runWith({}, ['help', 'publish']);
    assert.match(err, /there is no command “publish”/);
    assert.equal(status, 2);
  });

  for (const words of [['--lang', 'zh'], ['--lang=zh']]) {
    it(`runs a command that stands behind ${words.join(' ')}`, async () => {
      const {status, err} = await runWith({}, [...words, 'check', 'none.json']);
      assert.match(err, /^none\.json：找不到文件/);
      assert.equal(status, 2);
    });

    it(`shows its help for ${words.join(' ')} alone`, async () => {
      const {status, out} = await runWith({}, words);
      assert.match(out, /命令:\n/);
      assert.equal(status, 0);
    });
  }

  it('takes a name of every object for no command', async () => {
    const {status} = await runWith({}, ['constructor']);
    assert.equal(status, 2);
  });

  for (const name of Object.keys(commands)) {
    for (const locale of ['en', 'zh'] as const) {
      it(`explains ${name} with examples in ${locale}`, async () => {
        const {status, out} = await runWith({}, [name, '--help'], {locale});
        assert.match(out, new RegExp(`anti-fraud ${name} \\[`));
        assert.match(out, locale === 'en' ? /\nExamples:\n {2}# / : /\n示例:\n {2}# /);
        assert.equal(status, 0);
      });
    }
  }

  it('answers an unknown option with the way to the help', async () => {
    const {status, err} = await runWith({}, ['check', '--sources', 'x']);
    assert.match(err, /^anti-fraud check: Unknown option '--sources'.*See anti-fraud check --help\.\n$/);
    assert.equal(status, 2);
  });

  it('answers a missing file with what it expects', async () => {
    const {err} = await runWith({}, ['diff', 'one.json']);
    assert.match(err, /^anti-fraud diff: expects OLD NEW, but was given one\.json\./);
  });

  it('answers a wrong option in Chinese throughout', async () => {
    const said = async (...argv: string[]) => (await runWith({}, argv, {locale: 'zh'})).err;

    assert.equal(await said('check', 'a.json', '--foo'), 'anti-fraud check：没有选项 --foo。用法见 anti-fraud check --help。\n');
    assert.equal(await said('import', 'a.txt', '--out'), 'anti-fraud import：选项 --out 后面缺少值。用法见 anti-fraud import --help。\n');
    assert.equal(await said('check', 'a.json', '--json=1'), 'anti-fraud check：选项 --json 不带值。用法见 anti-fraud check --help。\n');
  });

  it('says how a name with spaces is written where one came as two', async () => {
    const {err} = await runWith({}, ['import', '通报', '11月.txt'], {locale: 'zh'});

    assert.match(err, /需要 FILE\|-，实际给出：通报 11月\.txt。文件名中有空格时请加引号/);
  });

  it('answers in the language asked for, usage errors too', async () => {
    assert.match((await runWith({}, ['check', '--lang', 'zh'])).err, /用法见/);
    assert.match((await runWith({}, ['check', '--lang=en'], {locale: 'zh'})).err, /See anti-fraud/);
  });
});

describe('The language of the messages', () => {
  for (const [env, locale] of [
    [{LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8'}, 'zh'],
    [{LC_MESSAGES: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8'}, 'en'],
    [{LANG: 'zh_TW.UTF-8'}, 'zh'],
    [{LANG: 'C'}, 'en'],
    [{LC_ALL: '', LANG: 'zh_CN'}, 'zh'],
  ] as const) {
    it(`is ${locale} for ${JSON.stringify(env)}`, () => {
      assert.equal(localeOf(env), locale);
    });
  }
});

describe('A process of its own', () => {
  it('ends with 0, 1 or 2', async () => {
    const faulty = packWith((pack) => (pack.title = ''));
    await inFolder({'well.json': wellPack(), 'faulty.json': faulty}, async ({path}) => {
      const env = {ANTI_FRAUD_TODAY: '2024-06-01', LC_ALL: 'en_US.UTF-8'};
      assert.equal((await run(path, ['check', 'well.json'], env)).status, 0);
      assert.equal((await run(path, ['check', 'faulty.json'], env)).status, 1);
      const {status, err} = await run(path, ['check', 'none.json'], env);
      assert.equal(err, 'none.json: there is no such file. Check the name and the folder.\n');
      assert.equal(status, 2);
    });
  });

  it('gives a pipe all of its output', async () => {
    const figures = Array.from({length: 3000}, (_, index) => ({id: `f${index}`, label: '数', display: 'x'}));
    await inFolder({'pack.json': {...wellPack(), figures}}, async ({path}) => {
      const {out} = await run(path, ['check', 'pack.json', '--json'], {});
      assert.ok((JSON.parse(out) as {counts: {warning: number}}).counts.warning >= 3000);
    });
  });
});

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const loader = createRequire(import.meta.url).resolve('tsx');

async function run(cwd: string, argv: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', loader, main, ...argv], {cwd, env: {PATH: process.env['PATH'], ...env}});
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [status] = (await once(child, 'close')) as [number];
  return {status, out, err};
}
