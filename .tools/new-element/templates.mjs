/** The class: the items of a kind as a list of headings. */
export const elementClass = ({name, kind, className, type, reader, file, field}) => `import {html} from 'lit';
import {${reader}} from '../../content/html/${file}.js';
import type {${type}} from '../../content/schema.js';
import {hostStyles} from '../../styles/host.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {headingTemplate} from '../shared/heading.js';
import {styles} from './${name}.styles.js';

/**
 * The ${kind} of a pack, one below the other.
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

export const elementTest = ({name, kind, className, type, field, sample}) => `import {expect, fixture, html} from '@open-wc/testing';
import type {${type}} from '../../src/content/schema.js';
import '../../src/elements/${name}/define.js';
import type {${className}} from '../../src/elements/${name}/${name}.js';
import {textsOf} from '../helpers/elements.js';
import {pack} from '../helpers/packs.js';

const item: ${type} = ${sample};

describe('<af-${name}>', () => {
  it('shows each of the ${kind}', async () => {
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

export const story = ({name, kind, className}) => `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {${className}} from '../src/elements/${name}/${name}.js';
import {drawing, type ArgsOf} from './helpers/element.js';
import {narrow} from './helpers/narrow.js';
import {addresses} from './helpers/packs.js';
import {situations} from './helpers/states.js';

const some = situations('${kind}', '');

const meta: Meta<ArgsOf<${className}>> = {
  title: 'Elements/af-${name}',
  component: 'af-${name}',
  args: {src: addresses.chinese},
  render: drawing('af-${name}'),
};
export default meta;

type Story = StoryObj<ArgsOf<${className}>>;

/** All of them. */
export const Shown: Story = {};

/** No pack: the page's own HTML is read and drawn. */
export const ChildrenOnly: Story = some.childrenOnly;

/** The pack is on its way, and the page has no text of its own. */
export const Loading: Story = some.loading;

/** The pack is past its date and says so. */
export const Expired: Story = some.expired;

/** The pack cannot be had. The page's own text stays. */
export const FailedWithText: Story = some.failedWithText;

/** The pack cannot be had, and there is nothing else to show. */
export const FailedWithoutText: Story = some.failedWithoutText;

/** Nothing to show takes no space. */
export const Empty: Story = some.empty;

/** In a sidebar of 240 px. */
export const Narrow: Story = {decorators: [narrow]};
`;

export const docsPage = ({name, kind}) => `# \`<af-${name}>\`

The ${kind} of a pack, one below the other.

## What it is for

The ${kind} of a pack, where no other element shows them as the page needs them.

## Shortest

\`\`\`html
<af-${name} src="/anti-fraud/changzhi-jingwang-2023.zh-Hans.json"></af-${name}>
\`\`\`

## From the page's own HTML

As [the vocabulary](../html-vocabulary.md) describes ${kind}.

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

export const demoPage = ({name, kind, camel}) => `import {html} from '../html.mjs';
import {intro, variant} from '../layout.mjs';

export const ${camel} = {
  file: '${name}.html',
  title: 'af-${name}',
  body: ({semantic}) => html\`
\${intro('af-${name}', '由内容包生成，标签里是脚本未运行时的文字。')}
\${variant(
  '由内容包生成',
  '用 src 指向内容包。',
  html\`<af-${name} src="changzhi-jingwang-2023.zh-Hans.json" heading-level="3">
\${semantic('${kind}', {headingLevel: 3})}
</af-${name}>\`,
)}\`,
};
`;
