import {inLines} from '../../../../in-lines.js';
import {countsNoun, type Rule} from './seen.js';

const numbered = new RegExp(inLines`
  \b(?:
    No\.?|number|section|article|chapter|part|step|phase|case|page|figure|table|tip|rule|version|round|form|act|bill|
    resolution|room|channel|highway|interstate|route|box|flight|model|zone|district|precinct|category|tier|level|class|
    block|window|covid|suite|unit|apartment|floor|p\.?o\.? box
  )\s$
`, 'i');
/** What bears a number as its name, with a capital as a name has it: “Photo 2”, “Annex 3”, “the Northern League Division 1”. */
const namedThing = new RegExp(inLines`
  \b(?:
    Photo(?:graph)?|Picture|Image|Plate|Fig|Exhibit|Annexe?|Appendix|Schedule|Chart|Graph|Map|Diagram|Slide|Screenshot|
    Clause|Paragraph|Para|Item|Volume|Vol|Lot|Gate|Terminal|Platform|Division|League|Season|Episode|Series|Group|Team|
    Firm|Company|Bank|Victim|Investor|Individual|Defendant|Entity|Broker|Account
  )\.?\s$
`);
/** Indices of shares have their number for a name: “S&P 500”. */
const shareIndex = /\b(?:S&P|FTSE|Nikkei|Dow|ASX|CSI|CAC|Nasdaq|Fortune|Russell)\s$/;
/** “ranked third of 170 countries”, “the best score among 20 economies” */
const rankedAmong = /\b(?:rank(?:s|ed|ing)?|scores?d?|placed|index)\b[^.;]*\b(?:of|among|amongst|in)\s$/i;
const namedOperation = /\b(?:Operation|Project|Phase|Team|Group)\s[A-Z][\w-]+\s$/;

/** Which one of a row something is. */
export const ordinals: readonly Rule[] = [
  ['ordinal', ({before, after, money, share}) => !money && !share && numbered.test(before) || /^\s?(?:st|nd|rd|th)\b/.test(after)],
  // “Photo 2”, but “the phones of Lantern Division 40 clerks”
  ['ordinal', (seen) => !seen.money && !seen.share && namedThing.test(seen.before) && !countsNoun(seen)],
  // “the 68 Precinct”, but “68 Precinct officers”
  ['ordinal', ({after}) => /^\s(?:Precinct|District|Ward)\b(?!\s(?:officers|detectives|police|residents|voters))/.test(after)],
  ['ordinal', (seen) => !seen.money && !seen.share && (shareIndex.test(seen.before) || rankedAmong.test(seen.before) && /^\s(?:[A-Z]?[a-z]+\s)?(?:countries|economies|states|nations|jurisdictions|territories|cities|police forces)\b/.test(seen.after))],
  // “LANTERN 7 focused on”: the seventh of its name.
  ['ordinal', (seen) => !seen.money && !seen.share && !seen.token.spelled && seen.token.value < 20 && /[a-z]\s[A-Z]{4,}\s$/.test(seen.before) && /^(?:[.,;:)”"]|\s[a-z])/.test(seen.after) && !countsNoun(seen)],
  // “Operation Lantern 2”, but “Operation Lantern 2 arrests”
  ['ordinal', ({before, after}) => namedOperation.test(before) && !/^\s[a-z]/.test(after)],
];

const announced = /^\s(?:[a-z]+\s)?(?:steps?|tips?|ways?|things?|reasons?|signs?|questions?|rules?|points?|phases?|types?|kinds?|examples?)\b/i;

/** How many are told below, or how many lead a list. */
export const lists: readonly Rule[] = [
  ['one-of-a-list', ({before, after, share}) => !share && (announced.test(after) || /\bfollowing\s$/i.test(before) || /^\s(?:[a-z]+\s)?areas?\sof\s/.test(after))],
  // “the top 10 scams”
  ['one-of-a-list', ({before, money, share}) => !money && !share && /\btop\s$/i.test(before)],
];
