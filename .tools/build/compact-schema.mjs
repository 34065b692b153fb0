import {register} from 'tsx/esm/api';

/**
 * The schema of the content pack as `replacements/valibot.mjs` reads it, for the single files. An
 * object is the list of its fields, `name?*:type`: `?` when it may be missing, `*` when it is a
 * list; no type is text. Small letters stand for patterns, capitals for objects, `A` for the pack.
 *
 *     A: 'packVersion:a id:b title figures?*:B …', a: /^\d+\.\d+$/
 *
 * @param {object} packSchema valibot's
 * @param {string[]} [unseen] fields of the pack that no element of the file shows, so that nothing
 *   need be known of them
 * @returns {string} the text of an object
 */
export function compactSchema(packSchema, unseen = []) {
  const objects = new Map();
  const patterns = new Map();
  const typeOf = (schema) => {
    const [, action] = schema.pipe ?? [];
    if (schema.type === 'loose_object') return objectType(schema);
    if (schema.type === 'picklist') return schema.options.join('|');
    if (schema.type === 'string' && action?.type === 'transform') return '';
    if (schema.type === 'string' && action?.type === 'regex') return patternType(action);
    if (schema.type === 'number' && action?.type === 'finite') return 'number';
    if (!action && ['string', 'boolean'].includes(schema.type)) return schema.type;
    throw new Error(`A piece of schema that the build does not know: ${schema.type} ${action?.type ?? ''}`);
  };
  const patternType = ({requirement}) => {
    const text = String(requirement);
    if (!patterns.has(text)) patterns.set(text, String.fromCharCode(97 + patterns.size));
    return patterns.get(text);
  };
  const objectType = (schema) => {
    const mine = {name: String.fromCharCode(65 + objects.size)};
    const place = Symbol();
    objects.set(place, mine);
    const entries = Object.entries(schema.entries).filter(([name]) => schema !== packSchema || !unseen.includes(name));
    mine.fields = entries.map(([name, field]) => fieldOf(name, field)).join(' ');
    const known = [...objects.values()].find((other) => other !== mine && other.fields === mine.fields);
    if (!known) return mine.name;
    objects.delete(place);
    return known.name;
  };
  const fieldOf = (name, field) => {
    const inner = field.type === 'optional' ? field.wrapped : field;
    const type = typeOf(inner.type === 'array' ? inner.item : inner);
    return name + (inner === field ? '' : '?') + (inner.type === 'array' ? '*' : '') + (type && `:${type}`);
  };
  typeOf(packSchema);
  return `{
${[...objects.values()].map(({name, fields}) => `  ${name}: ${JSON.stringify(fields)},`).join('\n')}
${[...patterns].map(([text, name]) => `  ${name}: ${text},`).join('\n')}
  '': plainText,
}`;
}

/**
 * Puts the short form in the place of `src/content/schema.ts`.
 *
 * @param {string[]} [unseen] see `compactSchema`
 */
export function withCompactSchema(unseen) {
  return {
    name: 'compact-schema',
    async load(id) {
      if (!id.endsWith('src/content/schema.ts')) return null;
      const sources = register({namespace: 'compact-schema'});
      const {packSchema, ...constants} = await sources.import('../../src/content/schema.ts', import.meta.url);
      await sources.unregister();
      return [
        "import {plainText} from './plain-text.js';",
        ...Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
        `export const packSchema = ${compactSchema(packSchema, unseen)};`,
      ].join('\n');
    },
  };
}
