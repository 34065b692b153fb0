import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {cliReference} from '../../.tools/cli-reference.js';

describe('docs/cli.md', () => {
  it('says what the commands say of themselves', async () => {
    const written = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
    assert.equal(written, await cliReference(), 'run node --import tsx .tools/cli-reference.ts');
  });
});
