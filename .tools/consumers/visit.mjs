/**
 * Opens a page and looks at it as a reader and as its host do.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {string} figure the published number that a reader must come to see
 * @returns {Promise<{page: import('puppeteer-core').Page, shown: number | undefined, messages: string[],
 *   requests: number, bytes: number, foreign: string[]}>} `shown` is in milliseconds from the start of
 *   the navigation, and missing when the figure did not come; `bytes` are those on the line
 */
export async function visit(browser, address, figure) {
  const page = await browser.newPage();
  await page.setViewport({width: 1000, height: 800});
  const messages = [];
  page.on('console', (message) => {
    // Development builds greet their developers.
    if (['error', 'warn'].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  const line = await listen(page);
  await page.evaluateOnNewDocument(watch, figure);
  await page.goto(address);
  const shown = await page.evaluate(() => globalThis.figureIsShown);
  await line.quiet();
  const addresses = [...line.requests.values()].map(({url}) => url);
  const parts = [...line.requests.values()].filter(({isIcon}) => !isIcon);
  return {
    page,
    shown: shown ?? undefined,
    messages,
    requests: parts.length,
    bytes: parts.reduce((sum, request) => sum + request.bytes, 0),
    foreign: addresses.filter((url) => !url.startsWith(address)),
  };
}

/** Follows the requests of a page. */
async function listen(page) {
  const requests = new Map();
  const open = new Set();
  let wake = () => {};
  const session = await page.createCDPSession();
  session.on('Network.requestWillBeSent', ({requestId, request, type}) => {
    if (/^(data|blob):/.test(request.url)) return;
    // The icon of a page is asked for at a time of the browser's own choosing, or not at all.
    requests.set(requestId, {url: request.url, bytes: 0, isIcon: type === 'Other'});
    open.add(requestId);
  });
  const ended = ({requestId, encodedDataLength = 0}) => {
    if (!open.delete(requestId)) return;
    requests.get(requestId).bytes = encodedDataLength;
    if (!open.size) wake();
  };
  session.on('Network.loadingFinished', ended);
  session.on('Network.loadingFailed', ended);
  await session.send('Network.enable');
  return {
    requests,
    /** Waits until no request is open. */
    quiet: () => new Promise((resolve) => (open.size ? (wake = resolve) : resolve())),
  };
}

/** In the page, from its very start: when an element first shows the figure to a reader. */
function watch(figure) {
  const patience = 15_000;
  const isShown = (element) => {
    const {width, height} = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({opacityProperty: true, visibilityProperty: true});
  };
  globalThis.figureIsShown = new Promise((resolve) => {
    const look = () => {
      const values = document.querySelector('af-stats-banner')?.shadowRoot?.querySelectorAll('[part~=value]') ?? [];
      if ([...values].some((value) => value.textContent.includes(figure) && isShown(value))) resolve(performance.now());
      else if (performance.now() > patience) resolve(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What a page says where no script runs. */
export async function textWithoutScripts(browser, address) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const text = await page.evaluate(() => document.body.innerText);
  await page.close();
  return text;
}
