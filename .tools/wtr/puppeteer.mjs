import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {recordPage} from '../recording/record-page.mjs';

/** Media features as both engines name them, given for a whole launch. */
const media = {
  'reduced-motion': {
    features: [{name: 'prefers-reduced-motion', value: 'reduce'}],
    preferences: {'ui.prefersReducedMotion': 1},
  },
  'forced-colors': {
    features: [{name: 'forced-colors', value: 'active'}],
    preferences: {'browser.display.document_color_use': 2},
  },
};

/**
 * Chromium over the DevTools protocol. Records what each page ran in the folder that
 * `AF_COVERAGE` names, when it does.
 *
 * @param {string} executablePath
 * @param {keyof typeof media} [feature] a preference that holds for the whole launch
 */
export function chromium(executablePath, feature) {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        // Chromium refuses its sandbox to root, which is what most containers run as.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
    async createPage({context}) {
      const page = await context.newPage();
      const protocol = await page.createCDPSession();
      // Pages of a browser without a window count as focused only when told so.
      await protocol.send('Emulation.setFocusEmulationEnabled', {enabled: true});
      if (feature) {
        // The emulation lasts as long as this session does, which is as long as the page.
        await protocol.send('Emulation.setEmulatedMedia', {features: media[feature].features});
      }
      return page;
    },
  });
  if (process.env.AF_COVERAGE) recordPage(launcher, process.env.AF_COVERAGE);
  return named(launcher, 'Chromium', feature);
}

/** Firefox over WebDriver BiDi, which needs no driver of its own. */
export function firefox(executablePath, feature) {
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: feature ? media[feature].preferences : {},
    },
  });
  return named(launcher, 'Firefox', feature);
}

/** The launcher names itself only while it is made; reports go by the name. */
function named(launcher, name, feature) {
  launcher.name = feature ? `${name} (${feature})` : name;
  return launcher;
}
