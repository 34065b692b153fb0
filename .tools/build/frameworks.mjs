/**
 * What frameworks need of the elements, from the manifest: a React component for each, and types for
 * the tags in JSX, Vue and Svelte. Why these are not made by the generators on npm:
 * docs/decisions/2026-11-25-types-for-frameworks.md.
 *
 * @param {object} manifest as `elementsManifest` makes it
 * @returns {Record<string, string>} the texts of files, by their names in `dist/`
 */
export function frameworkFiles(manifest) {
  const elements = elementsOf(manifest);
  const everyComponent = elements.map(({name}) => `export * from './${name}.js';`).join('\n') + '\n';
  const types = {elements: tagTypes(elements), react: reactTags, vue: vueTags, svelte: svelteTags};
  return Object.fromEntries([
    ['react/component.js', componentMaker],
    ['react/index.js', everyComponent],
    ['react/index.d.ts', everyComponent],
    ...elements.flatMap((element) => [
      [`react/${element.name}.js`, component(element)],
      [`react/${element.name}.d.ts`, componentTypes(element)],
    ]),
    ...Object.entries(types).flatMap(([name, text]) => [
      [`types/${name}.d.ts`, text],
      // Types leave nothing behind, yet an `import` without `type` has to find a module.
      [`types/${name}.js`, 'export {};\n'],
    ]),
  ]);
}

function elementsOf({modules}) {
  const places = new Map(
    modules.flatMap(({path, declarations}) =>
      declarations.map(({name}) => [name, path.replace(/^dist/, '..')]),
    ),
  );
  const declarations = modules.flatMap((module) => module.declarations);
  return declarations
    .filter(({tagName}) => tagName)
    .map(({tagName, name, description, members = [], attributes = [], events = []}) => {
      const properties = members.filter(
        (member) => member.kind === 'field' && !member.static && !member.readonly,
      );
      const classes = [name, ...new Set(events.map(({type}) => type.text))];
      return {
        tag: tagName,
        name: tagName.replace('af-', ''),
        class: name,
        component: name.replace(/Element$/, ''),
        description,
        properties,
        // All others are written like their property.
        dashed: attributes.filter(
          (attribute) =>
            attribute.name !== attribute.fieldName &&
            properties.some((property) => property.name === attribute.fieldName),
        ),
        events,
        imports: classes.map((each) => ({name: each, from: places.get(each)})),
      };
    });
}

/**
 * @lit/react's component for an element. A page that was rendered on a server is hydrated when the
 * element is at work already and has set its attribute `state`, of which React knows nothing.
 */
const componentMaker = `import {createComponent} from '@lit/react';
import React from 'react';

export function component(options) {
  const inner = createComponent({react: React, ...options});
  const outer = React.forwardRef((props, ref) =>
    React.createElement(inner, {suppressHydrationWarning: true, ...props, ref}),
  );
  outer.displayName = options.displayName;
  return outer;
}
`;

const component = (element) => `'use client';
import {${element.class}} from '../elements/${element.name}/${element.name}.js';
import '../entries/define/${element.name}.js';
import {component} from './component.js';

export const ${element.component} = /* @__PURE__ */ component({
  tagName: '${element.tag}',
  elementClass: ${element.class},
  displayName: '${element.component}',
  events: {${element.events.map((event) => `${listener(event)}: '${event.name}'`).join(', ')}},
});
`;

const componentTypes = (element) => `import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
${imports([element])}
interface Own extends Partial<Pick<${element.class}, ${names(element.properties)}>> {
${element.events.map((event) => documented(event, `${listener(event)}?: (event: ${event.type.text}) => void;`)).join('')}}

export interface ${element.component}Props extends Omit<HTMLAttributes<${element.class}>, keyof Own>, Own {}

${documented(element, `export declare const ${element.component}: ForwardRefExoticComponent<${element.component}Props & RefAttributes<${element.class}>>;`, '')}
// Without this, a file of types exports all that it declares.
export {};
`;

const tagTypes = (elements) => `${imports(elements)}
/** What may be written on each tag besides what every tag of HTML has. */
export interface TagProps {
${elements.map((element) => documented(element, `'${element.tag}': ${element.component}Props;`)).join('')}}

/** What each tag fires. */
export interface TagEvents {
${elements.map((element) => `  '${element.tag}': ${element.component}Events;\n`).join('')}}
${elements.map(typesOfTag).join('')}`;

const typesOfTag = (element) => `
export interface ${element.component}Props extends Partial<Pick<${element.class}, ${names(element.properties)}>> {
${element.dashed.map((attribute) => documented(attribute, `'${attribute.name}'?: ${attributeType(attribute)};`)).join('')}}

export interface ${element.component}Events {
${element.events.map((event) => documented(event, `'${event.name}': ${event.type.text};`)).join('')}}
`;

/** A number may be written as text, and so may be what stands for \`true\`. */
const attributeType = ({type: {text}}) =>
  ({number: "number | `${number}`", boolean: "boolean | ''"})[text] ?? text;

const reactTags = `import type {ClassAttributes, HTMLAttributes} from 'react';
import type {TagEvents, TagProps} from './elements.js';

type Listeners<Events> = {[Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void};

type Tag<Name extends keyof TagProps> = Omit<HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof TagProps[Name]> &
  ClassAttributes<HTMLElementTagNameMap[Name]> &
  TagProps[Name] &
  Listeners<TagEvents[Name]> & {class?: string};

/** The tags, for JSX of React. */
export type Tags = {[Name in keyof TagProps]: Tag<Name>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const vueTags = `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {TagEvents, TagProps} from './elements.js';

type Listeners<Events> = {[Name in keyof Events]: (event: Events[Name]) => void};

/** Vue looks an attribute up under the name of its property, whose type is then that of text too. */
type Texts<Props> = {
  [Name in keyof Props]: Props[Name] extends number | undefined
    ? Props[Name] | \`\${number}\`
    : Props[Name] extends boolean | undefined
      ? Props[Name] | ''
      : Props[Name];
};

type Tag<Name extends keyof TagProps> = new () => HTMLElementTagNameMap[Name] & {
  $props: Omit<HTMLAttributes, keyof TagProps[Name]> & Texts<TagProps[Name]> & PublicProps;
  $emit: EmitFn<Listeners<TagEvents[Name]>>;
};

/** The tags, for templates of Vue. */
export type Tags = {[Name in keyof TagProps]: Tag<Name>};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

const svelteTags = `import type {HTMLAttributes} from 'svelte/elements';
import type {TagEvents, TagProps} from './elements.js';

type Listeners<Events> = {[Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void};

type Tag<Name extends keyof TagProps> = Omit<HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof TagProps[Name]> &
  TagProps[Name] &
  Listeners<TagEvents[Name]>;

/** The tags, for templates of Svelte. */
export type Tags = {[Name in keyof TagProps]: Tag<Name>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;

/** The declaration with its description in front, as an editor shows it. */
function documented({description, deprecated}, declaration, indent = '  ') {
  const lines = description.split('\n');
  if (deprecated) lines.push(`@deprecated${typeof deprecated === 'string' ? ` ${deprecated}` : ''}`);
  const comment =
    lines.length === 1
      ? `/** ${lines[0]} */`
      : ['/**', ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n');
  return `${indent}${comment}\n${indent}${declaration}\n`;
}

function imports(elements) {
  const byPlace = new Map();
  for (const {name, from} of elements.flatMap((element) => element.imports)) {
    byPlace.set(from, (byPlace.get(from) ?? new Set()).add(name));
  }
  return [...byPlace].map(([from, all]) => `import type {${[...all].join(', ')}} from '${from}';\n`).join('');
}

const names = (members) => members.map(({name}) => `'${name}'`).join(' | ');

const listener = ({name}) =>
  `on${name.replace(/(?:^|-)(\w)/g, (_match, letter) => letter.toUpperCase())}`;
