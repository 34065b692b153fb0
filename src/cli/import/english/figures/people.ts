import {inLines} from '../../../in-lines.js';
const word = "[A-Z][\\w.’'-]*[\\w’]";
const name = `${word}(?:\\s${word}){0,3}`;
const dealtWith = 'arrested|charged|indicted|sentenced|jailed|convicted|fined|remanded|bailed|ordered|extradited|detained|accused|found guilty';

/** How a release brings somebody in: “Mrs Fox”, “Ann Lee, 33,”, “Ann Lee (aged 33)”, “Ann Lee was fined”. */
const broughtIn = [
  new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mdm|Madam|Mx)\\.?\\s(${name})`, 'g'),
  new RegExp(`(?<![\\w’])(${name}),?\\s\\(?(?:aged?\\s)?\\d{2}\\b(?=[,);]|\\s(?:of|from|years?)\\b)`, 'g'),
  new RegExp(`\\b(?:\\d{2}-year-old|defendant|suspect)\\s(${word}\\s${word})`, 'g'),
  new RegExp(`(?:^|[.;,]\\s|\\n|\\b(?:while|whereas|and|but|that)\\s)(${name})\\s(?:was|were|has been|had been)\\s(?:\\w+ly\\s)?(?:${dealtWith})\\b`, 'gm'),
];

/** What no person is called. */
const noPerson = new RegExp(inLines`
  \b(?:
    Ltd|Limited|Inc|LLC|LLP|plc|PLC|Corp|Company|Group|Bank|Police|Court|Office|Agency|Authority|Commission|Department|
    University|Council|Trust|Services?|The|This|That|These|They|He|She|It|We|In|On|At|A|An|Jan|Feb|Mar|Apr|May|June?|
    July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December
  )\b
`);

/**
 * Takes the people whom a release names out of the labels of its figures:
 * a label stands beside a number in large letters, and needs no name.
 */
export function withoutPeople(release: string): (label: string) => string {
  const names = peopleIn(release);
  if (!names.length) return (label) => label;
  const somebody = `(?:(?:Mr|Mrs|Ms|Miss|Mdm|Madam|Mx)\\.?\\s)?(?:${names.map(escaped).join('|')})`;
  // A name may go on behind what the release calls somebody by: “Bell” of “Bell Moss Wharf”.
  const whole = `${somebody}(?:\\s[A-Z][a-z]+){0,2}`;
  const several = `${whole}(?:(?:,\\s|,?\\sand\\s)${whole})*`;
  const named = new RegExp(`(?:,|\\s(?:imposed\\son|by|from|to|against|on|with))\\s${several}(?=$|[,\\s])`, 'g');
  // “from Bell and Moss’s scheme”: both own it, and “from” belongs to the scheme.
  const owned = new RegExp(`(?<![\\w’])(?:${whole}(?:,\\s|,?\\sand\\s))*${somebody}[’'](?:s\\s|\\s)`, 'g');
  return (label) => label.replace(owned, '').replace(named, (words) => (/imposed/.test(words) ? ' imposed' : ''));
}

/** Full names and the surnames by which a text goes on, the longest first. */
function peopleIn(release: string): string[] {
  const found = new Set<string>();
  for (const pattern of broughtIn) {
    for (const [, full = ''] of release.matchAll(pattern)) {
      if (noPerson.test(full)) continue;
      const words = full.split(/\s/);
      found.add(full);
      // A family name stands last, or first of three.
      found.add(words[words.length - 1]!);
      if (words.length === 3) found.add(words[0]!);
    }
  }
  return [...found].filter((each) => each.length > 1).sort((one, other) => other.length - one.length);
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
