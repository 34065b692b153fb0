import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {launchChromium, ready} from '../../.tools/site/chromium.mjs';
import {examples} from './markdown.js';

const [copy, page, server] = ['sh', 'html', 'js'].map((language) => examples('docs/guides/start.md', language));

// What the guide has a new user copy, save and run, in a folder in which the package is installed as npm leaves it.
test('who follows the guide for the first five minutes sees figures and tips', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'af-first-'));
  cpSync('dist', join(folder, 'node_modules/anti-fraud-elements/dist'), {recursive: true});
  mkdirSync(join(folder, 'site/anti-fraud'), {recursive: true});
  for (const [, from, to] of copy![1]!.code.matchAll(/^cp (\S+) (\S+)$/gm)) {
    cpSync(join(folder, from!), join(folder, to!, from!.split('/').pop()!));
  }
  writeFileSync(join(folder, 'site/index.html'), page![0]!.code);
  // Any free port in place of the one that the guide names.
  const anyPort = server![0]!.code.replace('listen(8080', 'listen(0').replace(/\(\) => console/, 'function () { console');
  const printing = anyPort.replace("console.log('http://localhost:8080/'));", 'console.log(this.address().port); });');
  writeFileSync(join(folder, 'serve.mjs'), printing);
  const child = spawn(process.execPath, [resolve(folder, 'serve.mjs')], {cwd: folder, stdio: ['ignore', 'pipe', 'inherit']});
  const browser = await launchChromium();

  const port = await new Promise<string>((done) => child.stdout.once('data', (data) => done(String(data).trim())));
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${port}/`);
  await ready(tab);
  const states = await tab.evaluate(() =>
    ['af-stats-banner', 'af-tip-carousel'].map((tag) => document.querySelector(tag)!.getAttribute('state')),
  );
  const figures = await tab.evaluate(
    () => document.querySelector('af-stats-banner')!.shadowRoot!.querySelectorAll('[part=figure]').length,
  );
  await browser.close();
  child.kill();
  rmSync(folder, {recursive: true});

  assert.deepEqual(states, ['shown', 'shown']);
  assert.equal(figures, 4);
});
