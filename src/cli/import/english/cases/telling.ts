import {inLines} from '../../../in-lines.js';
import {wordsOf} from '../words/tag.js';

/** Nouns for people and firms to whom something happens, or who do it. */
const roles =
  'm[ae]n|wom[ae]n|males?|females?|lad(?:y|ies)|gentlem[ae]n|boys?|girls?|teen(?:ager)?s?|youths?|couples?|famil(?:y|ies)|persons?|people|individuals?|adults?|victims?|complainants?|residents?|locals?|pensioners?|seniors?|retirees?|widow(?:er)?s?|grand(?:mothers?|fathers?|parents?|sons?)|mothers?|fathers?|parents?|brothers?|sisters?|siblings|sons?|daughters?|students?|pupils?|teachers?|professors?|doctors?|nurses?|dentists?|engineers?|accountants?|book-?keepers?|lawyers?|attorneys?|solicitors?|pastors?|farmers?|workers?|employees?|executives?|managers?|directors?|clerks?|tellers?|callers?|soldiers?|drivers?|couriers?|traders?|investors?|brokers?|advisers?|advisors?|agents?|sellers?|buyers?|shoppers?|customers?|consumers?|clients?|patients?|tenants?|landlords?|home-?owners?|shopkeepers?|owners?|contractors?|builders?|travell?ers?|tourists?|nationals?|citizens?|foreigners?|immigrants?|homemakers?|house(?:wife|wives)|business(?:m[ae]n|wom[ae]n|es)|firms?|compan(?:y|ies)|shops?|charit(?:y|ies)|church(?:es)?|schools?|treasurers?|carers?|caregivers?|neighbou?rs?|members?|operators?|ringleaders?|suspects?|accused|defendants?|offenders?|fraudsters?|scammers?|con(?:m[ae]n|[- ]artists?)|imposters?|impostors?|swindlers?|mules?|hackers?|gangs?|syndicates?|rings?|groups?|crews?|mechanics?|plumbers?|technicians?|programmers?|developers?|techies?|chefs?|waiters?|musicians?|artists?|musician|reporters?|scientists?|pharmacists?|bankers?|cashiers?';
const few = 'an?|one|another|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|(?!19|20\\d\\d)\\d{1,2}';
const word = "[\\w’'&.-]+,?\\s";
const name = "[A-Z][\\w.’'-]*(?:\\s[A-Z][\\w.’'-]*){1,3}";

/** Somebody whom a text brings in by name: “Ann Lee, 33,”, “Mrs Fox”; only capitals tell a name. */
const named = new RegExp(inLines`
  \b(?:Customer|Client|Victim|Complainant|Resident|Person|Company|Firm|Mr|Ms|Madam|Suspect|Defendant)\s[A-Z]\b(?!\.)|
  \b[A-Z][\w’&]*,?\s(?:Inc|Ltd|LLC|LLP|Limited|Corp|PLC|plc|GmbH|Pty)\b|\b${name},\s(?:who|whose|an?)\s|
  \b[A-Z][a-z]+,\s\(?\d{2}\)?,\s|\b${name},?\s(?:\(?\d{2}\)?[,\s]|aged?\s\d|(?:of|from)\s[A-Z])|
  \b(?:Mr|Mrs|Ms|Miss|Madam|Mdm|Dr)\.?\s[A-Z]
`);
/** … and without one: “a retired teacher”, “two men”, “a 45-year-old”. */
const unnamed = new RegExp(`\\b(?:${few})\\s(?:${word}){0,6}?(?:${roles})\\b|\\b\\d{1,2}[-\\s]years?[-\\s]old\\b|\\bname changed\\b|\\bnot (?:his|her|their) real name\\b`, 'i');

/** Whoever does what only people do: “a retired pilot invested”; the language has more names for people than a list. */
const anyone = new RegExp(inLines`
  (?:^|[.!?:]\s|,\s|\bwhen\s|\bafter\s)(?:an?|another|one|two|three|four|five)\s(?!
    total\b|number\b|further\b|report\b|study\b
  )(?:[\w’'-]+\s){1,6}?(?:
    (?:,[^,.]{2,60},\s)|(?:(?:from|of|in|at)\s(?:[\w’'-]+\s){1,3})
  )?(?:
    who|lost|paid|sent|transferred|invested|bought|deposited|withdrew|handed(?! out)|gave|clicked|answered|wired|
    borrowed|fell (?:victim|prey|for)|believed|trusted|agreed|told|stole|took|sold|ran|used|pretended|posed|admitted|
    pleaded|received|claimed|kept|collected|obtained|rang|opened|set up|signed|
    (?:was|were|has been|have been) (?:
      cheated|duped|scammed|conned|tricked|robbed|lured|told|arrested|charged|jailed|sentenced|convicted|indicted|fined|
      remanded|contacted|approached|persuaded|defrauded|swindled|asked|targeted
    )
  )\b
`, 'i');

/** “Zed Moor was found …”, “Blue Pages Limited (trading as …) was fined”: a name of two words or more that is no authority’s. */
const subject = new RegExp(inLines`
  (?:^|[.:]\s|,\s)(?:[A-Z][\w.’'&-]*\s){1,5}(?<!
    (?:
      Police|Office|Department|Courts?|Bureau|Commission|Ministry|Council|Authority|Agency|Service|Centre|Center|
      Division|Unit|Branch|Standards|Sheriff|Force|Team|Government|Union|Parliament|Minister|Chief|Detective|Sergeant|
      Constable|Inspector|Judge|Attorney
    )\s
  )(?<=[A-Z]\S*\s[A-Z]\S*\s)(?:\([^)]{2,60}\)\s)?(?:of\s(?:[A-Z][\w’-]*\s){1,3})?(?:
    was|were|has been|have been|had|pleaded|pled|admitted|agreed|lost|paid|sent|stole|took|sold|used
  )\b
`);

/** “Elderly man was sold …”: entries of a log leave the articles out. */
const terse = new RegExp(inLines`
  (?:^|[.:–—]\s)(?:[A-Z][a-z]+\s)?(?:
    [Cc]aller|[Mm]an|[Ww]oman|[Mm]ale|[Ff]emale|[Vv]ictim|[Rr]esident|[Ss]uspect|[Cc]omplainant|[Ee]mployee|[Cc]ustomer|
    [Cc]ouple
  )\s(?:\w+\s)?(?:was|were|had|has|[a-z]+ed|said|lost|paid|sent|told|gave|bought)\b
`);

const someone = new RegExp(inLines`
  \b(?:an?|the|this|its|his|her|their|${few})\s(?:${word}){0,6}?(?:${roles})\b|\b(?:he|she|him|her)\b|\bmy\s|
  \bI\s(?:lost|paid|sent|gave|was|had|thought|believed)\b|${terse.source}
`, 'i');

/** How somebody loses money or is tricked. */
const robbed = new RegExp(inLines`
  \b(?:
    lost|losing|transferred|paid|sent|deposited|invested|withdrew|withdrawn|handed(?! out)|gave|took|
    got an? (?:call|text|message|letter|email)|dialled|(?:was|were) (?:taken|used|passed|diverted|withdrawn)|wired|
    remitted|(?:de)?frauded|scammed|cheated|duped|conned|tricked|swindled|lured|deceived|misled|persuaded|convinced|
    pressured|coerced|stolen|stole|drained|debited|siphoned|emptied|clicked|purchased|bought|borrowed|booked|ordered|
    fell (?:victim|prey|for)|realised|realized|approached|befriended|entered|impersonated|posed as|posing as|
    pretend(?:ed|ing)|claim(?:ed|ing) to be|purporting|received (?:an?|several|two|repeated)|contacted|
    was (?:called|phoned|told|promised|offered|asked|told)
  )\b
`, 'i');
/** What authorities do about it. */
export const dealtWith = new RegExp(inLines`
  \b(?:
    arrested|re-?arrested|nabbed|caught|apprehended|charged|indicted|sentenced|jailed|imprisoned|convicted|pleaded|pled|
    found guilty|fined|banned|barred|detained|remanded|extradited|raided|prosecuted|admitted|disqualified|settled|
    agreed to|consented to|picked up|warrant|ordered to (?:pay|repay|forfeit)|accused of|alleged(?:ly)?|alleges|
    was sued|sued|complaint|lodged|police report|\d+ counts? of|under investigation|being investigated|
    took into custody|taken into custody|in custody|on suspicion|struck off|given a|issued with|settlement with|prison|
    imprisonment|custodial|behind bars|bust(?:ed)?|intercepted|rounded up|penalt(?:y|ies)|injunction|judge?ment|
    forfeit\w*|will pay|paid a fine|revoked|suspended|dismantled|shut down|faces?\s(?:up to|\d|charges|trial)
  )\b
`, 'i');

/** What explains how swindlers go about it, or speaks to the reader. */
const explains = new RegExp(inLines`
  ^(?:[^.!?]{0,160}\b(?:typically|usually|often|sometimes|generally|commonly)\b)|
  \b(?:scammers?|fraudsters?|criminals|swindlers|victims|callers?|they)\s(?:
    will|may|might|can|often|usually|typically|call|contact|pretend|ask|claim|use|send|pose|tell
  )\b|
  ^[^.!?]{0,200}\b(?:you|your|yours|yourself)\b
`, 'i');

/** A sum of reports, or a campaign, rather than what happened to somebody. */
const sumsUp = new RegExp(inLines`
  ^(?:
    [^.!?]{0,40}\b(?<!
      \b(?:announced|reached|entered|filed|settled|brought|closed|ended) 
    )(?:this|last|past|previous) (?:year|quarter|month)\b|
    Over the (?:past|last)\b|In (?:total|all)\b|Overall\b|So far\b|To date\b|Since\b|
    During the (?:operation|week|campaign|period)\b|
    In (?:the )?(?:first|second|19|20)\S*,?\s[^.!?]{0,20}\b(?:half|quarter)\b|A total of\b|
    The (?:total|overall|full|true|combined) (?:amount|number|cost|scale|sum|figure|extent|losses)\b|More than \d|
    Over \d|Nearly \d|Almost \d
  )|
  ^[^.!?]{0,120}\b\d[\d,]*\s(?:\w+\s){0,2}(?:
    cases|reports|complaints|incidents|offences|victims
  )\s(?:were|have|had|received|of)\b|
  ^[^.!?]{0,120}\breceived\s(?:\w+\s){0,3}\d[\d,]*\s(?:\w+\s){0,3}(?:reports|complaints|calls)\b
`, 'i');

const day = new RegExp(inLines`
  \b(?:on|at|early|late|last|this)\s(?:
    the\s|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[A-Z][a-z]{2,8}\.?\s\d{1,2}\b|
    \d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z]
  )
`);
const bogus = /\b(?:fraud(?:ulent)?|scam|fake|bogus|counterfeit|forged|suspicious|phishing|impersonat\w+|pos(?:ed|ing) as|pretend(?:ed|ing)|purport\w+|claim(?:ed|ing) to be)\b/i;

const month = /\b(?:In|On|Since|Between)\s(?:(?:early|late|mid)[ -])?(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

const reach = 900;

/** What a paragraph says itself: the quotation mark at its head, and what others are quoted with, left out. */
export const ownWords = (text: string): string => text.replace(/^[“"'‘\s]+/, '').replace(/“[^“”]*”|(?<=\s)"[^"]*"/g, '“”');

/** Whether words tell what happened to somebody, rather than explain, advise or sum up. */
export function tellsStory(text: string): boolean {
  const words = ownWords(text).slice(0, reach);
  if (explains.test(words) || sumsUp.test(words)) return false;
  const event = dealtWith.test(words) || robbed.test(words);
  return event && (bringsIn(words) || (day.test(words.slice(0, 200)) && bogus.test(words)));
}

/** Whether words below a heading tell of somebody whom the heading names, or of one of whom it tells as “the victim”. */
export function tellsOfNamed(text: string): boolean {
  const words = ownWords(text).slice(0, reach);
  return !explains.test(words) && !sumsUp.test(words) && (someone.test(words) || month.test(words)) && (dealtWith.test(words) || robbed.test(words));
}

/** How a firm is broken into. */
const brokenInto = new RegExp(inLines`
  \b(?:
    suffered an?|(?:was|were) (?:hit|hacked|breached|attacked|infected|encrypted|compromised)|attacked|targeted|hacked|
    compromised|breached|infected|encrypted|ransomware|malware|malicious|unauthori[sz]ed|gained access|
    (?:obtained|stole) (?:\w+ ){0,2}(?:credentials|passwords?|log-?ins?|accounts?)|redirected|demanded
  )\b
`, 'i');
const inAMonth = new RegExp(`^(?:${month.source})|^From\\s[A-Z][a-z]+\\s\\d{4}\\sto\\s`, 'i');

/** “In May 2030, a clinic suffered an attack”: entries of a warning to firms say when, and need nobody. */
export function tellsOfAttack(text: string): boolean {
  const words = ownWords(text).slice(0, reach);
  return inAMonth.test(words) && brokenInto.test(words) && !explains.test(words) && !sumsUp.test(words);
}

/** Whether words may tell a story too, among others that surely do: things were done in them. */
export function mayTell(text: string, deeds = 2): boolean {
  const words = ownWords(text).slice(0, reach);
  return !explains.test(words) && !sumsUp.test(words) && (dealtWith.test(words) || robbed.test(words) || wordsOf(words).filter(({tag}) => tag === 'past').length >= deeds);
}

const bringsIn = (words: string): boolean => named.test(words) || unnamed.test(words) || anyone.test(words) || subject.test(words) || terse.test(words);

/** Whether somebody new comes in near the head of these words. */
export const introduces = (text: string, within = 240): boolean => bringsIn(ownWords(text).slice(0, within));

const wrong = new RegExp(inLines`
  \b(?:
    scam\w*|fraud\w*|fake\w*|bogus|forged|stolen|theft|thieves|thief|counterfeit\w*|swindl\w*|laundering|impost\w+|
    impersonat\w+|phishing|ransom\w*|extort\w*|bribe\w*|false|in (?:his|her|their) name|
    never (?:came|arrived|delivered|paid)|did not exist
  )\b|
  [$£€₹]\s?\d
`, 'i');

/** Whether words among others under headings tell of a wrong, in whatever verbs. */
export const tellsOfWrong = (text: string): boolean => wrong.test(ownWords(text)) && bringsIn(ownWords(text).slice(0, reach)) && mayTell(text, 1);

/** Whether somebody is told of in the opening, though he may have been named before. */
export const speaksOfSomeone = (text: string): boolean => someone.test(ownWords(text).slice(0, 240)) && !/^(?:He|She|They|His|Her|Their|This|These)\b/.test(ownWords(text));

/** Words that go on with what was told before. */
const looksBack = new RegExp(inLines`
  ^(?:
    He|She|They|It|His|Her|Their|Its|Him|Both|These|This|Those|That(?! same)|Such|
    The\s(?:\w+\s){0,2}?(?:
      m[ae]n|wom[ae]n|males?|females?|lad(?:y|ies)|couple|pair|trio|duo|victims?|complainant|suspects?|accused|
      defendants?|caller|scammers?|fraudsters?|gang|group|syndicate|money|funds|scheme|scam|fraud|court|judge|jury|
      indictment|offences?|investigation|police|officers|bank|company|firm
    )\b|
    Police|Officers|Detectives|Investigators|Prosecutors|According|After|Following|Then|Later|When|As|By|From there|
    Subsequently|However|But|Instead|Eventually|Upon|Once|Further|Inquiries|Enquiries|During|At the time|If convicted|
    Mr|Mrs|Ms|[A-Z][a-z]+ (?:was|is|has|had|also|pleaded|then|will|admitted|told|said|used|faces)\b
  )
`);

/** Whether words go on with a story that began before. */
export const goesOn = (text: string): boolean => looksBack.test(text.replace(/^[“"'‘\s]+/, '')) || /^[A-Z][^“]{2,60}\s(?:said|added|told|explained):?,?\s“/.test(text);

const surnames = /\b(?:Mr|Mrs|Ms|Miss|Madam|Dr)\.?\s([A-Z][\w’'-]+)|\b[A-Z][\w’'-]*\s(?:[A-Z][\w.’'-]*\s)?([A-Z][\w’'-]+),?\s(?:\(?\d{2}\)?[,\s]|aged?\s\d|of\s[A-Z])/g;

/** The family names of people whom words bring in. */
function peopleIn(words: string): ReadonlySet<string> {
  return new Set([...words.slice(0, 4000).matchAll(surnames)].map(([, titled, aged]) => (titled ?? aged)!.replace(/[’']s$/, '')));
}

/** How many stories name people whom one before them brought in. */
export function toldAgain(stories: readonly string[]): number {
  const known = new Set<string>();
  let again = 0;
  for (const words of stories) {
    if ((words.match(/[A-Z][\w’'-]+/g) ?? []).some((each) => known.has(each.replace(/[’']s?$/, '')))) again++;
    for (const person of peopleIn(words)) known.add(person);
  }
  return again;
}
