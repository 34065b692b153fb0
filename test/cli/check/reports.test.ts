import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {inFolder, runWith} from '../helpers/run-cli.js';
import {packWith, wellPack} from '../helpers/well-pack.js';

const {version} = createRequire(import.meta.url)('../../../package.json') as {version: string};

const faulty = packWith((pack) => {
  pack.figures[0]!.label = '';
  pack.cases[0]!.paragraphs[0] = '受骗群众拨打0355-2012345。';
  pack['accepted'] = [{rule: 'privacy/landline-number', pointer: '/cases/0/paragraphs/0', reason: 'Station desk'}];
});

describe('The findings as SARIF', () => {
  const sarif = async (named = 'packs/a b.json') => {
    const {out} = await runWith({'packs/a b.json': faulty}, ['check', named, '--sarif']);
    return JSON.parse(out) as {
      $schema: string;
      version: string;
      runs: {
        tool: {driver: {name: string; version: string; rules: {id: string; shortDescription: {text: string}}[]}};
        columnKind: string;
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          message: {text: string};
          locations: {
            physicalLocation: {artifactLocation: {uri: string}; region: Record<string, number>};
            logicalLocations: {fullyQualifiedName: string}[];
          }[];
          suppressions?: {kind: string; justification: string}[];
        }[];
      }[];
    };
  };

  it('are a log of version 2.1.0 with one run of this tool', async () => {
    const log = await sarif();
    assert.equal(log.version, '2.1.0');
    assert.equal(log.runs.length, 1);
    const {driver} = log.runs[0]!.tool;
    assert.deepEqual([driver.name, driver.version], ['anti-fraud', version]);
  });

  it('give each result a rule, a level, a message and a region that counts from one', async () => {
    const {tool, results} = (await sarif()).runs[0]!;
    assert.equal(results.length, 2);
    for (const {ruleId, ruleIndex, level, message, locations} of results) {
      assert.equal(tool.driver.rules[ruleIndex]!.id, ruleId);
      assert.ok(['error', 'warning', 'note'].includes(level));
      assert.ok(message.text.length > 0);
      const {region} = locations[0]!.physicalLocation;
      assert.ok(region['startLine']! >= 1 && region['startColumn']! >= 1);
      assert.ok(region['endLine']! > region['startLine']! || region['endColumn']! > region['startColumn']!);
    }
  });

  it('name the file by a URI relative to the folder', async () => {
    for (const named of ['packs/a b.json', './packs/a b.json', 'packs/../packs//a b.json']) {
      const [first] = (await sarif(named)).runs[0]!.results;
      assert.equal(first!.locations[0]!.physicalLocation.artifactLocation.uri, 'packs/a%20b.json');
    }
  });

  it('carry an accepted finding as suppressed, with its reason', async () => {
    const results = (await sarif()).runs[0]!.results;
    assert.deepEqual(
      results.map(({ruleId, suppressions}) => [ruleId, suppressions]),
      [
        ['accessibility/empty-text', undefined],
        ['privacy/landline-number', [{kind: 'inSource', justification: 'Station desk'}]],
      ],
    );
  });
});

interface Place {
  rule: string;
  line: number;
  column: number;
  endColumn: number;
}

describe('The place of a finding', () => {
  it('is the number itself, not the paragraph', async () => {
    const text = JSON.stringify({...faulty, status: 'draft'}, null, 2);
    const {out} = await runWith({'pack.json': text}, ['check', 'pack.json', '--json']);
    const {findings} = (JSON.parse(out) as {files: [{findings: Place[]}]}).files[0];
    const found = findings.find(({rule}) => rule === 'privacy/landline-number')!;
    const line = text.split('\n')[found.line - 1]!;
    assert.equal(line.slice(found.column - 1, found.endColumn - 1), '0355-2012345');
  });

  it('is the whole text where escapes shift the columns', async () => {
    const text = JSON.stringify(faulty, null, 2).replace('受骗群众', '\\u53d7骗群众');
    const {out} = await runWith({'pack.json': text}, ['check', 'pack.json', '--json']);
    const {findings} = (JSON.parse(out) as {files: [{findings: Place[]}]}).files[0];
    const found = findings.find(({rule}) => rule === 'privacy/landline-number')!;
    const line = text.split('\n')[found.line - 1]!;
    assert.equal(line.slice(found.column - 1, found.endColumn - 1), '"\\u53d7骗群众拨打0355-2012345。"');
  });
});

describe('The report for the eye', () => {
  it('is in Chinese where the reader is', async () => {
    const {out} = await runWith({'pack.json': faulty}, ['check', 'pack.json'], {locale: 'zh'});
    assert.match(out, /错误 {2}“label”没有可朗读的内容/);
    assert.match(out, /已接受（Station desk）/);
    assert.match(out, /检查了 1 个内容包：1 个错误，0 个警告，0 条提示，1 个已接受。\n$/);
  });

  it('lets no file repaint the terminal', async () => {
    const pack = packWith((each) => (each.figures[0]!.display = '\u001b[2J\u202e120'));
    const {out} = await runWith({'pack.json': pack}, ['check', 'pack.json']);
    assert.doesNotMatch(out, /[\u001b\u202e]/);
  });
});

describe('check --fix', () => {
  const messy = `{"packVersion":"1.0",   "numbers": [1.50, 1e3, 0.10],"text":"a  b\\u00e9"}`;

  it('changes white space only, and says so', async () => {
    await inFolder({'pack.json': messy}, async (folder) => {
      const {err} = await folder.run(['check', 'pack.json', '--fix']);
      assert.equal(err, 'pack.json: laid out anew; only white space was changed.\n');
      assert.equal(
        await folder.read('pack.json'),
        '{\n  "packVersion": "1.0",\n  "numbers": [\n    1.50,\n    1e3,\n    0.10\n  ],\n  "text": "a  b\\u00e9"\n}\n',
      );
    });
  });

  it('leaves a file that is laid out well', async () => {
    await inFolder({'pack.json': wellPack()}, async (folder) => {
      const {err} = await folder.run(['check', 'pack.json', '--fix']);
      assert.equal(err, '');
    });
  });

  it('leaves a file that is not JSON, and no other file behind', async () => {
    await inFolder({'pack.json': '{"a": 1,}'}, async (folder) => {
      await folder.run(['check', 'pack.json', '--fix']);
      assert.equal(await folder.read('pack.json'), '{"a": 1,}');
      assert.deepEqual(await folder.names(), ['pack.json']);
    });
  });
});
