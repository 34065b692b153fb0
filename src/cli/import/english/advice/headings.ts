import {inLines} from '../../../in-lines.js';
import type {Block} from '../../text/block.js';
import {advises, begins, conditional} from './sentences.js';

const advice = new RegExp(inLines`
  \b(?:
    how (?:to|can you|you can) (?:protect|avoid|spot|stay|stop|recogni[sz]e|report|keep)|advice|tips?|
    what (?:you (?:can|should)|(?:not )?to) do|protect (?:yourself|your)|stay(?:ing)? safe|safety|prevention|
    crime prevention|advis(?:e|ed|ory)|remember|do(?:’|')?s and don|our advice|keep safe|precautions?|reminders|
    recommendations?|mitigations?|best practices|red flags|warning signs|signs (?:of|that)
  )\b
`, 'i');

/** A line that heads advice: “How to protect yourself”. */
export const isEnglishAdviceHeading = ({text, marker}: Block): boolean => text.length <= 70 && !marker && !/[.;]$/.test(text) && (advice.test(text) || commands.test(text));

/** “Do:”, “Don’ts”, “If you have been a victim”, “STOP”. */
const commands = new RegExp(inLines`
  ^(?:
    (?:the )?do(?:['’]?s)?|(?:the )?don['’]?t(?:['’]?s)?|do not|never|always|never do this|dos and don['’]?ts|
    if you (?:have been|are|become|think|suspect|believe)\b[^.]{0,50}|[A-Z][\w\s]{0,30} (?:should|can) you|
    ways to [a-z][^.]{0,50}|steps (?:to|you)\b[^.]{0,40}
  )\s?:?$
`, 'i');

/** A headline of an article that is advice from its first line: “Five ways to stop a swindler”. */
export const announcesAdvice = ({text}: Block): boolean =>
  new RegExp(inLines`
    ^(?:
      how (?:to|can you|you can) (?:protect|avoid|spot|stay|stop|prevent|recogni[sz]e|keep)|
      (?:[\w-]+\s){0,2}(?:tips|ways|steps) (?:to|for|against|on)|protect(?:ing)? your|stay(?:ing)? safe|what to do|
      keep(?:ing)? (?:safe|your)
    )\b
  `, 'i').test(text);

/** A line that opens a list of advice: “To stay safe:”. */
export const opensAdvice = ({text}: Block): boolean =>
  text.length < 140 && /^[^.!?]*:$/.test(text) && !/\b(?:to|at)\s?:$/.test(text) && (advice.test(text) || advises(text) || begins.test(text) || conditional.test(text));

const swindles = /\b(?:scams|frauds|schemes|tactics|tricks|scammers|fraudsters|swindlers|criminals)\b[^.!?]*\b(?:include|are|involve|by|following|as follows)\s?:$/i;
const againstThem = /\b(?:tips?|signs|flags|avoid|protect|advice|steps)\b/i;

/** “New scams include:” opens a list of what swindlers do. */
export function opensDeeds({text}: Block): boolean {
  if (!text.endsWith(':')) return false;
  const sentence = text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf('!'), text.lastIndexOf('?'), text.length - 201) + 1);
  return swindles.test(sentence) && !againstThem.test(sentence);
}

/** “Your bank will never:”, “Scammers may:”: what such a list says is done by others, though it reads like a command. */
export const opensWhatOthersDo = ({text}: Block): boolean =>
  /\b(?:will|would|does|do) (?:never|not)(?: ask(?: you)?(?: to)?)?\s?:$/i.test(text) && !/^(?:do not|never)/i.test(text) && !/\byou\b[^.:]*:$/i.test(text) ||
  /\b(?:scammers|fraudsters|swindlers|criminals|callers?|con artists|thieves|they|he or she)\s(?:will|may|might|can|could|often|usually|typically|use|try|also)\b[^.:]*:$/i.test(text);

/** “The firm must:”, “Under the settlement, the owners shall:”: what somebody was ordered to do. */
export const opensOrders = ({text}: Block): boolean =>
  new RegExp(inLines`
    (?:^|[.,]\s)(?:the|this|these|each)\s(?!public\b|reader)(?:[\w’'-]+\s){1,5}?(?:
      must|shall|will|agreed to|agrees to|(?:is|are|was|were) (?:also )?(?:required|ordered|obliged) to|
      ha(?:s|ve) (?:agreed )?to
    )(?:\s[a-z]+)?\s?:$
  `, 'i').test(text) && !/\byou\b/i.test(text);

/** A heading of what not to do: “Don’t:”, “What not to do”. */
export const isProhibition = ({text}: Block): boolean => /(?:^|\b)(?:don['’]?t(?:['’]?s)?|do not|never|what not to do|should not|must not)\s?:?$/i.test(text);

/** “Bureau: Call (555) 0100, or write”, “– from a press release of the office”: where to call, under the advice to call, and where the text is from. */
export const isContactLine = ({text}: Block): boolean => /^from an? [^.;]*\b(?:press|news) release\b/i.test(text) || /^[A-Z][^:.!?]{1,40}:\s(?:call|phone|dial|text|write|email|fax|tel)\b[^a-z]{0,3}\d/i.test(text);
