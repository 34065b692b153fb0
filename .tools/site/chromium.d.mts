import type {Browser, Page} from 'puppeteer-core';

export function launchChromium(): Promise<Browser>;
export function ready(page: Page): Promise<void>;
