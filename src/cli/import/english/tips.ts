import type {TipKind} from '../../../content/schema.js';
import type {FoundTip} from '../sections/tips.js';
import {within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {imperative} from './advice/imperatives.js';
import {sentencesOf} from '../text/sentences.js';

const heading = /\b(?:how (?:to|can you|you can) (?:protect|avoid|spot|stay|stop|recogni[sz]e|report|keep)|advice|tips?|what (?:you (?:can|should)|to) do|protect (?:yourself|your)|stay(?:ing)? safe|safety|prevention|crime prevention|advis(?:e|ed|ory)|remember|do(?:’|')?s and don|our advice|keep safe|precautions?|reminders|red flags|warning signs|signs (?:of|that))\b/i;
const dont = /\b(?:do not|don['’]t|never|avoid|beware|refuse|ignore|resist|be wary|be suspicious|should not|must not|stop)\b/i;
const begins = new RegExp(`^${imperative}`, 'i');
/** “If you are unsure, hang up”, “Before you pay, check”, “To stay safe, use”. */
const conditional = new RegExp(`^(?![^,;]*,\\s(?:you|we|they|it|he|she|the|this|that|scammers|criminals|fraudsters|police|victims|individuals)\\s(?!should|must|can|need|or))(?:even )?(?:if|when|whenever|before|unless|once|as soon as|after you|to (?:avoid|protect|stay|prevent|help|reduce|keep|guard|spot|verify|check|report|find|be)|for (?:your|extra|added) [a-z]+)\\b[^;]{0,220}?(?:,\\s(?:then\\s|still\\s|you should\\s|you must\\s|you can\\s|also\\s)?(?:${imperative}|say|you should|do)|(?<=^if\\b.*)\\s(?:let|hang up|contact (?:your|the|us|police|local)|call (?:your|the|us|police|\\d)|report (?:it|the|this)|please))\\b`, 'i');
/** Words at the head of a sentence that turn no advice into something else. */
const leadIn = /^(?:[“"‘'(]\s?|[A-Z][a-z]+ it:\s|[-–—]\s?|(?:also|and|but|so|then|first|firstly|second|secondly|third|thirdly|finally|lastly|instead|again|therefore|most importantly|above all|remember|in addition|additionally|rather|as always|tips?|advice|stop and think)[,:–—-]?\s|\d{1,2}[.)]\s)+/i;
/** “Keep your receipt: Save it…”: advice under a heading of its own. */
const headed = new RegExp(`^[A-Z][^:.!?]{2,60}[:.–—-]\\s(?:${imperative}|if)\\b`);
/** Calls to the press and to readers of the page, which only look like advice. */
const forReaders = /^(?:contact|call|email|read|share|check|see|visit|report|get|add|save|look|stay)\b[^.]{0,40}\b(?:media|press|newsroom|more|story|article|here|below|tuned|this page|social media|newsletter|our website|subscribe)\b|\bfollow (?:us|the)\b|\bsocial media for\b|^stay connected|^click here|^please note|^meet |^(?:contact|call|phone|email|tel)s?\s?:/i;
const advising = /\b(?:are|is|be)\s(?:also\s|strongly\s|being\s)?(?:advised|urged|reminded|encouraged|asked|warned)\s(?:(?:not|never|always|also|first|strongly)\s)?(?:to|against)\b|\b(?:it is|it['’]s)\s(?:really\s|very\s|also\s|always\s|so\s)?(?:important|best|vital|essential|crucial|critical|advisable|wise|safer|better|a good idea|(?:a )?best practice|imperative)\s(?:that you\b|(?:never\s|not\s|always\s|for you\s)?to\b(?!\snote))|\byou (?:should|must|need to|ought to|can protect)\b|\b[a-z]+s (?:can|may) (?:best |better )?(?:protect themselves|avoid)\b|\b[a-z]+s should (?:also )?(?:be (?:cautious|wary|aware|careful|alert|suspicious|vigilant)|not|never|always|contact|report|check|verify|call|avoid)\b|^if you\b.{0,200}\bit['’]?s (?:likely )?(?:a )?(?:scam|fraud)|\b(?:I|we)\s(?:strongly\s|also\s)?(?:encourage|urge|advise|remind|recommend|ask)\s(?!for\b)|\b(?:(?:members of the public|public|residents|people|consumers|anyone|users|customers|seniors|parents|everyone|you)\s(?:should|must|need|(?:are|is)\b[^.]{0,30}?\b(?:advised|reminded|urged|encouraged|warned|asked))\b|(?:police|we|officers|officials|authorities)\b[^.]{0,30}\b(?:advis|remind|urg|encourag|recommend|ask|warn)(?:e|s|es|ed|ing)?\b)[^.]{0,40}?\b(?:to|not|never|should|must)\b/i;
const after = /\bif you (?:have|think|suspect|believe|are|become|fall|receive)\b[^.]{0,80}\b(?:report|call|contact|tell|bank|police)\b|\b(?:report it|call the police|contact your bank|immediately)\b/i;

/** “The agency encourages investors to ask”, “the best thing to do is tell your bank”. */
const encouraging = /\b(?:encourages|urges|advises|reminds|(?:is|are) (?:encouraging|urging|advising|reminding))\s(?:all\s|any\s|every\s|local\s)?(?:members of the public|the public|everyone|anyone|everybody|anybody|(?!law|legis|senat)[A-Za-z]+s|people|women|men)\b(?:(?!\sto\s(?:visit|contact|learn|attend|register)\b)[^.;]){0,60}?\s(?:not\s|never\s)?to\b(?!\s(?:visit|contact|learn|attend|register)\b)(?![^.;]*\(\d{3}\))|\bbest thing (?:to do|you can do|anyone can do) is\b/;
/** What is asked of those who make the law is no advice to readers. */
const asksOthers = /\b(?:encourag|urg|ask|advis|recommend)(?:e|es|ed|ing|s)?\s(?:the\s|our\s|all\s|state\s)*(?:legislat\w+|congress|lawmakers|senat\w+|parliament|governor|government|ministers?|council|courts?|judges?|house)\b/i;
/** “New scams include:” opens a list of what swindlers do. */
const describes = /(?:^|[.!?]\s)(?![^.!?]*\b(?:tips?|signs|flags|avoid|protect|advice|steps)\b)[^.!?]*\b(?:scams|frauds|schemes|tactics|tricks|scammers|fraudsters|swindlers|criminals)\b[^.!?]*\b(?:include|are|involve|by|following|as follows)\s?:$/i;
/** “Bureau: Call (555) 0100, or write”: where to call, under the advice to call. */
const contactLine = /^[A-Z][^:.!?]{1,40}:\s(?:call|phone|dial|text|write|email|fax|tel)\b[^a-z]{0,3}\d/i;

/** Published counts, what swindlers ask of you, and rallying cries are no advice. */
const told = /[$£€]\s?\d[\d,.]*\s?(?:(?:m|b)illion|[mb]n?\b)|\b\d+(?:\.\d+)?\s?(?:%|per ?cent)|\byou (?:are|may be|will be|could be|might be|were|can be) (?:asked|told|contacted|advised|directed|instructed)\b|^(?:do not|don['’]t) (?:be|get|become|fall)\b.{0,26}$|^beware of (?:this|these)\b.{0,20}$|^if you .{0,20}\blegitimately\b|^(?:how|why|what|where)\b|\bwith questions\b/i;

export const isEnglishAdviceHeading = ({text, marker}: Block): boolean => text.length <= 70 && !marker && !/[.;]$/.test(text) && heading.test(text);

/** Advice of an English release: lists under a heading of advice, and sentences that advise. */
export function englishTips(
  blocks: readonly Block[],
  taken: (block: Block) => boolean,
  answers: (block: Block) => boolean,
): readonly FoundTip[] {
  const tips: FoundTip[] = [];
  let section = false;
  let deeds = false;
  for (const block of blocks) {
    const {text} = block;
    if (isEnglishAdviceHeading(block) || (text.length < 140 && /^[^.!?]*:$/.test(text) && (heading.test(text) || advising.test(text) || begins.test(text) || conditional.test(text)))) {
      section = true;
      continue;
    }
    if (taken(block)) continue;
    const kind = kindOfMarker(block.marker);
    const listed = kind === 'bullet' || kind === 'number';
    if (!listed && block.emphasised && text.length < 80) {
      section = false;
      continue;
    }
    if (!listed) deeds = describes.test(text.slice(-200));
    else if (deeds && !begins.test(text) && !conditional.test(text) || contactLine.test(text)) continue;
    const marked = listed;
    if (section && listed && text.length >= 8 && text.length <= 260 && !/:$/.test(text)) {
      const sure = begins.test(text) || conditional.test(text) || headed.test(text) || dont.test(text);
      tips.push(tip(block, 0, text.length, sure ? 0.95 : 0.7, sure ? ['advice-list'] : ['advice-list', 'no-advice-word']));
      continue;
    }
    if (section && headed.test(text) && text.length <= 400) {
      tips.push(tip(block, 0, text.length, 0.85, ['advice-section', 'headed']));
      continue;
    }
    for (const [from, to] of sentencesOf(text)) {
      const start = from + /^\s*/.exec(text.slice(from, to))![0].length;
      const sentence = text.slice(start, to).replace(leadIn, '');
      const said = to - sentence.length;
      if (sentence.length < 12 || sentence.length > 400 || /[?:]$/.test(sentence.trim()) || forReaders.test(sentence)) continue;
      if (told.test(sentence) || asksOthers.test(sentence) || marked && /^[a-z]/.test(block.text)) continue;
      if (/\b(?:was|were) (?:arrested|charged)|\bhave (?:arrested|seized)\b/i.test(sentence)) continue;
      const urges = begins.test(sentence) || conditional.test(sentence);
      if (urges && (section || answers(block))) tips.push(tip(block, said, to, 0.85, ['advice-section']));
      else if (advising.test(sentence) || encouraging.test(sentence)) tips.push(tip(block, said, to, section ? 0.85 : 0.75, ['addressed']));
      else if (urges) tips.push(tip(block, said, to, 0.7, ['imperative']));
    }
  }
  return tips;
}

function tip(block: Block, from: number, to: number, confidence: number, reasons: string[]): FoundTip {
  const bare = block.text.slice(from, to).replace(/[.;,!\s”"]+$/, '');
  const kind: TipKind = after.test(bare) ? 'ifItHappens' : dont.test(bare) ? 'dont' : 'do';
  return {words: within(block, from, from + bare.length), kind, confidence, reasons};
}
