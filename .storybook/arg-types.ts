import type {ArgTypes, InputType} from 'storybook/internal/types';
import manifest, {type ElementDeclaration} from 'virtual:custom-elements-manifest';

const elements = manifest.modules.flatMap(({declarations}) => declarations);

/** What the manifest says of an element. */
export const elementOf = (tag: string): ElementDeclaration =>
  elements.find(({tagName}) => tagName === tag) ?? {};

/** The sentence that stands above the class of an element. */
export const describe = (tag: string) => elementOf(tag).description ?? '';

/**
 * The rows of an element's table, with a control for each that can be set. Storybook's own rows
 * share one name among attribute, part and slot, so that the part `heading` hides the attribute.
 */
export function argTypesOf(tag: string): ArgTypes {
  const {
    members = [],
    attributes = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = elementOf(tag);
  const methods = members.filter((member) => member.kind === 'method' && !member.static);
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  return Object.fromEntries([
    ...fields.map((field) => {
      const attribute = attributes.find(({fieldName}) => fieldName === field.name);
      const set = attribute && !field.readonly && field.name !== 'state';
      return [
        field.name,
        row(
          attribute ?? field,
          attribute ? 'attributes' : 'properties',
          set ? controlFor(field.type?.text) : false,
        ),
      ] as const;
    }),
    ...cssProperties.map(
      (each) => [each.name, row(each, 'custom properties', {type: 'text'})] as const,
    ),
    ...slots.map(
      (each) =>
        [`slot:${each.name}`, row({...each, name: each.name || '(default)'}, 'slots')] as const,
    ),
    ...methods.map((each) => [`method:${each.name}`, row({...each, name: `${each.name}()`}, 'methods')] as const),
    ...events.map((each) => [`event:${each.name}`, row(each, 'events')] as const),
    ...cssParts.map((each) => [`part:${each.name}`, row(each, 'parts')] as const),
  ]);
}

interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
}

function row(
  {name, description = '', type, default: value}: Described,
  category: string,
  control: InputType['control'] = false,
): InputType {
  return {
    name,
    description,
    control,
    table: {
      category,
      type: {summary: type?.text ?? ''},
      ...(value === undefined ? {} : {defaultValue: {summary: value}}),
    },
  };
}

function controlFor(type = ''): InputType['control'] {
  if (type === 'boolean') return {type: 'boolean'};
  return {type: type === 'number' ? 'number' : 'text'};
}
