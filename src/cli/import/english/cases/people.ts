import {inLines} from '../../../in-lines.js';
import type {FoundCase} from '../../cases/find.js';
import {within, type Block} from '../../text/block.js';
import {kindOfMarker} from '../../text/markers.js';

const name = "(?:[A-Z][\\w.'’-]*\\s){1,3}[A-Z][\\w'’-]+(?:,?\\s(?:Jr|Sr|II|III)\\b\\.?)?";
const age = ',\\s(?:aged?\\s)?\\d{2}';
const place = '[A-Z][\\w.’-]+(?:\\s[A-Z][\\w.’-]+){0,3}';
const home = `(?:,\\s(?:(?:both|each|all)\\s)?of\\s${place})?`;
const person = `${name}${age}${home}`;
/** “Ann Lee, 33, of Northtown, and Bo Day, 41, of Southport”, from whom a story is told. */
const people = new RegExp(`^${person}(?:,?\\sand\\s${person}){0,3}(?=[,\\s])`);

/** “Ann Lee, Lantern Post, Inc.: These defendants …”: names before a colon. */
const names = /^(?:(?:[A-Z][\w.’'&-]*,?|and|of|the)\s){0,15}[A-Z][\w.’'&-]*(?=:\s)/;

/** What happened to people of whom a release tells, or what they did. */
const tells = new RegExp(inLines`
  \b(?:
    accused|arrested|charged|defrauded|convicted|sentenced|pleaded|pled|indicted|detained|jailed|stole|swindled|
    embezzled|laundered|billed|faces|ordered|forged|posed|judge?ment|banned|fined
  )\b
`, 'i');

/** What they did, and not only of what they were found guilty: a list of those sentenced in one case says no more than that. */
const deeds = new RegExp(inLines`
  \b(?:after|for|by|of|from|having)\s(?:\w+ly\s)?(?!conspiring|money)[a-z]{3,}ing\b|
  \b(?:after|when|while)\s(?:he|she|they)\b|\bhad\b|\b(?:is|are|was|were) accused\b|
  \b(?:
    owned|used|told|took|stole|sold|billed|posed|forged|tricked|defrauded|swindled|embezzled|persuaded|cheated|
    pretended|claimed|created|opened|scheme|victims?
  )\b
`, 'i');

/** A story is told in more letters than this; shorter entries are a list of names. */
const story = 75;
/** … beside them in fewer. */
const entry = 45;

/** “Ann Lee, 33, worked for cash while …”: what somebody did himself follows his name. */
const ownDeed = new RegExp(inLines`
  ^,\s(?!
    pleaded|charged|sentenced|convicted|indicted|arrested|arraigned|jailed|imprisoned|fined|remanded|received|ordered|
    accused|detained|banned|located|based|aged|retired
  )(?:[a-z]+ed|ran|kept|sold|took|made|told|gave|wrote|held|led|set up|bought|stole|sent|paid for)\b
`);

/** Whether an entry says of people only what they were found guilty of and got. */
export const onlySentenced = (text: string): boolean => {
  const named = people.exec(text)?.[0];
  return named !== undefined && !deeds.test(text.slice(named.length)) && !ownDeed.test(text.slice(named.length));
};

/**
 * Entries that each tell of people, named at the head with their ages: one such entry alone is a paragraph like others. Between
 * and behind those that say what was done a neighbour with a name and an age at its head is one of them, in whatever verbs.
 */
export function casesOfPeople(blocks: readonly Block[]): readonly FoundCase[] {
  const named = blocks.map(nameIn);
  const sure = blocks.map(({text}, index) => named[index] !== undefined && text.length >= story && tells.test(text));
  const inRow = (index: number, step: number): boolean => named[index + step] !== undefined && (sure[index + step]! || inRow(index + step, step));
  const cases = blocks.flatMap((block, index): FoundCase[] => {
    const name = named[index];
    if (!name || !(sure[index] || (people.test(block.text) && (inRow(index, 1) || inRow(index, -1))))) return [];
    return [{start: block.start, end: block.end, title: within(block, 0, name.length), marker: '', body: [block], confidence: 0.65, reasons: ['people']}];
  });
  return cases.length >= 2 ? cases : [];
}

/** Who is named at the head of an entry long enough to tell something of them. */
function nameIn({text, marker}: Block): string | undefined {
  const kind = kindOfMarker(marker);
  if ((kind !== 'bullet' && kind !== 'number' && kind !== 'none') || text.length < entry || onlySentenced(text)) return undefined;
  return people.exec(text)?.[0] ?? (kind === 'none' ? names.exec(text)?.[0] : undefined);
}
