/** An observer of a page that is not there. */
class IdleObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

/** What elements ask the browser while they are made and drawn for the first time. */
const standIns: Readonly<Record<string, unknown>> = {
  MutationObserver: IdleObserver,
  ResizeObserver: IdleObserver,
  IntersectionObserver: IdleObserver,
  // The media of the reader are unknown; a stylesheet decides on them later.
  matchMedia: () => ({matches: false}),
  getComputedStyle: () => ({getPropertyValue: () => ''}),
  document: {hidden: false, readyState: 'complete'},
};

/**
 * Runs `work` with stand-ins for what a server lacks, and takes them away
 * again: other libraries in the process tell a server by their absence.
 */
export function withBrowserStandIns<Result>(work: () => Result): Result {
  const added = Object.keys(standIns).filter((name) => !(name in globalThis));
  for (const name of added) {
    Object.defineProperty(globalThis, name, {value: standIns[name], configurable: true});
  }
  try {
    return work();
  } finally {
    for (const name of added) Reflect.deleteProperty(globalThis, name);
  }
}
