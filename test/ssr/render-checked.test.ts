import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, test} from 'node:test';
import {promisify} from 'node:util';
import {ContentProblem, renderElement} from '../../src/entries/ssr.js';
import {wellPack} from '../cli/helpers/well-pack.js';
import {examples} from '../project/markdown.js';

describe('Rendering for a public page', () => {
  it('writes a pack that is published', async () => {
    const {html} = await renderElement('af-stats-banner', wellPack(), {shadow: {}});

    assert.match(html, /^<af-stats-banner><template shadowrootmode="open"><style>/);
  });

  it('refuses a draft, unless it is for a preview', async () => {
    const draft = {...wellPack(), status: 'draft'};

    await assert.rejects(renderElement('af-stats-banner', draft), (problem) => problem instanceof ContentProblem && problem.code === 'draft');
    assert.match((await renderElement('af-stats-banner', draft, {preview: true})).html, /<dl/);
  });

  it('refuses what is no pack, and says where', async () => {
    await assert.rejects(
      renderElement('af-stats-banner', {...wellPack(), figures: [{id: 'a'}]}),
      (problem) => problem instanceof ContentProblem && problem.pointer.startsWith('/figures/0'),
    );
  });
});

for (const guide of ['docs/guides/embed.md', 'docs/guides/embed.zh.md']) {
  test(`a site renders as the guide prints it (${guide})`, async () => {
    // Inside the checkout, so that the package is found by its own name.
    mkdirSync('.cache', {recursive: true});
    const folder = mkdtempSync(join(process.cwd(), '.cache/af-ssr-'));
    cpSync('dist/packs/changzhi-jingwang-2023.zh-Hans.json', join(folder, 'pack.json'));
    const [example] = examples(guide, 'mjs');
    writeFileSync(join(folder, 'render.mjs'), example!.code);
    const {stdout} = await promisify(execFile)(process.execPath, ['render.mjs'], {cwd: folder});
    rmSync(folder, {recursive: true});

    assert.match(stdout, /^<af-stats-banner limit="4"><template shadowrootmode="open">/);
  });
}
