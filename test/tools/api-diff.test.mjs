import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compareReports, faultOfChange} from '../../.tools/release/api-diff.mjs';

const report = ({fold = 'boolean = false', more = '', types = ''} = {}) => `# The public interface

## \`<af-case-card>\`

\`\`\`text
attribute fold: ${fold}
attribute heading-level: number = 2, property headingLevel
method goTo(position: number)
slot (default)
${more}
\`\`\`

## \`anti-fraud-elements/content.js\`

\`\`\`ts
export declare function checkPack(json: unknown): ContentPack;
export interface Source {
    name: string;${types}
}
\`\`\`

## \`The command\`

\`\`\`text
option --lang zh|en
option check --json
rule privacy/email
\`\`\`
`;

describe('Two reports of the public interface', () => {
  it('are the same when nothing differs', () => {
    assert.deepEqual(compareReports(report(), report()), {removed: [], changed: [], added: []});
  });

  it('differ by what is there no more', () => {
    const without = report().replace('rule privacy/email\n', '').replace('option check --json\n', '');

    assert.deepEqual(compareReports(report(), without).removed, [
      'The command option check --json',
      'The command rule privacy/email',
    ]);
  });

  it('differ by what has another type or default', () => {
    assert.deepEqual(compareReports(report(), report({fold: 'boolean = true'})), {
      removed: [],
      changed: ['<af-case-card> attribute fold'],
      added: [],
    });
  });

  it('differ by what a type gained, under the name of the type', () => {
    const {changed} = compareReports(report(), report({types: '\n    url: string;'}));

    assert.deepEqual(changed, ['anti-fraud-elements/content.js Source']);
  });

  it('differ by what is new', () => {
    assert.deepEqual(compareReports(report(), report({more: 'part badge'})).added, ['<af-case-card> part badge']);
  });

  it('take an element that is gone as gone with all it had', () => {
    const gone = report().replace(/## `<af-case-card>`[^]*?```\n\n/, '');

    assert.equal(compareReports(report(), gone).removed.length, 4);
  });
});

describe('A change of the public interface', () => {
  const none = {removed: [], changed: [], added: []};
  const added = {...none, added: ['<af-case-card> part badge']};
  const removed = {...none, removed: ['<af-case-card> part title']};
  const may = (text) => ({action: 'You may want to', text});
  const must = (text) => ({action: 'You must do something', text});

  it('needs a changeset that names it', () => {
    assert.match(faultOfChange(added, []), /added: <af-case-card> part badge[^]*\.changeset/);
    assert.equal(faultOfChange(added, [may('style the part `badge`.')]), undefined);
  });

  it('is not spoken for by a changeset that waits for something else', () => {
    assert.match(faultOfChange(added, [may('style the part `title`; no badge.')]), /part badge/);
  });

  it('may be named by the element that it came with', () => {
    const names = ['<af-notice> part title', 'anti-fraud-elements NoticeElement', 'What can be imported path anti-fraud-elements/notice/define.js'];

    assert.equal(faultOfChange({...none, added: names}, [may('show alerts with `<af-notice>`.')]), undefined);
  });

  it('needs one that says what must be done, when something is removed', () => {
    assert.match(faultOfChange(removed, [may('`title` is gone.')]), /removed: <af-case-card> part title[^]*"You must do something/);
    assert.equal(faultOfChange(removed, [must('style `title` no more.')]), undefined);
  });

  it('that is none needs nothing', () => assert.equal(faultOfChange(none, []), undefined));
});
