import {code, table} from './api-tables.mjs';

/**
 * Every field of the content pack, as Markdown for `docs/content-pack.md`: a table for each kind of
 * object, under the place where it is met first.
 *
 * @param {object} schema the JSON Schema of the pack
 */
export function fieldTables(schema) {
  const objects = collect(schema);
  return [...objects]
    .map(([, {title, description, properties, required = []}]) => {
      const rows = Object.entries(properties).map(([name, field]) => [
        code(name),
        typeOf(field, objects),
        required.includes(name) ? 'yes' : '',
        field.description.replace(precision, ''),
      ]);
      return `### ${title}\n\n${description}\n\n${table(['Field', 'Type', 'Required', ''], rows)}`;
    })
    .join('\n\n');
}

// The page says this once for all dates.
const precision = / As precise as is known: .*$/;

const shape = ({properties}) => JSON.stringify(properties);

/** The objects in a schema, the outermost first, each shape once. */
function collect(schema, title = 'The pack', found = new Map()) {
  if (schema.properties && !found.has(shape(schema))) {
    found.set(shape(schema), {...schema, title});
    for (const [name, field] of Object.entries(schema.properties)) {
      const inner = field.items ?? field;
      collect({...inner, description: inner.description ?? field.description}, field.items ? `\`${name}[]\`` : `\`${name}\``, found);
    }
  }
  return found;
}

const patterns = [
  [/^\^\\d\{4\}/, 'date'],
  [/^\^\[Hh\]/, 'address'],
];

function typeOf({type, items, properties, pattern, enum: values, ...rest}, objects) {
  if (items) return `list of ${typeOf(items, objects)}`;
  if (properties) return objects.get(shape({properties})).title;
  if (values) return values.map(code).join(', ');
  if (pattern) return patterns.find(([known]) => known.test(pattern))?.[1] ?? 'text';
  if (typeof type !== 'string') throw new Error(`A field without a type: ${JSON.stringify(rest)}`);
  return {string: 'text', boolean: '`true`, `false`', number: 'number'}[type];
}
