import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ContentProblem, renderElement} from '../../src/entries/ssr.js';
import {wellPack} from '../cli/helpers/well-pack.js';

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
