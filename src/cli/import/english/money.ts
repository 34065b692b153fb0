import {levelReached, readMove} from './changes.js';
import type {Place, Read} from './read.js';
import {capital, subjectOf} from './subject.js';
import {nominalBefore, verbBefore, verbBehind} from './verbs.js';

const kinds = 'losses|loss|proceeds|assets|cash|funds|savings|damages?|profits?|gains|property|cryptocurrenc(?:y|ies)|payments?|transfers?|goods|drugs|value|turnover|transactions|money|gold|fines|refunds|compensation|deposits';
const linking = '(?:\\s(?:of|worth|amounting to|totalling|totaling|valued at|estimated at|involving|reached|reaching|to|at|was|were|exceeded|came to|stood at|a total of))*';
const nounBefore = new RegExp(`\\b((?:(?:total|average|net|overall)\\s(?:reported|dollar|financial)\\s|)(?:(?!(?:with|and|the|of|in|for|from|to|a|an|their|his|her|its|prevented|seized|recovered|lost|had|suffered|reported|these|those)\\s)[a-z-]+\\s){0,2}(?:${kinds}))${linking}\\s$`, 'i');
const nounBehind = new RegExp(`^\\s?(?:(?:in|of|worth of)\\s)?((?:(?!(?:the|a|an|and|in|of|to|from|on|at|by|for|with|was|were|is|has|had|have|this|last|that)\\b)[a-z’'-]+\\s){0,2}(?:${kinds}|fraud|scams)(?:\\sand\\s(?:${kinds}))?)\\b`, 'i');
/** “Total losses topped”, “the average loss was”: the subject names the amount. */
const level = /\b(?:topp(?:ed|ing)|totall?(?:ed|ing)|exceed(?:ed|ing)?|reach(?:ed|ing)|amount(?:ed|ing)(?: to)?|stood|came|hit|surpass(?:ed|ing)|averag(?:ed|ing)|was|were|is|of)(?:\s(?:at|to|a total of))*\s*$/i;
const levelVerb = /\b(?:topp|totall?|exceed|reach|amount|stood|came|hit|surpass|averag|was|were)/i;

/** Reads an amount of money. */
export function readMoney(place: Place): Read {
  const {token, before, after, lead} = place;
  const made = (label: string, confidence: number, reason: string, behind = 0, shared = '', subject = ''): Read =>
    ({label: capital(label), unit: token.unit, confidence, reasons: [reason], behind, shared, ...(subject ? {subject} : {})});
  const reached = levelReached(place);
  if (reached) return made(reached.label, 0.85, 'level', 0, '', reached.subject);

  const move = readMove(place);
  if (move) return move;

  const near = before.slice(-70);
  const verb = verbBefore(near);
  const own = verb && !/[.;:]/.test(near.slice(verb.index)) ? verb.participle : /^\s*(?:,|and|\s)*$/.test(before) ? place.shared : '';
  const kept = own || place.shared;
  const behindNoun = nounBehind.exec(after);
  const behind = behindNoun?.[0].length ?? 0;
  const passive = verbBehind(after.slice(behind));
  const nominal = nominalBefore(before);
  const told = passive?.participle ?? nominal ?? own;
  const named = nounBefore.exec(before)?.[1]?.trim().replace(/^[a-z]+ing\s/i, '') ?? behindNoun?.[1]?.replace(/^(?:their|his|her)\s/i, '');
  // “losses” alone says less than the clause it stands in: “total losses reported by those over sixty topped”.
  const whole = levelVerb.test(lead) || level.test(before) && levelVerb.test(level.exec(before)![0]) ? subjectOf(before.replace(level, '')) : '';
  // “…scams remain the costliest, with losses exceeding”: what follows “with” is meant.
  const subject = whole.replace(/^.*\swith\s(?=\S+(?:\s\S+)?$)/, '');
  const cost = /\bcost(?:s|ing)?(?:\s(victims|people|businesses|consumers|customers|the [a-z]+))?\s$/i.exec(before);
  if (cost) return made(`cost${cost[1] ? ` to ${cost[1]}` : ''}`, 0.8, 'cost', behind, kept);
  if ((/(?:[—–]|,?\sor)\s*$/.test(before) || /^\s*(?:amounting to|totall?ing|worth)\s*$/.test(before)) && place.subject) return made(place.subject, 0.75, 'subject', behind, kept);
  if (/\binvolv\w+\s$/i.test(before) && !behindNoun) return made('amount involved', 0.8, 'offence-verb', 0, kept);
  if (/\ban average of\s$/i.test(before)) return made(subjectOf(before.replace(/\s?an average of\s$/i, '')), 0.45, 'average');
  if (subject && (subject.split(' ').length >= 2 || subject !== whole) && (!named || subject.toLowerCase().includes(named.toLowerCase()))) return made(subject, 0.9, 'subject', behind, kept, subject);
  if (named) {
    const loss = /loss/i.test(named);
    const end = told && !(loss && told !== 'prevented' && told !== 'recovered' && told !== 'averted') ? ` ${told}` : '';
    return made(named + (behindNoun && !nounBefore.test(before) ? complement(after.slice(behind)) : '') + end, 0.9, 'money-noun', behind + (passive?.length ?? 0), kept, named);
  }
  if (/^\s*(?:,|and|\s)*$/.test(before) && place.subject && !told) return made(place.subject, 0.75, 'shared-subject', behind, kept, place.subject);
  // “£318 million in attempted cheque fraud”: what the amount is of.
  const of = /^\s(?:in|of)\s(?:the\s)?((?:(?!(?:in|of|to|from|on|at|by|for|with|was|were|is|has|had|have|this|last|that|a|an|the|their|respectively)\b)[A-Za-z][A-Za-z’'-]*\s?){1,5})/.exec(after)?.[1]?.trim();
  if (of && /[a-z]{3}/.test(of) && !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|total|value)\b/i.test(of)) return made(`${of}${told ? ` ${told}` : ''}`, told ? 0.85 : 0.7, 'money-of', after.indexOf(of) + of.length, kept, of);
  if (told) return made(`money ${told}`, 0.9, 'result-verb', behind + (passive?.length ?? 0), kept, `money ${told}`);
  if (/\b(?:involv\w+|worth|netted|earned|swindled|cheated[^.;]{0,24}of)\s$/i.test(before)) return made('amount involved', 0.8, 'offence-verb', 0, kept);
  return made(before.trim().slice(-24), 0.4, 'no-verb');
}

/** “in losses to scams”: to whom or of what. */
const complement = (after: string) => /^\s(?:to|from|by|of)\s(?:the\s)?(?:(?!(?:in|during|over|last|this|since|across|as|and|on|between)\b)[A-Za-z][\w’'-]*\s?){1,4}/.exec(after)?.[0].trimEnd() ?? '';
