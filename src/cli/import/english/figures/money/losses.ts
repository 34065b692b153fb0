import {lowered, phraseBefore, wordsIn} from '../clause/phrase.js';
import type {Place} from '../place.js';

export const lossy = /\b(?:loss(?:es)?|damages?)\b/i;
export const kept = /^(?:prevented|recovered|averted|saved|avoided|stopped|returned|refunded|blocked|intercepted|frozen|seized|reduced)/;

/** Verbs of a loss that say more than its noun, once somebody is told: “losses suffered by victims”. */
export const causing = /^(?:suffered|sustained|incurred|reported|caused|attributed)$/;

/** A loss of which the label does not say to what; the sentence may have said it before. */
export const bareLoss = /^(?:(?:total|reported|estimated|average|median|financial|combined)\s){0,2}(?:losses|loss|damages?|amount|money lost|amount in (?:reports|complaints))(?: reported)?$/i;

/** Money that was stolen, of which the label does not say in what. */
export const bareTheft = /^money (?:reported )?stolen$/i;

/** “1,800 complaints about romance scams, with losses of $133 million”: the losses are to them too. */
export const toScams = (label: string, about: string) => {
  if (!about) return label;
  const said = label.replace(/^amount.*/i, 'Losses').replace(/^(.*) reported$/i, 'Reported $1').replace(/^(Reported )(\w)/, (_, reported: string, first: string) => reported + first.toLowerCase());
  if (/^(?:[\w-]+\s){0,4}(?:cases|reports|complaints|incidents|offences|papers)\b/i.test(about)) return `${said} in ${about}`;
  return /s$|(?:fraud|phishing|theft|crime|extortion|ransomware|compromise)$/i.test(about) ? `${said} to ${about}` : `${said}, ${about}`;
};

/** Money lost to scams, or lost as somebody’s. */
export const withLoss = (lost: string, about: string) => (isScam.test(about) && /(?:lost|loss|losses)$/i.test(lost) ? toScams(lost, lowered(about)) : `${lost}${happening.test(about) ? ' in' : ','} ${lowered(about)}`);

/** What losses are made in, and nobody who makes them. */
const happening = /^(?:[\w-]+\s){0,4}(?:cases|reports|complaints|incidents|attacks|breaches)\b/i;

const isScam = /(?:scams?|frauds?|phishing|theft|extortion|compromise|schemes?|ransomware)$/i;

const scams = /^(?:scams?|frauds?|phishing|schemes?|theft|rings?|extortion|cybercrime|operations?|impersonation)$/;
const scammed = /\b(?:scams?|fraud(?:s|ulent)?|phishing|ponzi|theft|extortion|cybercrime|impersonation|investment|swindles?)\b/i;

/** “18,000 complaints of digital arrest, with losses of $2 million”: the losses of what was counted last. */
export function countedBefore({told, words, at, floor}: Place, related = false): string {
  const joined = related || words.slice(floor, at).some(({lower}, index, all) => /^(?:involving|with|causing|totall?ing|resulting)$/.test(lower) || lower === 'and' && lossy.test(all[index + 1]?.lower ?? ''));
  return joined && /^(?:[\w-]+\s){0,4}(?:cases|complaints|reports|incidents|papers|offences)\b/i.test(told.topic) && told.topic.length <= 48 ? lowered(told.topic) : '';
}

/** The scams that the sentence spoke of before the number: what losses that stand alone are losses to. */
export function scamBefore({text, words, at}: Place): string {
  for (let index = at - 1; index >= Math.max(0, at - 36); index--) {
    const {lower, tag} = words[index]!;
    // “sextortion-related complaints”
    if (/^(?:\w*fraud|\w*scam|sextortion|extortion|phishing|ransomware|theft)-related$/.test(lower)) return lower.replace(/-related$/, '');
    if (tag !== 'noun' || !scams.test(lower) || words[index + 1]?.tag === 'noun') continue;
    const phrase = phraseBefore(words, index + 1);
    // “the most common form of cybercrime” only says of what kind the scams are.
    if (words[phrase.from - 1]?.lower === 'of' && /^(?:form|type|kind)s?$/.test(words[phrase.from - 2]?.lower ?? '')) continue;
    // “reports to Northland Fraud”: who takes them is no scam.
    if (words[phrase.from - 1]?.lower === 'to' && /^(?:reports?|reported|complaints?|made)$/.test(words[phrase.from - 2]?.lower ?? '')) continue;
    // Of a list the last says too little.
    // “For 2030, scams were …” is no list.
    const before = words[phrase.from - 1];
    if (/^(?:and|or)$/.test(before?.lower ?? '') || before?.text === ',' && words[phrase.to]?.tag !== 'auxiliary') return '';
    const name = wordsIn(text, words, phrase);
    if (scammed.test(name) && name.length <= 48) return lowered(name);
  }
  return '';
}
