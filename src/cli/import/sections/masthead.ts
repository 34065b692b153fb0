import {inLines} from '../../in-lines.js';
import type {Block} from '../text/block.js';

const body = 'Police|Constabulary|Force|Office|Wing|Department|Bureau|Commission|Ministry|Council|Authority|Agency|Service|Cent(?:re|er)|Division|Unit|Courts?|Organi[sz]ation|Association|Federation|Prosecutors?|Attorney|Directorate|Headquarters|Guard|Sheriff|Trading Standards|Justice|Treasury|Attorney General';
/** “U.S. Attorney’s Office, Northern District of Carrow”, “HARBOUR CITY POLICE FORCE”: capitals throughout, and the word for an authority. */
const capitals = /^(?:The\s)?[A-Z][\w.’'&-]*(?:(?:,|\s[/–—-])?\s(?:[A-Z][\w.’'&-]*|of|the|and|for|on|&))*$/;
const authority = new RegExp(`\\b(?:${body})\\b`, 'i');
const district = /^(?:(?:Northern|Southern|Eastern|Western|Central|Middle)\s)?(?:District|County|State|City)\sof\s(?:[A-Z][\w’-]*\s?){1,3}$/i;
/** What headlines do: “Police Warn of Fake Tax Office”. */
const does = new RegExp(inLines`
  \b(?:
    arrest|charge|seize|warn|announce|jail|sentence|convict|indict|bust|dismantle|recover|freeze|urge|launch|plead|find|
    issue|crack|smash|target|fine|sue|ban|shut|order|return|join|remind|release|publish
  )(?:s|d|ed|es)?\b
`, 'i');

/** “FOR IMMEDIATE RELEASE”, “Press Note No. 12/2031”, “News | Fraud” */
const notice = new RegExp(inLines`
  ^(?:
    for immediate release|for release|embargoed\b.*|
    (?:press|media|news)\s(?:release|statement|note|notice|room)s?(?:\s(?:no\.?\s?)?[\d/.-]+)?|news|press|statement|
    date\s?:.*|(?:media|press|news)\scontacts?\b.*
  )(?:\s?[|–—:-]\s?.{0,40})?$
`, 'i');
const place = /^[A-Z][\w.’' -]{2,30},?$/;

const isIssuer = ({text}: Block): boolean => text.length <= 100 && capitals.test(text) && (authority.test(text) && !does.test(text) || district.test(text));
const isNotice = ({text}: Block): boolean => text.length <= 80 && notice.test(text);
/** “Charged with Fraud” goes on with the line above it, which names whom. */
const goesOn = /^(?:Indicted|Charged|Arrested|Sentenced|Convicted|Accused|Arraigned|Jailed|Fined|Sued|Pleads?|Admits?)\b/;
const isHeadline = ({text}: Block): boolean => !goesOn.test(text) && text.length >= 15 && text.length <= 200 && /[a-z]{3}|[A-Z]{3}/.test(text) && /\s\S+\s/.test(text) && !/[.:;,]$/.test(text);

/** Who issues an English release, and the notices to the press, where they stand in lines of their own above its headline. */
export interface Masthead {
  /** How many blocks it takes. */
  readonly length: number;
  readonly issuer: Block | undefined;
}

/** Empty where no headline follows: then the name of the office is all that stands for a title. */
export function mastheadOf(blocks: readonly Block[]): Masthead {
  let length = 0;
  const first = blocks[0];
  while (length < 6 && blocks[length] && (isIssuer(blocks[length]!) || isNotice(blocks[length]!) || length > 0 && isPlaceAlone(blocks[length]!))) length++;
  const headline = blocks[length];
  if (!first || !length || !headline || !isHeadline(headline)) return {length: 0, issuer: undefined};
  return {length, issuer: blocks.slice(0, length).find(isIssuer)};
}

const isPlaceAlone = ({text}: Block): boolean => place.test(text) && text.split(' ').length <= 2;
