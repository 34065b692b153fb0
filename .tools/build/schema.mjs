import {toJsonSchema} from '@valibot/to-json-schema';
import {register} from 'tsx/esm/api';

/**
 * Names the format and its major version, not a place: the schema is published with the package,
 * and packs name the copy that they use. An address of ours could stop answering, or answer with
 * something else, and editors' tools would ask it.
 */
export const schemaId = 'urn:anti-fraud-elements:content-pack:1';

/**
 * The JSON Schema of the content pack, from the same definition that elements check with.
 *
 * @returns {Promise<Record<string, unknown>>}
 */
export async function contentPackSchema() {
  // One namespace, so that both modules know the same descriptions.
  const sources = register({namespace: 'content-pack-schema'});
  const {packSchema} = await sources.import('../../src/content/schema.ts', import.meta.url);
  const {descriptionOf} = await sources.import('../../src/content/describe.ts', import.meta.url);
  await sources.unregister();
  const {$schema, ...schema} = toJsonSchema(packSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // `plainText` only tidies white space, so what it takes and what it gives are the same kind;
    // numbers of JSON are finite.
    ignoreActions: ['transform', 'finite'],
    // From above, since the converter does not show a pipe to this function, only what it is made of.
    overrideSchema({valibotSchema: {entries = {}, item}, jsonSchema}) {
      const {properties = {}, items} = jsonSchema;
      const describe = (part, schema) => {
        const description = descriptionOf(schema) ?? (schema.wrapped && descriptionOf(schema.wrapped));
        if (description) part.description = description;
      };
      for (const [name, schema] of Object.entries(entries)) describe(properties[name], schema);
      if (item) describe(items, item);
      return jsonSchema;
    },
    overrideAction: ({valibotAction, jsonSchema}) =>
      valibotAction.type === 'regex' ? {...jsonSchema, pattern: withoutFlags(valibotAction.requirement)} : undefined,
  });
  const title = 'Content pack of anti-fraud-elements';
  return {$schema, $id: schemaId, title, description: descriptionOf(packSchema), ...schema};
}

/** A pattern of JSON Schema has no flags, so letters of either case are spelled out. */
function withoutFlags({source, flags}) {
  if (!flags) return source;
  if (flags !== 'i' || source.includes('[')) throw new Error(`/${source}/${flags} has no JSON Schema form here.`);
  return source.replace(/\\.|[a-z]/gi, (found) =>
    found.length > 1 ? found : `[${found.toUpperCase()}${found.toLowerCase()}]`,
  );
}
