import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {ready} from '../../.tools/site/chromium.mjs';
import {allPages, useSite} from './site.js';

/** What the page on failures says, because that is what it shows. */
const expectedMessages: Record<string, RegExp[]> = {
  'states.html': [
    /^error: Failed to load resource: .* 404/,
    /^warn: anti-fraud-elements: <af-tip-carousel> missing\.json: status 404\./,
    /^warn: anti-fraud-elements: <af-stats-banner> .*version/i,
    /^warn: anti-fraud-elements: <af-case-card> .*version/i,
    /^warn: anti-fraud-elements: <af-case-list> .*version/i,
    /^warn: anti-fraud-elements: <af-tip-carousel> .*version/i,
    /^warn: anti-fraud-elements: <af-measures> .*version/i,
    /^warn: anti-fraud-elements: <af-qa> .*version/i,
    /^warn: anti-fraud-elements: <af-stats-banner> changzhi-jingwang-2023 is a draft;/,
  ],
};

describe('A page of the demo site, under the strict policy,', () => {
  const site = useSite();

  const visits = new Map<string, Promise<Visit>>();

  for (const file of allPages) {
    it(`asks no other origin for anything (${file})`, async () => {
      const {requests} = await visited(file);

      assert.ok(requests.length > 0);
      assert.deepEqual(requests.filter((url) => !url.startsWith(site.address)), []);
    });

    it(`says on the console only what it is there to show (${file})`, async () => {
      const {messages} = await visited(file);

      const expected = expectedMessages[file] ?? [];
      assert.deepEqual(messages.filter((message) => !expected.some((pattern) => pattern.test(message))), []);
      assert.deepEqual(expected.filter((pattern) => !messages.some((message) => pattern.test(message))), []);
    });

    it(`breaks neither the policy nor its own script (${file})`, async () => {
      const {violations, errors} = await visited(file);

      assert.deepEqual({violations, errors}, {violations: [], errors: []});
    });
  }

  /** What one visit of a page brought to light, for all the tests of it. */
  function visited(file: string) {
    const visit = visits.get(file) ?? open(file);
    visits.set(file, visit);
    return visit;
  }

  async function open(file: string): Promise<Visit> {
    const page = await site.blank();
    const visit: Visit = {requests: [], messages: [], errors: [], violations: []};
    page.on('request', (request) => visit.requests.push(request.url()));
    page.on('console', (message) => visit.messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => visit.errors.push(String(error)));
    await page.exposeFunction('reportViolation', (violation: string) => visit.violations.push(violation));
    await page.evaluateOnNewDocument(reportViolations);
    await page.goto(site.address + file);
    await ready(page);
    await useEverything(page);
    await page.close();
    return visit;
  }
});

interface Visit {
  requests: string[];
  messages: string[];
  errors: string[];
  violations: string[];
}

function reportViolations() {
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
    (globalThis as unknown as {reportViolation(text: string): void}).reportViolation(
      `${violatedDirective} ${blockedURI}`,
    );
  });
}

/** Opens every fold and presses every button, since what only then runs must be quiet too. */
async function useEverything(page: Page) {
  await page.evaluate(async () => {
    for (const {shadowRoot} of document.querySelectorAll('*')) {
      for (const control of shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? []) control.click();
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
