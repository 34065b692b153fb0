import {actions} from './changesets.mjs';

/**
 * The changelog with a new version on top, its changes under what they ask of the reader.
 *
 * @param {string} changelog
 * @param {{version: string, date: string, changesets: {action: string, text: string}[]}} release
 * @throws {Error} when the version has an entry already.
 */
export function withRelease(changelog, {version, date, changesets}) {
  if (entryOf(changelog, version) !== undefined) throw new Error(`CHANGELOG.md has an entry for ${version} already.`);
  const sections = actions.flatMap((action) => {
    const texts = changesets.filter((each) => each.action === action).map(({text}) => text);
    return texts.length ? [`### ${action}\n\n${texts.map(item).join('\n')}\n`] : [];
  });
  const entry = `## ${version} (${date})\n\n${sections.join('\n')}`;
  const first = changelog.search(/^## /m);
  return first < 0 ? `${changelog.trimEnd()}\n\n${entry}` : `${changelog.slice(0, first)}${entry}\n${changelog.slice(first)}`;
}

/** What the changelog says of a version, without its heading; `undefined` when nothing. */
export function entryOf(changelog, version) {
  const entries = changelog.split(/^(?=## )/m);
  const heading = new RegExp(`^## ${version.replaceAll('.', '\\.')} .*\n+`);
  const entry = entries.find((each) => heading.test(each));
  return entry?.replace(heading, '').trim();
}

/** A text of several paragraphs stays one item of the list. */
const item = (text) => `- ${text.replace(/\n(?=[^\n])/g, '\n  ')}`;
