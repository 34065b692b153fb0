import {executeServerCommand} from '@web/test-runner-commands';

/** The viewport that every test begins with, in CSS pixels. */
const usual = {width: 800, height: 600};

const changed = {viewport: false, media: false};

/** What a test changes holds for that test only. */
afterEach(async () => {
  if (changed.viewport) await executeServerCommand('af-viewport', usual);
  if (changed.media) await executeServerCommand('af-media', {type: '', features: []});
  changed.viewport = false;
  changed.media = false;
});

/** Makes the viewport `width` by `height` CSS pixels until the test ends. Works in every engine. */
export async function setViewport(width: number, height = usual.height): Promise<void> {
  changed.viewport = true;
  await executeServerCommand('af-viewport', {width, height});
}

/** What `emulateMedia` can pretend; names and values are those of CSS. */
export interface EmulatedMedia {
  type?: 'print' | 'screen';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-color-scheme'?: 'dark' | 'light';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
}

/**
 * Makes media queries match until the test ends. For `*.chromium.test.ts` only; tests in
 * test/media/reduced-motion and test/media/forced-colors get theirs from the launch.
 */
export async function emulateMedia({type = 'screen', ...features}: EmulatedMedia): Promise<void> {
  changed.media = true;
  await executeServerCommand('af-media', {
    type,
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
}

/**
 * Presses keys together, such as `pressTogether('Shift', 'Tab')`: all but the last are held while the
 * last is pressed. Names are those of `KeyboardEvent.key`. Works in every engine.
 */
export async function pressTogether(...keys: string[]): Promise<void> {
  await executeServerCommand('af-keys', {keys});
}

/**
 * What a screen reader is given for an element, shadow roots included: one line of role, name and
 * states for each node, two spaces deeper for each level. For `*.chromium.test.ts` only.
 */
export async function transcript(element: Element = document.body): Promise<string[]> {
  const page = globalThis as typeof globalThis & {afTranscriptRoot?: Element};
  page.afTranscriptRoot = element;
  try {
    return await executeServerCommand<string[], undefined>('af-transcript');
  } finally {
    delete page.afTranscriptRoot;
  }
}

/** An element with a pack of `stories/packs/` as a server renders it, with a declarative shadow root. */
export async function renderOnServer(
  tag: string,
  pack: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<string> {
  return executeServerCommand<string, Record<string, unknown>>('af-render', {tag, pack, attributes});
}
