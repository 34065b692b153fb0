import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {ContentProblem} from '../../src/content/content-problem.js';
import type {Content, ContentPack} from '../../src/content/schema.js';
import {ContentController, type ContentHost} from '../../src/controllers/content-controller.js';
import {pack, packUrl} from '../helpers/packs.js';

class ProblemEvent extends Event {
  constructor(readonly problem: ContentProblem) {
    super('problem');
  }
}

class TestHost extends LitElement implements ContentHost {
  @property({attribute: false}) pack?: ContentPack;
  @property() src = '';
  @property() integrity = '';
  @property({type: Boolean}) preview = false;

  readonly controller = new ContentController(this);

  readChildren() {
    const title = this.querySelector('h2')?.textContent ?? undefined;
    const problems = this.querySelector('.odd')
      ? [new ContentProblem('unreadable-markup', 'Odd.')]
      : [];
    return {content: title === undefined ? {} : ({title} satisfies Content), problems};
  }

  reportProblem(problem: ContentProblem) {
    this.dispatchEvent(new ProblemEvent(problem));
  }

  protected override render() {
    return html`${this.controller.content?.title}`;
  }
}
customElements.define('content-controller-host', TestHost);

describe('ContentController', () => {
  it('shows what the children say', async () => {
    const host = await hostWith(html`<h2>children</h2>`);

    expect(host.controller.content?.title).to.equal('children');
  });

  it('follows the children when they change', async () => {
    const host = await hostWith(html`<h2>children</h2>`);

    host.querySelector('h2')!.textContent = 'changed';

    await showing(host, 'changed');
  });

  it('prefers an inline pack to the children', async () => {
    const host = await hostWith(html`<h2>children</h2>`);
    host.append(inlinePack('inline'));

    await showing(host, 'inline');
  });

  it('prefers src to an inline pack', async () => {
    const host = await hostWith(html`<h2>children</h2>`);
    host.append(inlinePack('inline'));
    host.src = packUrl(pack({title: 'src'}));

    await showing(host, 'src');
  });

  it('prefers the property to src', async () => {
    const host = await hostWith(html`<h2>children</h2>`);
    host.src = packUrl(pack({title: 'src'}));
    host.pack = pack({title: 'property'});

    await showing(host, 'property');
  });

  it('comes back to the children when all else is taken away', async () => {
    const host = await hostWith(html`<h2>children</h2>`);
    host.pack = pack({title: 'property'});
    await showing(host, 'property');

    host.pack = undefined;

    await showing(host, 'children');
  });

  it('lets the address asked for last win', async () => {
    const host = await hostWith(html`<h2>children</h2>`);
    host.src = packUrl(pack({title: 'first'}));
    await host.updateComplete;
    host.src = packUrl(pack({title: 'second'}));

    await showing(host, 'second');
  });

  it('keeps what is shown when a later pack is faulty', async () => {
    const host = await hostWith(html``);
    host.src = packUrl(pack({title: 'good'}));
    await showing(host, 'good');

    host.src = packUrl({});
    const {problem} = await oneEvent<ProblemEvent>(host, 'problem');

    expect(problem.code).to.equal('invalid');
    expect(host.controller.content?.title).to.equal('good');
  });

  it('forgets the problem once a good pack came', async () => {
    const host = await hostWith(html``);
    host.src = packUrl({});
    await oneEvent(host, 'problem');

    host.src = packUrl(pack({title: 'good'}));
    await showing(host, 'good');

    expect(host.controller.problem).to.equal(undefined);
  });

  it('does not show a draft', async () => {
    const host = await hostWith(html``);
    host.pack = pack({status: 'draft'});

    expect((await oneEvent<ProblemEvent>(host, 'problem')).problem.code).to.equal('draft');
  });

  it('shows a draft in preview', async () => {
    const host = await hostWith(html``);
    host.preview = true;
    host.pack = pack({status: 'draft', title: 'draft'});

    await showing(host, 'draft');
  });

  it('reports children that could not be read', async () => {
    const host = document.createElement('content-controller-host') as TestHost;
    host.innerHTML = '<p class="odd"></p>';
    setTimeout(() => document.body.append(host));
    const {problem} = await oneEvent<ProblemEvent>(host, 'problem');
    host.remove();

    expect(problem.code).to.equal('unreadable-markup');
  });

  it('keeps its content while the element moves', async () => {
    const host = await hostWith(html``);
    host.src = packUrl(pack({title: 'moved'}));
    await showing(host, 'moved');

    document.body.append(host);
    await host.updateComplete;

    expect(host.controller.content?.title).to.equal('moved');
    host.remove();
  });

  it('takes no answer after the element has left', async () => {
    const host = await hostWith(html``);
    host.src = packUrl(pack({title: 'late'}));
    await host.updateComplete;

    host.remove();
    await fetch(host.src);

    expect(host.controller.content?.title).to.equal(undefined);
  });
});

async function hostWith(children: unknown) {
  return fixture<TestHost>(html`<content-controller-host>${children}</content-controller-host>`);
}

function inlinePack(title: string) {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(pack({title}));
  return script;
}

const showing = (host: TestHost, title: string) =>
  waitUntil(() => host.renderRoot.textContent === title, `should show ${title}`);
