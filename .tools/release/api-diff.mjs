/**
 * What differs between two reports of the public interface.
 *
 * @param {string} released @param {string} current both as `apiReport` writes them
 * @returns {{removed: string[], changed: string[], added: string[]}} names, such as
 *   `<af-case-card> attribute fold`
 */
export function compareReports(released, current) {
  const [before, after] = [entriesOf(released), entriesOf(current)];
  return {
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changed: [...before.keys()].filter((name) => after.has(name) && after.get(name) !== before.get(name)),
    added: [...after.keys()].filter((name) => !before.has(name)),
  };
}

/**
 * Why a change of the public interface may not be published as it stands, or nothing. Each thing that
 * differs has to be named, as code, by a changeset: itself, what it belongs to, or the element it came
 * with. So one that waits already does not speak for what comes after it.
 *
 * @param {{removed: string[], changed: string[], added: string[]}} difference
 * @param {{action: string, text: string}[]} changesets those that wait for the next release
 */
export function faultOfChange(difference, changesets) {
  const breaking = changesets.filter(({action}) => action === 'You must do something');
  const unsaid = (names, sets) => names.filter((name) => !sets.some(({text}) => isNamed(name, text)));
  const {changed, added, removed} = {
    changed: unsaid(difference.changed, changesets),
    added: unsaid(difference.added, changesets),
    removed: unsaid(difference.removed, breaking),
  };
  const lines = Object.entries({removed, changed, added}).flatMap(([how, names]) => names.map((name) => `  ${how}: ${name}`));
  if (!lines.length) return undefined;
  return [
    'The public interface differs from that of the last release (docs/api/released.md) in what no changeset names:',
    ...lines,
    'Say in a file of .changeset/ what that asks of those who use it, and name it as `code`; .changeset/README.md shows how.',
    ...(removed.length ? ['What is removed breaks somebody’s page: that changeset begins with "You must do something: ".'] : []),
  ].join('\n');
}

/** Whether a text names, as code, the thing or what the thing is part of. */
function isNamed(name, text) {
  const plain = (words) => words.toLowerCase().replace(/\baf-|[^a-z0-9]/g, '');
  const terms = [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => plain(code)).filter(({length}) => length > 2);
  return terms.some((term) => plain(name).includes(term));
}

/** Each thing that a report names, with all that it says of it. */
function entriesOf(report) {
  const entries = new Map();
  for (const [, title, language, text] of report.matchAll(/^## `(.+)`\n\n```(\w+)\n([^]*?)\n```$/gm)) {
    const parts = language === 'ts' ? text.split(/\n(?=export )/) : text.split('\n');
    for (const part of parts.filter(Boolean)) entries.set(`${title} ${nameOf(part, language)}`, part);
  }
  return entries;
}

function nameOf(part, language) {
  if (language === 'ts') return /^export (?:declare |abstract )*(?:(?:class|interface|type|function|const) |\{ )(\w+)/.exec(part)[1];
  return /^(?:option (?:\w+ )?--[\w-]+|slot \S+|format \S+|\w+ [^\s:(,]+)/.exec(part)[0];
}
