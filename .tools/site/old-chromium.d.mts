/** As much of the old puppeteer as tests use. */
export interface OldPage {
  on(event: 'pageerror' | 'console', listener: (message: {text?(): string; message?: string}) => void): void;
  goto(address: string): Promise<unknown>;
  evaluate<Result>(act: () => Result | Promise<Result>): Promise<Result>;
  screenshot(options: {path: string}): Promise<unknown>;
  close(): Promise<void>;
}

export interface OldBrowser {
  version(): Promise<string>;
  newPage(): Promise<OldPage>;
  close(): Promise<void>;
}

export function launchOldChromium(): Promise<OldBrowser>;
