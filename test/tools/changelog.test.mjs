import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {entryOf, withRelease} from '../../.tools/release/changelog.mjs';
import {faultOfVersion, readChangeset} from '../../.tools/release/changesets.mjs';

const changeset = (type, summary) => `---\n"anti-fraud-elements": ${type}\n---\n\n${summary}\n`;

describe('A changeset', () => {
  it('says first what it asks of the reader', () => {
    const read = readChangeset(changeset('minor', 'You may want to: set `fold`.\n\nIt saves room.'), 'fold.md');

    assert.deepEqual(read, {
      file: 'fold.md',
      type: 'minor',
      action: 'You may want to',
      text: 'set `fold`.\n\nIt saves room.',
    });
  });

  it('that says nothing of the reader is refused, with the three beginnings', () => {
    assert.throws(() => readChangeset(changeset('patch', 'Refactored the carousel.'), 'a.md'), {
      message: 'a.md has to begin with one of: "You must do something: ", "You may want to: ", "Nothing to do: ".',
    });
  });

  it('for another package is refused', () => {
    assert.throws(() => readChangeset('---\n"other": patch\n---\n\nNothing to do: x.\n', 'a.md'), /a\.md names no version/);
  });

  it('that breaks asks for a minor version before 1.0.0, for a major one from then on', () => {
    const breaking = {file: 'a.md', action: 'You must do something'};

    assert.match(faultOfVersion({...breaking, type: 'patch'}, '0.3.1'), /needs a minor version after 0\.3\.1/);
    assert.equal(faultOfVersion({...breaking, type: 'minor'}, '0.3.1'), undefined);
    assert.match(faultOfVersion({...breaking, type: 'minor'}, '1.0.0'), /needs a major version/);
    assert.equal(faultOfVersion({...breaking, type: 'major'}, '1.0.0'), undefined);
  });

  it('that breaks nothing may ask for the smallest version', () => {
    assert.equal(faultOfVersion({file: 'a.md', action: 'Nothing to do', type: 'patch'}, '1.0.0'), undefined);
  });
});

describe('The changelog', () => {
  const before = '# Changelog\n\nWhat each version asks of you.\n\n## 0.1.0 (2026-11-25)\n\n### Nothing to do\n\n- First.\n';
  const changesets = [
    {action: 'Nothing to do', text: 'Faster.'},
    {action: 'You must do something', text: 'Rename the file.\n\nThe old name is gone.'},
    {action: 'Nothing to do', text: 'Smaller.'},
  ];
  const after = withRelease(before, {version: '0.2.0', date: '2026-12-01', changesets});

  it('puts the new version on top, what must be done before the rest', () => {
    assert.equal(
      after,
      '# Changelog\n\nWhat each version asks of you.\n\n' +
        '## 0.2.0 (2026-12-01)\n\n### You must do something\n\n- Rename the file.\n\n  The old name is gone.\n\n' +
        '### Nothing to do\n\n- Faster.\n- Smaller.\n\n' +
        before.slice(before.indexOf('## 0.1.0')),
    );
  });

  it('gives the entry of one version, for the notes of a release', () => {
    assert.equal(entryOf(after, '0.1.0'), '### Nothing to do\n\n- First.');
    assert.match(entryOf(after, '0.2.0'), /^### You must do something\n[^]*- Smaller\.$/);
  });

  it('knows no entry of a version that is not in it', () => {
    assert.equal(entryOf(after, '0.1'), undefined);
    assert.equal(entryOf(after, '0.3.0'), undefined);
  });

  it('takes no version twice', () => {
    assert.throws(() => withRelease(after, {version: '0.2.0', date: '2026-12-02', changesets}), /has an entry for 0\.2\.0/);
  });
});
