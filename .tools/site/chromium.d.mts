import type {Browser, Page} from 'puppeteer-core';

export function launchChromium(more?: string[]): Promise<Browser>;
export function ready(page: Page): Promise<void>;
