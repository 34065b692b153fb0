import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {singleFileNames} from '../../.tools/build/hashes.mjs';
import {compareReports, faultOfChange} from '../../.tools/release/api-diff.mjs';
import {entryOf} from '../../.tools/release/changelog.mjs';
import {faultOfVersion, readChangesets} from '../../.tools/release/changesets.mjs';
import {recordedVersion, releasedReport} from '../../.tools/release/record.mjs';

const read = (path: string) => readFileSync(path, 'utf8');
const {version} = JSON.parse(read('package.json')) as {version: string};

describe('What is to be released', () => {
  it('changes the public interface only with a changeset', () => {
    const difference = compareReports(read(releasedReport), read('docs/api/report.md'));

    assert.equal(faultOfChange(difference, readChangesets('.changeset')), undefined);
  });

  it('reports every single file that is built', () => {
    const [, listed = ''] = /^## `The single files`\n\n```text\n([^]*?)```/m.exec(read('docs/api/report.md')) ?? [];

    assert.deepEqual(listed.trim().split('\n'), singleFileNames('dist/cdn').map((name) => `file ${name}`));
  });

  it('has changesets that ask for a version large enough', () => {
    const faults = readChangesets('.changeset').map((each) => faultOfVersion(each, version));

    assert.deepEqual(faults.filter(Boolean), []);
  });

  it('is held against the version that package.json names', () => {
    assert.equal(recordedVersion('.'), version);
    assert.match(read(releasedReport), new RegExp(`^# The public interface of ${version.replaceAll('.', '\\.')}\n`));
  });

  it('has an entry in the changelog for that version', () => assert.ok(entryOf(read('CHANGELOG.md'), version)));
});

describe('The workflows', () => {
  const workflows = readdirSync('.github/workflows').map((name) => [name, read(`.github/workflows/${name}`)] as const);

  it('pin every action to a commit, and say which version that is', () => {
    const uses = workflows.flatMap(([name, text]) => [...text.matchAll(/uses: (.*)/g)].map(([, use]) => `${name}: ${use!}`));

    assert.ok(uses.length > 3);
    assert.deepEqual(uses.filter((use) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use)), []);
  });

  it('pin the same action to the same commit', () => {
    const pins = workflows.flatMap(([, text]) => [...text.matchAll(/uses: ([^@]+)@(\S+)/g)].map(([, action, commit]) => [action, commit]));

    assert.equal(new Set(pins.map(String)).size, new Set(pins.map(([action]) => action)).size);
  });

  it('know no token that lives longer than a run', () => {
    const tokens = workflows.flatMap(([, text]) => text.match(/secrets\.\w+|NODE_AUTH_TOKEN|_authToken/g) ?? []);

    assert.deepEqual(tokens, []);
  });

  it('run only scripts and files that exist', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as {scripts: object}).scripts);
    const named = workflows.flatMap(([, text]) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!));
    const files = workflows.flatMap(([, text]) => [...text.matchAll(/(?:node|bash) (\.[\w./-]+)/g)].map(([, path]) => path!));

    assert.deepEqual(named.filter((name) => !scripts.includes(name)), []);
    assert.deepEqual(files.filter((path) => !existsSync(path)), []);
  });
});
