/**
 * What an element offers, as Markdown for its page in `docs/elements/`.
 *
 * @param {object} element its declaration in the manifest
 */
export function apiTables({members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = []}) {
  const attributeOf = ({name}) => attributes.find(({fieldName}) => fieldName === name)?.name;
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const methods = members.filter((member) => member.kind === 'method' && !member.static);
  return [
    section(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', ''],
      fields.map((field) => [
        code(attributeOf(field)),
        code(field.name),
        code(field.type?.text),
        code(field.default),
        field.description + (field.reflects ? ' Reflected.' : '') + (field.readonly ? ' Read-only.' : ''),
      ]),
    ),
    section('Methods', ['Method', ''], methods.map((method) => [code(signature(method)), method.description])),
    section(
      'Events',
      ['Event', 'Class', ''],
      events.map(({name, type, description}) => [code(name), code(type.text), description]),
    ),
    section('Slots', ['Slot', ''], slots.map(({name, description}) => [name ? code(name) : '(default)', description])),
    section('Parts', ['Part', ''], cssParts.map(({name, description}) => [code(name), description])),
    section(
      'Custom properties',
      ['Property', 'Default', ''],
      cssProperties.map(({name, default: value, description}) => [code(name), code(value), description]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const signature = ({name, parameters = []}) =>
  `${name}(${parameters.map((each) => `${each.name}: ${each.type.text}`).join(', ')})`;

function section(title, head, rows) {
  return rows.length ? `### ${title}\n\n${table(head, rows)}` : '';
}

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** Inline code, or nothing. */
export const code = (text) => (text === undefined ? '' : `\`${text}\``);
