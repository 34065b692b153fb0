import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {before, describe, it, test} from 'node:test';
import Ajv2020, {type ValidateFunction} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import {generatedFiles} from '../../.tools/build/generated.mjs';
import {elementsManifest} from '../../.tools/build/manifest.mjs';
import {contentPackSchema} from '../../.tools/build/schema.mjs';
import {packSchema} from '../../src/content/schema.js';
import {version} from '../../src/internal/version.js';
import {any} from '../helpers/arbitraries.js';

test('every generated file is up to date', async () => {
  const late = (await generatedFiles())
    .filter(({path, text}) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(({path}) => path);

  assert.deepEqual(late, [], 'Run `npm run generate`.');
});

test('the sources know the version of the package', () => {
  const {version: published} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

  assert.equal(version, published);
});

describe('the JSON Schema of the content pack', () => {
  let schema: Record<string, unknown>;
  let validate: ValidateFunction;
  const accepts = (json: unknown) => validate(json);

  before(async () => {
    schema = await contentPackSchema();
    validate = new Ajv2020({strict: true, strictSchema: true}).compile(schema);
  });

  it('is the one in the package', () => {
    assert.deepEqual(JSON.parse(readFileSync('dist/content-pack.schema.json', 'utf8')), schema);
  });

  it('is draft 2020-12, with a name that asks no server', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.match(String(schema.$id), /^urn:/);
    assert.ok(schema.title && schema.description);
  });

  it('describes every field', () => {
    const fields = fieldsOf(schema);

    assert.ok(fields.length > 60, `${fields.length} fields`);
    assert.deepEqual(fields.filter(([, field]) => !field.description).map(([path]) => path), []);
  });

  it('accepts the packs that ship with the package', () => {
    const packs = readdirSync('stories/packs').filter((name) => name.endsWith('.json'));

    assert.ok(packs.length >= 2);
    for (const name of packs) {
      assert.ok(accepts(JSON.parse(readFileSync(`stories/packs/${name}`, 'utf8'))), `${name}: ${JSON.stringify(validate.errors)}`);
    }
  });

  it('agrees with the check of the elements on good packs', () => {
    fc.assert(
      fc.property(any.pack, (pack) => {
        assert.ok(v.safeParse(packSchema, pack).success);
        assert.ok(accepts(pack), JSON.stringify(validate.errors));
      }),
      {numRuns: 200},
    );
  });

  it('agrees with the check of the elements on packs with a fault', () => {
    let refused = 0;
    fc.assert(
      fc.property(any.pack, fc.nat(), fc.jsonValue(), (pack, position, value) => {
        const json = JSON.parse(JSON.stringify(pack)) as object;
        const places = placesIn(json);
        const [owner, key] = places[position % places.length]!;
        Reflect.set(owner, key, value);
        const good = v.safeParse(packSchema, json).success;
        refused += Number(!good);
        assert.equal(accepts(json), good);
      }),
      {numRuns: 1000},
    );

    assert.ok(refused > 300, `${refused} of 1000 had a fault`);
  });
});

describe('the manifest', () => {
  it('describes everything that an element offers', async () => {
    const {modules} = await elementsManifest();
    const elements = modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName);
    const silent = elements.flatMap(({tagName, description, members = [], events = [], slots = [], cssParts = [], cssProperties = []}) =>
      [{name: '', description}, ...members, ...events, ...slots, ...cssParts, ...cssProperties]
        .filter((each) => !each.description)
        .map(({name}) => `${tagName} ${name}`),
    );

    assert.equal(elements.length, readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/define.ts`)).length);
    assert.deepEqual(silent, []);
  });

  it('names files that are in the package', () => {
    const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {modules: {path: string}[]};

    assert.deepEqual(modules.map(({path}) => path).filter((path) => !existsSync(path)), []);
  });
});

interface Field {
  description?: string;
  properties?: Record<string, Field>;
  items?: Field;
}

function fieldsOf({properties = {}, items}: Field, path = ''): [string, Field][] {
  const here = Object.entries(properties).flatMap(([name, field]): [string, Field][] => [
    [`${path}/${name}`, field],
    ...fieldsOf(field, `${path}/${name}`),
  ]);
  return [...here, ...(items ? fieldsOf(items, `${path}[]`) : [])];
}

/** Every place in a document, as the object or list that holds it and its key. */
function placesIn(json: object): [object, string][] {
  return Object.entries(json).flatMap(([key, value]: [string, unknown]): [object, string][] => [
    [json, key],
    ...(value && typeof value === 'object' ? placesIn(value) : []),
  ]);
}
