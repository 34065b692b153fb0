import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inFolder, runWith} from '../helpers/run-cli.js';
import {packWith, wellPack} from '../helpers/well-pack.js';

/** Files no command can use, and the one line each is answered with. */
const unusable: readonly [what: string, content: string | Uint8Array, line: RegExp][] = [
  ['an empty file', '', /^bad\.json: the file is empty\. .+\n$/],
  ['bytes that are not UTF-8', new Uint8Array([0xb7, 0xb4, 0xd5, 0xa9]), /^bad\.json: the bytes are not UTF-8 .+ Save the file as UTF-8\.\n$/],
  ['a file that is not text', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00]), /^bad\.json: this is not text\. .+\n$/],
  ['a file of 50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x20), /^bad\.json: larger than 16 MB, .+\n$/],
];

/** Texts that are no pack, where the fault is, and what is said of it. */
const faulty: readonly [what: string, text: string, place: string, message: RegExp][] = [
  ['a comma too many', '{\n  "id": "a",\n}', '2:12', /a comma too many\. Take it away/],
  ['two commas', '{"id": "a",, "title": "b"}', '1:11', /a comma too many/],
  ['a comma too many in a list', '[1,\n]', '1:3', /a comma too many/],
  ['no field behind a comma', '{"id": "a", title: "b"}', '1:13', /Straight quotation marks/],
  ['a missing comma', '{\n  "id": "a"\n  "title": "b"\n}', '2:12', /comma is missing/],
  ['Chinese quotation marks', '{“id”: 1}', '1:2', /the sign “ is no quotation mark of JSON: write "/],
  ['single quotation marks', "{'id': 1}", '1:2', /is no quotation mark of JSON: write "/],
  ['a Chinese comma', '{"id": "a"，"title": "b"}', '1:11', /the sign ， is a Chinese comma: write ,/],
  ['a Chinese colon', '{"id"："a"}', '1:6', /the sign ： is a Chinese colon: write :/],
  ['a full-width space', '{\u3000"id": "a"}', '1:2', /full-width or no-break space/],
  ['quotation marks within a text', '{"id": "行动"净网"成效"}', '1:12', /Within a text write “ ”/],
  ['a number with a comma', '{"value": 1,286}', '1:13', /without commas \(1286, not 1,286\)/],
  ['a backslash', '{"id": "C:\\公安"}', '1:8', /backslash is written/],
  ['an end within a text', '{"figures": [{"id": ', '1:21', /breaks off here/],
  ['a text without end', '{"id": "a\n}', '1:8', /no end on this line/],
  ['a comment', '{} // note', '1:4', /comments are not allowed/],
  ['something after the end', '{} {}', '1:4', /nothing may follow/],
  ['a truncated file', '{"figures": [{"id": "a"', '1:24', /closing \}/],
  ['a tab inside a text', '{"id": "a\tb"}', '1:8', /control character/],
  ['endless nesting', '['.repeat(1_000_000), '1:1', /nested too deeply/],
  ['nesting that its parser can bear', `{"x": ${'['.repeat(3_000)}${']'.repeat(3_000)}}`, '1:1', /nested too deeply/],
  ['a login page', '<!doctype html><p>Sign in', '1:1', /not JSON: it begins with “<”\. Name the content pack/],
  ['the release itself', '云溪市公安局通报', '1:1', /not JSON: it begins with “云”/],
];

describe('A file that cannot be used', () => {
  for (const [what, content, line] of unusable) {
    for (const command of [['check', 'bad.json'], ['diff', 'bad.json', 'bad.json']]) {
      it(`stops ${command[0]} with one line when it is ${what}`, async () => {
        const {status, out, err} = await runWith({'bad.json': content}, command);
        assert.match(err, line);
        assert.equal(out, '');
        assert.equal(status, 2);
      });
    }
  }

  it('is named when it does not exist', async () => {
    const {status, err} = await runWith({}, ['check', 'none.json']);
    assert.equal(err, 'none.json: there is no such file. Check the name and the folder.\n');
    assert.equal(status, 2);
  });

  it('is named when it is a folder', async () => {
    const {status, err} = await runWith({'packs/a.json': '{}'}, ['check', 'packs']);
    assert.equal(err, 'packs: this is a folder. Name a file in it.\n');
    assert.equal(status, 2);
  });

  it('does not hide what is wrong with the others', async () => {
    const {status, out} = await runWith({'pack.json': packWith((pack) => (pack.title = ''))}, ['check', 'none.json', 'pack.json']);
    assert.match(out, /accessibility\/empty-text/);
    assert.equal(status, 2);
  });
});

describe('A text that is not JSON', () => {
  for (const [what, text, place, message] of faulty) {
    it(`is answered with line and column when it has ${what}`, async () => {
      const {status, out} = await runWith({'bad.json': text}, ['check', 'bad.json']);
      assert.match(out, new RegExp(`^bad\\.json\\n  ${place}  error  `));
      assert.match(out, message);
      assert.equal(status, 1);
    });
  }

  it('stops the commands that need a whole pack, in one line', async () => {
    const {status, err} = await runWith({'bad.json': '{\n  "id": "a",\n}'}, ['diff', 'bad.json', 'bad.json']);
    assert.match(err, /^bad\.json:2:12: not JSON: .+\n$/);
    assert.equal(status, 2);
  });

  it('is no pack when it is JSON of another kind', async () => {
    for (const text of ['null', '[]', '"text"', '3']) {
      const {status, out} = await runWith({'bad.json': text}, ['check', 'bad.json']);
      assert.match(out, /schema\/invalid {2}\//);
      assert.equal(status, 1);
    }
  });

  it('says what to do about quotation marks around a number, and of a number without', async () => {
    const {out} = await runWith({'bad.json': packWith((pack) => Object.assign(pack.figures[0]!, {value: '120', display: 120}))}, ['check', 'bad.json']);

    assert.match(out, /must be of type string, not 120\. Put it in quotation marks\n.*\/figures\/0\/display/);
    assert.match(out, /must be of type number, not "120"\. Take the quotation marks away\n.*\/figures\/0\/value/);
  });

  it('says which field is given twice', async () => {
    const {out} = await runWith({'bad.json': '{"id": "a",\n "id": "b"}'}, ['check', 'bad.json']);
    assert.match(out, /2:2 {2}error {2}this field is given twice.*\n +json\/duplicate-key {2}\/id/);
  });
});

describe('A mutated pack', () => {
  it('never makes the check fail by itself', async () => {
    const text = JSON.stringify(wellPack(), null, 1);
    const mutation = fc.record({at: fc.nat(text.length), cut: fc.nat(40), put: fc.string({maxLength: 12, unit: 'binary'})});
    await inFolder({}, async (folder) => {
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, {minLength: 1, maxLength: 4}), async (mutations) => {
          const mutated = mutations.reduce((each, {at, cut, put}) => each.slice(0, at) + put + each.slice(at + cut), text);
          const {status} = await folder.run(['check', '-', '--json'], {input: mutated || ' '});
          assert.ok([0, 1, 2].includes(status));
        }),
      );
    });
  });

  it('never makes the check fail when values have other types', async () => {
    const values: fc.Arbitrary<unknown> = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', '', -1, null));
    const pack = wellPack() as Record<string, unknown>;
    await inFolder({}, async (folder) => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...Object.keys(pack)), values, async (name, value) => {
          const {status} = await folder.run(['check', '-', '--json'], {input: JSON.stringify({...pack, [name]: value})});
          assert.ok([0, 1].includes(status));
        }),
      );
    });
  });
});
