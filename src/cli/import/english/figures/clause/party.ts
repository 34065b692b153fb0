import {inLines} from '../../../../in-lines.js';
import type {Word} from '../../words/word.js';
import {lowered, wordsIn, type Phrase} from './phrase.js';

const authorities = new RegExp(inLines`
  \b(?:
    police|officers?|authorit\w+|investigators?|detectives?|agents?|agenc\w+|department|bureau|office|commission\w*|
    ministry|unit|task ?forces?|force|team|squad|prosecutors?|attorney|court|judge|jury|government|regulators?|watchdog|
    interpol|europol|scamwatch|cent(?:re|er)|hotline|helpline|operations?|crackdown|campaigns?|raids?|sting|
    investigations?|initiative|council|law enforcement|officials?|inspector|sheriff|customs|service|constabulary|banks?|
    authority|partners?|action fraud|searches|intervention|efforts?|measures?|forces|association|administration|
    institute|directorate|orders?|settlement|deal|agreement|verdict|prosecution|coalition|indictments?|list|report|
    survey|law|act|statistics|data|figures
  )\b
`, 'i');

/** Whom an authority’s name before it does not make one: “bank customers”, “service fraud”. */
const of = /\b(?:bank|service|banks?[’']|list|survey|data|operation)\s(?:\w+\s)?(?:customers?|users?|clients?|scams?|frauds?|victims?|holders?|transfers?|accounts?|cards?|loans?)$/i;

const nobody = /^(?:it|we|they|he|she|this|that|which|who|these|those|there|I|you|them|one|some|others?|all|results?)$/i;

/** A subject that belongs into a label: who lost or reported, and not which authority acted. Empty when there is none. */
export function partyOf(text: string, words: readonly Word[], subject: Phrase): string {
  const said = wordsIn(text, words, subject);
  // “they risk losing”: somebody told before.
  if (words[subject.from]?.tag === 'pronoun' && !/^(?:these|those)$/.test(words[subject.from]!.lower)) return '';
  if (!said || said.length > 56 || nobody.test(said) || authorities.test(said) && !of.test(said) || /^[A-Z][A-Z0-9]{1,6}$/.test(said)) return '';
  return subject.from === 0 ? lowered(said) : said;
}

/** A name of a person or a firm; a label tells of groups and places, and names nobody. */
export const isName = (party: string): boolean => /^(?:[A-Z][\w’'.-]*\s?){1,3}$/.test(party) && !/s$/.test(party) || /^[A-Z][a-z]+(?:, [A-Z][a-z]+)*,? and [A-Z][a-z]+$/.test(party);

/** A subject that tells of itself: what a pronoun stands for, was told before. */
export const unlessPronoun = (subject: string): string => (/^(?:it|this|that|these|which|they|we)$/i.test(subject) ? '' : subject);
