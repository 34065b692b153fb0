import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Io} from '../../../src/cli/io.js';
import {servePreview} from '../../../src/cli/preview/serve-preview.js';
import {startServer} from '../../../src/cli/preview/server.js';
import {inFolder, runWith} from '../helpers/run-cli.js';
import {packWith, wellPack} from '../helpers/well-pack.js';

describe('The preview', () => {
  it('shows every element with the pack, beside the findings', async () => {
    await previewing(packWith((pack) => (pack.figures[0]!.label = '')), async ({address}) => {
      const page = await (await fetch(address)).text();
      for (const tag of ['af-stats-banner', 'af-case-card', 'af-case-list', 'af-tip-carousel', 'af-measures', 'af-qa', 'af-hotlines', 'af-notice']) {
        assert.ok(page.includes(`<${tag} src="pack.json" preview`), tag);
      }
      assert.match(page, /“label” says nothing[^]*accessibility\/empty-text \/figures\/0\/label/);
    });
  });

  it('says of an element that the pack has nothing for it', async () => {
    await previewing(packWith((pack) => (pack.notices = [])), async ({address}) => {
      const page = await (await fetch(address)).text();

      assert.match(page, /&lt;af-notice&gt;<\/h2>\n<p class="none" lang="en">The pack has nothing of this kind\./);
      assert.ok(page.includes('<af-stats-banner src="pack.json"'));
    });
  });

  it('shows no element while the file is not JSON, and says when they come back', async () => {
    await previewing(wellPack(), async ({address, path}) => {
      await writeFile(join(path, 'pack.json'), '{"a": 1,}');
      const page = await (await fetch(address)).text();

      assert.match(page, /Nothing can be shown until the fault is mended/);
      assert.doesNotMatch(page, /<af-/);
    });
  });

  it('checks as of the day that is set, as the check does', async () => {
    const interruption = new AbortController();
    await inFolder({'pack.json': wellPack()}, async (folder) => {
      const page = new Promise<string>((resolve, reject) => {
        folder
          .run(['preview', 'pack.json', '--port', '0'], {
            env: {ANTI_FRAUD_TODAY: '2026-01-01'}, interrupted: interruption.signal,
            err: (text) => void fetch(/http:\S+\//.exec(text)![0]).then((answer) => answer.text()).then(resolve, reject).finally(() => interruption.abort()),
          })
          .catch(reject);
      });

      assert.match(await page, /freshness\/expired/);
    });
  });

  it('serves pack and script under the policy the elements promise', async () => {
    await previewing(wellPack(), async ({address}) => {
      const pack = await fetch(new URL('pack.json', address));
      assert.deepEqual(await pack.json(), wellPack());
      assert.match(pack.headers.get('content-security-policy')!, /default-src 'none'.*require-trusted-types-for/);
      assert.equal(await (await fetch(new URL('anti-fraud.classic.js', address))).text(), 'the script');
      assert.equal((await fetch(new URL('../../etc/passwd', address))).status, 404);
    });
  });

  it('tells open pages of a save', async () => {
    await previewing(wellPack(), async ({address, path}) => {
      const events = (await fetch(new URL('events', address))).body!.pipeThrough(new TextDecoderStream()).getReader();
      assert.match((await events.read()).value!, /^retry:/);
      await writeFile(join(path, 'pack.json'), JSON.stringify(packWith((pack) => (pack.title = '新标题'))));
      assert.match((await events.read()).value!, /^event: change\n/);
      assert.match(await (await fetch(address)).text(), /新标题/);
    });
  });

  it('stays up while the file is broken, and says what is wrong', async () => {
    await previewing(wellPack(), async ({address, path}) => {
      await writeFile(join(path, 'pack.json'), '{"a": 1,}');
      assert.match(await (await fetch(address)).text(), /not JSON.*[^]*1:8 json\/syntax/);
      await writeFile(join(path, 'pack.json'), '');
      const empty = await fetch(address);
      assert.equal(empty.status, 503);
      assert.match(await empty.text(), /pack\.json: the file is empty/);
      await writeFile(join(path, 'pack.json'), JSON.stringify(wellPack()));
      assert.equal((await fetch(address)).status, 200);
    });
  });

  it('answers only who asks for this machine, and only questions', async () => {
    await previewing(wellPack(), async ({address}) => {
      assert.equal(await statusFor(address, 'bad.example'), 403);
      assert.equal(await statusFor(address, new URL(address).host), 200);
      assert.equal((await fetch(address, {method: 'POST'})).status, 405);
    });
  });

  it('ends when interrupted, though a page is open', async () => {
    const ended = await previewing(wellPack(), async ({address}) => {
      await fetch(new URL('events', address));
      return address;
    });
    await assert.rejects(fetch(ended));
  });

  it('takes the next port when one is taken', async () => {
    const answer = async () => undefined;
    const first = await startServer(answer, 0);
    const taken = Number(new URL(first.address).port);
    const second = await startServer(answer, taken);
    assert.ok(Number(new URL(second.address).port) > taken);
    await Promise.all([first.close(), second.close()]);
  });

  for (const [what, argv] of [
    ['a port that is no number', ['preview', 'pack.json', '--port', 'http']],
    ['standard input', ['preview', '-']],
    ['a release from standard input', ['preview', 'pack.json', '--source', '-']],
  ] as const) {
    it(`answers ${what} with one line`, async () => {
      const {status, err} = await runWith({'pack.json': wellPack()}, argv);
      assert.match(err, /^anti-fraud preview: .+\n$/);
      assert.equal(status, 2);
    });
  }
});

interface Running {
  readonly address: string;
  readonly path: string;
}

/** Runs a test while the preview is served, and ends it as Ctrl-C does. */
async function previewing<Result>(pack: object, test: (running: Running) => Promise<Result>): Promise<Result> {
  return inFolder({'pack.json': pack}, async ({path}) => {
    const interruption = new AbortController();
    let told: (text: string) => void = () => undefined;
    const announced = new Promise<string>((resolve) => (told = resolve));
    const io: Io = {
      cwd: path,
      env: {},
      locale: 'en',
      isTTY: false,
      today: '2024-06-01',
      interrupted: interruption.signal,
      stdin: (async function* () {})(),
      out: () => undefined,
      err: (text) => told(text),
    };
    const script = new TextEncoder().encode('the script');
    const served = servePreview({io, file: 'pack.json', source: undefined, script}, 0);
    try {
      const address = /http:\S+/.exec(await announced)![0];
      return await test({address, path});
    } finally {
      interruption.abort();
      await served;
    }
  });
}

const statusFor = (address: string, host: string) =>
  new Promise((resolve, reject) => {
    request(address, {headers: {host}}, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
