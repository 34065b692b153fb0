import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {pressTogether, setViewport} from './commands.js';

describe('commands in every engine', () => {
  it('set the viewport, down to a narrow phone', async () => {
    await setViewport(200, 500);

    expect([innerWidth, innerHeight]).to.deep.equal([200, 500]);
  });

  it('give the next test the usual viewport again', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('move the focus on with Tab, and back with Shift and Tab', async () => {
    const [first, second] = await twoButtons();
    first.focus();

    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(second);
    await pressTogether('Shift', 'Tab');
    expect(document.activeElement).to.equal(first);
  });

  it('type Chinese text', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="名称" />`);
    input.focus();

    await sendKeys({type: '反诈'});

    expect(input.value).to.equal('反诈');
  });

  it('click where the pointer is', async () => {
    const [first] = await twoButtons();
    let clicks = 0;
    first.addEventListener('click', () => clicks++);
    const {left, top} = first.getBoundingClientRect();

    await sendMouse({type: 'click', position: [Math.ceil(left) + 5, Math.ceil(top) + 5]});

    expect(clicks).to.equal(1);
  });

  it('run in a page that is focused and paints', async () => {
    await new Promise((painted) => requestAnimationFrame(painted));

    expect(document.hasFocus()).to.equal(true);
  });
});

describe('axe', () => {
  it('accepts a button with a name', async () => {
    await expect(await fixture(html`<button>打开</button>`)).to.be.accessible();
  });

  it('refuses a button without one', async () => {
    const button = await fixture(html`<button></button>`);

    await expect(button).not.to.be.accessible();
  });
});

async function twoButtons(): Promise<[HTMLElement, HTMLElement]> {
  const buttons = await fixture(html`<p><button>First</button><button>Second</button></p>`);
  return [...buttons.children] as [HTMLElement, HTMLElement];
}
