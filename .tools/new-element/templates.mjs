/** The class: the items of a kind as a list of headings. */
export const elementClass = ({name, kind, words, className, type, reader, file, field}) => `import {html} from 'lit';
import {${reader}} from '../../content/html/${file}.js';
import type {${type}} from '../../content/schema.js';
import {hostStyles} from '../../styles/host.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {headingTemplate} from '../shared/heading.js';
import {styles} from './${name}.styles.js';

/**
 * The ${words} of a pack, one below the other.
 *
 * @tag af-${name}
 *
 * @csspart items - The list.
 * @csspart item - One of them.
 * @csspart title - What it is called.
 */
export class ${className} extends ContentElement<${type}> {
  static override styles = [hostStyles, styles];

  protected override readonly kind = '${kind}';
  protected override readonly readItems = ${reader};

  protected override renderItems(items: readonly ${type}[]) {
    return html\`<ul part="items" class="items" role="list">
      \${items.map(
        ({${field}}) =>
          html\`<li part="item" class="item">
            \${headingTemplate(${field}, this.headingLevel + 1, 'title')}
          </li>\`,
      )}
    </ul>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'af-${name}': ${className};
  }
}
`;

export const elementStyles = () => `import {css} from 'lit';

export const styles = css\`
  .items {
    display: grid;
    gap: var(--_space);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .item {
    background: var(--_raised);
    border-inline-start: 3px solid var(--_accent);
    padding: var(--_space);
  }
\`;
`;

export const elementTest = ({name, kind, words, className, type, field, sample}) => `import {expect, fixture, html} from '@open-wc/testing';
import type {${type}} from '../../src/content/schema.js';
import '../../src/elements/${name}/define.js';
import type {${className}} from '../../src/elements/${name}/${name}.js';
import {textsOf} from '../helpers/elements.js';
import {pack} from '../helpers/packs.js';

const item: ${type} = ${sample};

describe('<af-${name}>', () => {
  it('shows each of the ${words}', async () => {
    const {shadowRoot} = await showing([item, {...item, id: 'two'}]);

    expect(textsOf(shadowRoot!, '[part=title]')).to.deep.equal([item.${field}, item.${field}]);
  });

  it('takes no space without any', async () => {
    const element = await showing([]);

    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('has nothing that axe objects to', async () => {
    await expect(await showing([item])).to.be.accessible();
  });
});

const showing = (${kind}: ${type}[]) =>
  fixture<${className}>(html\`<af-${name} .pack=\${pack({${kind}})}></af-${name}>\`);
`;

/** The situations that stories of every element show, as `stories/helpers/states.ts` names them. */
const situations = [
  'ChildrenOnly', 'Loading', 'LoadingWithText', 'Expired', 'FailedWithText', 'FailedWithoutText', 'Empty',
  'Narrow', 'English', 'Dark', 'RightToLeft', 'Vertical',
];

export const story = ({name, kind, className, pack: {address, variable}}) => `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {${className}} from '../src/elements/${name}/${name}.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {addresses, ${variable}} from './helpers/packs.js';
import {situations} from './helpers/states.js';

const ids = ${variable}.${kind}!.map(({id}) => id).join(' ');
const some = situations('${kind}', ids, {chinese${variable === 'chinese' ? '' : `: ${variable}`}, src: addresses.${address}});

const meta: Meta<ArgsOf<${className}>> = {
  title: 'Elements/af-${name}',
  component: 'af-${name}',
  args: {src: addresses.${address}},
  render: drawing('af-${name}'),
};
export default meta;

type Story = StoryObj<ArgsOf<${className}>>;

/** All of them. */
export const Shown: Story = {};

${situations.map((each) => `export const ${each} = some.${each};`).join('\n')}

/** The few values that make it look like the page around it. */
export const Themed: Story = {
  args: {'--af-color-accent': '#8a1c1c', '--af-color-surface-raised': '#fbf5ee', '--af-radius': '0'},
};
`;

export const docsPage = ({name, words, pack: {file}}) => `# \`<af-${name}>\`

The ${words} of a pack, one below the other.

## What it is for

The ${words} of a pack, where no other element shows them as the page needs them.

## Shortest

\`\`\`html
<af-${name} src="/anti-fraud/${file}"></af-${name}>
\`\`\`

## From the page's own HTML

As [the vocabulary](../html-vocabulary.md) describes ${words}.

## States

As for [all elements](README.md#states).

## Theming

\`\`\`css
af-${name}::part(title) {
  font-size: 1.25em;
}
\`\`\`

Tokens that it uses, in text and colour as in size:

<!-- used:start -->
<!-- used:end -->

## Accessibility

- A list, whose items have headings one level below that of the element.

## Interface

<!-- api:start -->
<!-- api:end -->
`;

export const demoPage = ({name, kind, camel, pack: {file, variable}}) => `import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

export const ${camel} = {
  file: '${name}.html',
  title: 'af-${name}',
  body: ({semantic${variable === 'notices' ? ', notices' : ''}}) => html\`
\${intro('af-${name}', '由内容包生成，标签里是脚本未运行时的文字。')}
\${variant(
  '由内容包生成',
  '用 src 指向内容包。',
  html\`<af-${name} src="${file}" heading-level="3">
\${semantic('${kind}', {headingLevel: 3${variable === 'notices' ? ', pack: notices' : ''}})}
</af-${name}>\`,
)}\`,
};
`;
