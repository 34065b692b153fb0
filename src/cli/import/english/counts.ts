import {levelReached, readMove} from './changes.js';
import type {Place, Read} from './read.js';
import {capital, namedBefore} from './subject.js';
import {nominalBefore, nounsBehind, verbBefore, verbBehind} from './verbs.js';

/** What releases count; such a noun makes a result of its number even where the verb is unknown. */
const counted =
  /\b(?:suspects?|offenders?|criminals?|fraudsters?|scammers?|mules?|ringleaders?|members?|people|persons?|individuals?|men|women|adults|officers?|staff|volunteers|residents|consumers|customers|cases?|victims?|reports?|complaints?|enquiries|inquiries|arrests?|charges|convictions?|crimes?|offences|offenses|incidents?|attempts?|accounts?|websites?|sites|domains?|numbers|lines|links|pages|profiles|apps|gangs?|groups|syndicates?|networks|centres?|centers?|calls?|messages?|emails|devices?|phones?|computers|laptops|cards?|vehicles|cars|warrants?|searches|addresses|premises|properties|locations|operations?|raids?|interventions?|investigations?|records?|visits?|leaflets|posters|alerts?|warnings?|talks|events|sessions|scams?|frauds?|transactions?|transfers?|payments?|banks?|branches|conversations?|arrests)$/i;
/** Words that announce a count. */
const announced = /\b(?:including|there (?:were|was)|total of|with|saw|resulted in|led to|in|or|and|from|of|than|to|by|among|over|for|involving)\s$/i;

/** Those that a spelled number needs, which is said in passing more often. */
const announcedSurely = /\b(?:including|total of|resulted in|led to)\s$/i;

/** Reads a count of people, cases or things. */
export function readCount(place: Place): Read {
  const {token, before, after, shared, isPart} = place;
  const nouns = nounsBehind(after);
  const unit = nouns.split(' ').pop()?.replace(/[’']s?$/, '') ?? '';
  const behind = nouns ? after.indexOf(nouns) + nouns.length : 0;
  const of = nouns ? complement(after.slice(behind)) : '';
  const what = capital(nouns + of);
  const made = (label: string, confidence: number, reasons: readonly string[], length = behind, kept = '', subject = ''): Read =>
    ({label: capital(label), unit, confidence, reasons, behind: length, shared: kept, ...(subject ? {subject} : {})});

  if (/\($/.test(before) && counted.test(nouns) && /^\s*\)/.test(after.slice(behind))) {
    const named = namedBefore(before);
    if (named) return made(named, 0.8, ['in-brackets']);
  }
  const reached = levelReached(place);
  if (reached) return {...made(reached.label, 0.85, ['level'], behind, '', reached.subject), unit: /^(?:last|this)$/i.test(unit) ? '' : unit};
  const move = nouns || token.spelled ? undefined : readMove(place);
  if (move) return move;
  const near = before.slice(-70);
  const own = verbBefore(near);
  const verb = own && !/[.;:]/.test(near.slice(own.index)) ? own : undefined;
  const passive = verbBehind(after.slice(behind));
  if (nouns && passive) return {...made(`${nouns} ${passive.participle}`, 0.9, ['passive'], behind + passive.length), subject: nouns};
  const late = nouns && of ? verbBehind(after.slice(behind + of.length)) : undefined;
  if (late) return made(`${what} ${late.participle}`, 0.9, ['passive'], behind + of.length + late.length);
  if (nouns && verb) return {...made(`${what} ${verb.participle}`, 0.95, ['result-verb'], behind, verb.participle), subject: nouns};
  if (nouns && shared && /^[\s,]*(?:and|as well as|plus)?\s*$/i.test(before)) return made(`${what} ${shared}`, 0.9, ['shared-verb'], behind, shared);
  const nominal = nominalBefore(before);
  if (nouns && nominal) return made(`${what} ${nominal}`, 0.9, ['result-noun'], behind, nominal);
  if (!nouns && passive && /\b(?:whom|which|them|these|those),?\s$/i.test(before)) return {...made(passive.participle, 0.75, ['passive', 'no-noun'], passive.length), unit: 'people'};
  // “Of the defendants, 200 were charged”, “where 19,285 were victims”: the noun stands elsewhere.
  const whose = nouns ? undefined : /\bof (?:the|these|those|all) ([a-z]+),\s$/i.exec(before)?.[1];
  if (whose && passive) return {...made(`${whose} ${passive.participle}`, 0.85, ['passive'], passive.length), unit: ''};
  const were = nouns ? undefined : /^\s(?:were|are)\s([a-z]+)\b/.exec(after);
  if (were && counted.test(were[1]!)) return {...made(were[1]!, 0.75, ['counted-noun'], were[0].length), unit: ''};
  if (nouns && isPart) return made(what, 0.85, ['part']);
  // Hundreds of a thing we do not know are counted too: “At least 33,000 investors fell victim”.
  const many = /[a-z]s$/i.test(unit) && !token.spelled && (token.value >= 100 || place.lead !== '');
  if (!counted.test(nouns) && !many) return made(nouns || before.trim().slice(-30), 0.4, ['no-verb']);
  const predicate = token.spelled ? '' : predicateBehind(after.slice(behind));
  if (predicate) return made(nouns + predicate, 0.75, ['counted-noun', 'predicate'], behind + predicate.length);
  if (token.spelled && token.value < 20) return made(what, announcedSurely.test(before) ? 0.55 : 0.4, ['counted-noun']);
  if (announced.test(before)) return made(what, 0.75, ['counted-noun'], behind, '', nouns);
  // “Two men persuaded…” begins a story; “300 people have been…” counts.
  return made(what, token.value < 5 ? 0.4 : 0.6, ['counted-noun', 'no-verb']);
}

/** “victims are aged over 65”, “people from Texas filed complaints”: what is said of those counted. */
function predicateBehind(after: string) {
  const found = /^\s(?:from\s[A-Z]\w+\s)?(?:who\s|that\s)?(?:are|were|was|is|have been|has been|have|had|filed|made|fell|lost|became|took part in|attended|assisting|believed)\s(?:(?!\s(?:in|at|on|during|since|after|before|by|as|when|while|with)\s)[^,.;:()]){3,50}/.exec(after)?.[0];
  return found?.trimEnd() ?? '';
}

/** “cases of scams”, “visits to banks”: of what. */
const complement = (after: string) => /^\s(?:of|involving|to)\s(?:the\s)?(?:(?!(?:in|during|over|last|this|since|across|as|and|on|more|about|nearly|up|with|who|that|which|involving|at|from|by)\b)[A-Za-z][\w’'-]*\s?){1,4}/.exec(after)?.[0].trimEnd() ?? '';
