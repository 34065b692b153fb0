import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {stub} from 'sinon';
import * as lit from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import * as replacement from '../../.tools/build/replacements/lit.mjs';

type Lit = typeof lit;

/** What a template can be given, `nothing` as a word: a description, from which each library makes its own. */
type Value = string | number | boolean | null | undefined | {template: 'a' | 'b'; values: Value[]} | Value[];

const leaf = fc.oneof(
  fc.constantFrom<Value>('', '<b>', '证件', '@@', '--><i>', 'nothing', null, undefined, 0, 7, true, false),
  fc.string(),
);
const {value: anyValue} = fc.letrec<{value: Value}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    leaf,
    fc.record({template: fc.constantFrom('a' as const, 'b' as const), values: fc.tuple(tie('value'), tie('value'))}),
    fc.array(tie('value'), {maxLength: 4}),
  ),
}));

function made(value: Value, from: Lit): unknown {
  if (Array.isArray(value)) return value.map((each) => made(each, from));
  if (value === 'nothing') return from.nothing;
  if (typeof value !== 'object' || !value) return value;
  const [first, second] = value.values.map((each) => made(each, from));
  return value.template === 'a'
    ? from.html`${first}<p>${second}</p>`
    : from.html`<ul><li class="x">${first}${second}</li> and</ul>${second}`;
}

/** The nodes without the marks that each library leaves, and with texts joined. */
function seen(root: Element) {
  const copy = root.cloneNode(true) as Element;
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  comments.forEach((each) => (each as Comment).remove());
  copy.normalize();
  return copy.innerHTML;
}

/** Draws the values one after the other in one place, and says what was seen after each. */
function drawn(template: (from: Lit, value: unknown) => unknown, values: Value[], from: Lit) {
  class Drawing extends from.LitElement {
    value: unknown;
    override createRenderRoot() {
      return this as never;
    }
    override render() {
      return template(from, this.value);
    }
  }
  const tag = `drawing-${Math.random().toString(36).slice(2)}`;
  customElements.define(tag, Drawing);
  const drawing = document.body.appendChild(document.createElement(tag)) as Drawing;
  return (async () => {
    const views: string[] = [];
    for (const value of values) {
      drawing.value = made(value, from);
      drawing.requestUpdate();
      await drawing.updateComplete;
      views.push(seen(drawing));
    }
    drawing.remove();
    return views;
  })();
}

async function agree(template: (from: Lit, value: unknown) => unknown, values: fc.Arbitrary<Value>) {
  await fc.assert(
    fc.asyncProperty(fc.array(values, {minLength: 1, maxLength: 4}), async (given) => {
      const [expected, got] = await Promise.all([drawn(template, given, lit), drawn(template, given, replacement)]);
      expect(got).to.deep.equal(expected);
    }),
    {numRuns: 60},
  );
}

describe('What stands in the place of Lit in the single files', () => {
  it('draws texts, templates and lists as Lit does', () =>
    agree((from, value) => from.html`<div>${value}</div>${value}`, anyValue));

  it('writes attributes as Lit does', () =>
    agree((from, value) => from.html`<p title=${value} class="a ${value} b" aria-label="${value}, ${value}"></p>`, leaf));

  it('sets boolean attributes as Lit does', () =>
    agree((from, value) => from.html`<input ?disabled=${value}>`, leaf));

  it('gives engines that cannot choose the light one of two colours', () => {
    const supports = stub(CSS, 'supports').returns(false);
    const {cssText} = replacement.css`p {color: light-dark(#fff, #000); margin: 0}`;
    supports.restore();

    expect(cssText).to.equal('p {color: #fff; margin: 0}');
    expect(replacement.css`p {color: light-dark(#fff, #000)}`.cssText).to.contain('light-dark');
  });

  for (const [name, from] of Object.entries({lit, replacement})) {
    describe(name, () => {
      it('sets properties', () => {
        const place = document.createElement('div');
        const given = {};

        from.render(from.html`<p .given=${given}></p>`, place);

        expect((place.firstElementChild as unknown as {given: object}).given).to.equal(given);
      });

      it('calls the listener that was given last, on the element that drew it', async () => {
        const calls: unknown[] = [];
        const {element} = define(from, {
          render(this: {count: number}) {
            const {count} = this;
            return from.html`<button @click=${function (this: unknown) {
              calls.push([count, this]);
            }}></button>`;
          },
        });
        document.body.append(element);
        await element.updateComplete;
        element.count = 2;
        await element.updateComplete;

        element.shadowRoot!.querySelector('button')!.click();

        expect(calls).to.deep.equal([[2, element]]);
        element.remove();
      });

      it('reads attributes into properties, and writes reflected ones back', async () => {
        const {element} = define(from);
        element.setAttribute('count', '3');
        element.setAttribute('open', '');
        element.setAttribute('some-text', 'x');
        document.body.append(element);
        await element.updateComplete;

        expect([element.count, element.open, element.someText]).to.deep.equal([3, true, 'x']);
        element.open = false;
        element.someText = 'y';
        await element.updateComplete;
        expect([element.hasAttribute('open'), element.getAttribute('some-text')]).to.deep.equal([false, 'x']);
        element.remove();
      });

      it('keeps what a page set before the class was known', async () => {
        const {tag, register} = define(from, {}, false);
        const early = document.createElement(tag) as Sample;
        early.count = 9;
        document.body.append(early);

        register();
        await early.updateComplete;

        expect(early.count).to.equal(9);
        expect(early.shadowRoot!.textContent).to.contain('9');
        early.remove();
      });

      it('draws once for many changes, and not for none', async () => {
        let drawings = 0;
        const {element} = define(from, {
          render() {
            drawings++;
            return from.nothing;
          },
        });
        document.body.append(element);
        await element.updateComplete;
        element.count = 1;
        element.open = true;
        await element.updateComplete;
        element.count = 1;
        await element.updateComplete;

        expect(drawings).to.equal(2);
        element.remove();
      });

      it('draws again after a drawing that failed', async () => {
        const {element} = define(from, {
          render(this: {count: number}) {
            if (this.count === 1) throw new Error('one');
            return from.html`${this.count}`;
          },
        });
        document.body.append(element);
        await element.updateComplete;
        element.count = 1;
        const failed = await element.updateComplete.catch((error: unknown) => (error as Error).message);
        element.count = 2;
        await element.updateComplete;

        expect(failed).to.equal('one');
        expect(element.shadowRoot!.textContent).to.equal('2');
        element.remove();
      });

      it('tells controllers of the life of their host', async () => {
        const calls: string[] = [];
        const {element} = define(from, {
          controller: {
            hostConnected: () => calls.push('connected'),
            hostUpdate: () => calls.push('update'),
            hostUpdated: () => calls.push('updated'),
            hostDisconnected: () => calls.push('disconnected'),
          },
        });
        document.body.append(element);
        await element.updateComplete;
        element.remove();

        expect(calls).to.deep.equal(['connected', 'update', 'updated', 'disconnected']);
      });
    });
  }
});

interface Sample extends HTMLElement, ReactiveControllerHost {
  count: number;
  open: boolean;
  someText: string;
}

function define(
  from: Lit,
  {render, controller}: {render?: () => unknown; controller?: ReactiveController} = {},
  now = true,
) {
  class SampleElement extends from.LitElement {
    static override styles = from.css`p {}`;
    count = 0;
    open = false;
    someText = '';
    constructor() {
      super();
      if (controller) this.addController(controller);
    }
    override render() {
      return render ? render.call(this) : from.html`${this.count}`;
    }
  }
  SampleElement.createProperty('count', {type: Number});
  SampleElement.createProperty('open', {type: Boolean, reflect: true});
  SampleElement.createProperty('someText', {attribute: 'some-text'});
  const tag = `sample-${Math.random().toString(36).slice(2)}`;
  const register = () => customElements.define(tag, SampleElement);
  if (now) register();
  return {tag, register, element: (now ? document.createElement(tag) : undefined) as unknown as Sample};
}
