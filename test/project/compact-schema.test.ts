import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as valibot from 'valibot';
import {compactSchema} from '../../.tools/build/compact-schema.mjs';
import {safeParse} from '../../.tools/build/replacements/valibot.mjs';
import {plainText} from '../../src/content/plain-text.js';
import {packSchema} from '../../src/content/schema.js';
import {any} from '../helpers/arbitraries.js';

async function shortForm(unseen?: string[]) {
  const text = encodeURIComponent(`export default (plainText) => (${compactSchema(packSchema, unseen)});`);
  const {default: read} = (await import(`data:text/javascript,${text}`)) as {default: (plain: typeof plainText) => object};
  return read(plainText);
}
const whole = await shortForm();
const withoutHotlines = await shortForm(['hotlines']);

type Answer = {output: unknown} | {message: string; path: unknown[]};

function answerOf({success, output, issues}: {success: boolean; output?: unknown; issues?: readonly Issue[]}): Answer {
  if (success) return {output};
  const [{message, path = []}] = issues as [Issue];
  return {message, path: path.map(({key}) => key)};
}
interface Issue {
  message: string;
  path?: readonly {key: unknown}[];
}

const valibots = (json: unknown) => answerOf(valibot.safeParse(packSchema, json, {abortEarly: true}));
const ours = (json: unknown, schema = whole) => answerOf(safeParse(schema, json));

/** A pack in which one value, anywhere, was put in the place of another, taken away, or added. */
const damaged = fc
  .tuple(any.pack, fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, NaN, Infinity, '', 'do', '2024-13')), fc.nat(3))
  .map(([pack, where, value, how]) => {
    const copy = structuredClone(pack) as unknown;
    const places: [Record<string, unknown>, string][] = [];
    const visit = (node: unknown) => {
      if (!node || typeof node !== 'object') return;
      for (const key of Object.keys(node)) {
        places.push([node as Record<string, unknown>, key]);
        visit((node as Record<string, unknown>)[key]);
      }
    };
    visit(copy);
    const [holder, key] = places[where % places.length]!;
    if (how === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (how === 0) Reflect.deleteProperty(holder, key);
    else if (how === 1) holder[`${key}x`] = value;
    else holder[key] = value;
    return copy;
  });

const textAt = (json: unknown, path: readonly unknown[]) =>
  path.reduce((holder, key) => (holder as Record<string, unknown>)[String(key)], json);

describe('The check of packs in the single files', () => {
  it('gives the same pack, or points at the same fault, as valibot', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.jsonValue()), (json) => {
        const expected = valibots(json);
        const answer = ours(json);

        if ('output' in expected) assert.deepEqual(answer, expected);
        else {
          assert.ok('path' in answer, 'a fault was found');
          assert.deepEqual(answer.path, expected.path);
          const quoted = /^Not understood: “(.*)”\. See docs\/content-pack\.md\.$/s.exec(answer.message)?.[1];
          assert.equal(quoted ?? answer.message, quoted === undefined ? expected.message.slice(0, answer.message.length) : textAt(json, answer.path));
        }
      }),
      {numRuns: 1500},
    );
  });

  it('is asked about good and bad packs alike', () => {
    const good = fc.sample(damaged, 300).filter((json) => 'output' in valibots(json)).length;

    assert.ok(good > 30 && good < 270, `${good} of 300 are good`);
  });

  it('leaves alone what no element of the file shows', () => {
    const [pack] = fc.sample(any.pack, 1);
    const odd = {...pack, hotlines: 'none'};

    assert.ok('path' in ours(odd), 'known, it is checked');
    assert.deepEqual(ours(odd, withoutHotlines), {output: {...valibot.parse(packSchema, pack), hotlines: 'none'}});
  });
});
