import {stub} from 'sinon';

/** What is said on the console while something is done. A warning comes once per page. */
export function warningsDuring(act: () => unknown): string[] {
  const warn = stub(console, 'warn');
  try {
    act();
    return warn.args.map(String);
  } finally {
    warn.restore();
  }
}
