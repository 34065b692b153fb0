import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {useFakeTimers, type SinonFakeTimers} from 'sinon';
import {ContentProblem} from '../../src/content/content-problem.js';
import {RefreshController} from '../../src/elements/notice/refresh-controller.js';

class TestHost extends LitElement {
  refresh = 0;
  problem?: ContentProblem;
  /** When it was asked for again, in seconds since the clock began. */
  readonly asked: number[] = [];

  constructor() {
    super();
    new RefreshController(this);
  }

  reload() {
    this.asked.push(Date.now() / 1000);
    this.requestUpdate();
  }
}
customElements.define('refresh-controller-host', TestHost);

describe('RefreshController', () => {
  let clock: SinonFakeTimers;
  let host: TestHost;

  beforeEach(() => {
    clock = useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
      shouldClearNativeTimers: true,
    });
    host = document.createElement('refresh-controller-host') as TestHost;
  });

  afterEach(() => {
    Reflect.deleteProperty(document, 'hidden');
    host.remove();
    clock.restore();
  });

  async function refreshing(seconds: number) {
    host.refresh = seconds;
    document.body.append(host);
    await host.updateComplete;
  }

  async function pass(seconds: number) {
    await clock.tickAsync(seconds * 1000);
  }

  async function setHidden(value: boolean) {
    Object.defineProperty(document, 'hidden', {value, configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
    await host.updateComplete;
  }

  it('asks again after each interval', async () => {
    await refreshing(300);
    await pass(900);

    expect(host.asked).to.deep.equal([300, 600, 900]);
  });

  it('never asks unless it is told to', async () => {
    for (const seconds of [0, -5, NaN]) {
      await refreshing(seconds);
      await pass(100_000);
      host.remove();
    }

    expect(host.asked).to.deep.equal([]);
  });

  it('asks once a minute at most', async () => {
    await refreshing(1);
    await pass(150);

    expect(host.asked).to.deep.equal([60, 120]);
  });

  it('asks once a day at least, whatever it is told', async () => {
    await refreshing(1e12);
    await pass(86_400);

    expect(host.asked).to.deep.equal([86_400]);
  });

  it('keeps its interval when the element is drawn for other reasons', async () => {
    await refreshing(60);
    for (let times = 0; times < 5; times++) {
      await pass(20);
      host.requestUpdate();
      await host.updateComplete;
    }

    expect(host.asked).to.deep.equal([60]);
  });

  it('asks nothing on a hidden page', async () => {
    await refreshing(60);
    await setHidden(true);
    await pass(1000);

    expect(host.asked).to.deep.equal([]);
  });

  it('asks at once when the page is seen again after the interval, and once', async () => {
    await refreshing(60);
    await setHidden(true);
    await pass(1000);
    await setHidden(false);
    await pass(30);

    expect(host.asked).to.deep.equal([1000]);
  });

  it('asks no sooner when the page is hidden and seen in turn', async () => {
    await refreshing(60);
    for (let times = 0; times < 5; times++) {
      await setHidden(true);
      await setHidden(false);
      await pass(10);
    }

    expect(host.asked).to.deep.equal([]);
  });

  it('asks nothing once the element has left the page', async () => {
    await refreshing(60);
    host.remove();
    await pass(1000);

    expect(host.asked).to.deep.equal([]);
  });

  it('goes on when the element comes back', async () => {
    await refreshing(60);
    host.remove();
    await pass(30);
    document.body.append(host);
    await host.updateComplete;
    await pass(30);

    expect(host.asked).to.deep.equal([60]);
  });

  it('waits twice as long after each failure, sixteen times at most', async () => {
    await refreshing(60);
    host.problem = new ContentProblem('load-failed', 'No connection.');
    await pass(60 * (1 + 2 + 4 + 8 + 16 + 16));

    expect(host.asked).to.deep.equal([60, 180, 420, 900, 1860, 2820]);
  });

  it('is back at its interval after an answer', async () => {
    await refreshing(60);
    host.problem = new ContentProblem('load-failed', 'No connection.');
    await pass(60);
    host.problem = undefined;
    await pass(120 + 60);

    expect(host.asked).to.deep.equal([60, 180, 240]);
  });
});
