import type {TipKind} from '../../../content/schema.js';
import type {FoundTip} from '../sections/tips.js';
import {within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {sentencesOf} from '../text/sentences.js';

const heading = /\b(?:how (?:to|can you|you can) (?:protect|avoid|spot|stay|stop|recogni[sz]e|report|keep)|advice|tips?|what (?:you (?:can|should)|to) do|protect (?:yourself|your)|stay(?:ing)? safe|safety|prevention|crime prevention|advis(?:e|ed|ory)|remember|do(?:’|')?s and don|our advice|keep safe|precautions?|reminders)\b/i;
const dont = /\b(?:do not|don['’]t|never|avoid|beware|refuse|ignore|resist|be wary|be suspicious|should not|must not|stop)\b/i;
const verbs =
  'always|never|do not|don[’\']t|avoid|check|double-check|verify|call(?!\\s(?:cent|volume|log))|contact|report|hang up|ignore|be (?:wary|careful|alert|suspicious|cautious|sceptical|skeptical|sure|mindful|aware|vigilant)|bear in mind|beware|use|keep|set|install|download|protect|secure|ask|stop|think|pause|take|tell|talk|discuss|look|search|research|change|enable|turn (?:on|off)|update|delete|block|refuse|reject|decline|resist|share|shred|destroy|remember(?!\\s[–—-])|make sure|ensure|confirm|consult|consider|treat|buy|shop|pay|stay|speak|add|activate|monitor|review|read|inspect|choose|opt|save|give|seek|act|limit|lock|freeze|file|end|get|let|trust|type|cover|cross-check|guard|only|just|please|learn|watch|wait|warn|create';
const imperative = new RegExp(`^(?:${verbs})\\b(?!\\s?:)`, 'i');
const conditional = new RegExp(`^(?:even )?if [^.;]{2,110}?(?:,\\s(?:then\\s|please\\s|still\\s|also\\s)?(?:${verbs}|say|you should|do)|\\s(?:let|hang up|contact your|call your|report it))\\b`, 'i');
/** “Keep your receipt: Save it…”: advice under a heading of its own. */
const headed = new RegExp(`^[A-Z][^:.!?]{2,40}:\\s(?:${verbs}|if)\\b`);
/** Calls to the press and to readers of the page, which only look like advice. */
const forReaders = /^(?:contact|call|email|read|share|check|see|visit|report|get|add|save|look|stay)\b[^.]{0,40}\b(?:media|press|newsroom|more|story|article|here|below|tuned|this page)\b|^(?:contact|call|phone|email|tel)s?\s?:/i;
const advising = /\b(?:are|is)\s(?:also\s|strongly\s)?(?:advised|urged|reminded|encouraged)\s(?:not )?to\b|\b(?:(?:members of the public|public|residents|people|consumers|anyone|users|customers|seniors|parents|everyone|you)\s(?:should|must|need|(?:are|is)\b[^.]{0,30}?\b(?:advised|reminded|urged|encouraged|warned|asked))\b|(?:police|we|officers|officials|authorities)\b[^.]{0,30}\b(?:advis|remind|urg|encourag|recommend|ask|warn)(?:e|s|es|ed|ing)?\b)[^.]{0,40}?\b(?:to|not|never|should|must)\b/i;
const after = /\bif you (?:have|think|suspect|believe|are|become|fall|receive)\b[^.]{0,80}\b(?:report|call|contact|tell|bank|police)\b|\b(?:report it|call the police|contact your bank|immediately)\b/i;

export const isEnglishAdviceHeading = ({text, marker}: Block): boolean => text.length <= 70 && !marker && !/[.;]$/.test(text) && heading.test(text);

/** Advice of an English release: lists under a heading of advice, and sentences that advise. */
export function englishTips(
  blocks: readonly Block[],
  taken: (block: Block) => boolean,
  answers: (block: Block) => boolean,
): readonly FoundTip[] {
  const tips: FoundTip[] = [];
  let section = false;
  for (const block of blocks) {
    const {text} = block;
    if (isEnglishAdviceHeading(block) || (text.length < 140 && /:$/.test(text) && (heading.test(text) || advising.test(text) || imperative.test(text) || conditional.test(text)))) {
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
    if (section && listed && text.length >= 8 && text.length <= 260) {
      const sure = imperative.test(text) || conditional.test(text) || headed.test(text) || dont.test(text);
      tips.push(tip(block, 0, text.length, sure ? 0.95 : 0.7, sure ? ['advice-list'] : ['advice-list', 'no-advice-word']));
      continue;
    }
    if (section && headed.test(text) && text.length <= 400) {
      tips.push(tip(block, 0, text.length, 0.85, ['advice-section', 'headed']));
      continue;
    }
    for (const [from, to] of sentencesOf(text)) {
      const start = from + /^\s*/.exec(text.slice(from, to))![0].length;
      const sentence = text.slice(start, to);
      if (sentence.length < 12 || sentence.length > 400 || /[?:]$/.test(sentence.trim())) continue;
      if (/\b(?:was|were) (?:arrested|charged)|\bhave (?:arrested|seized)\b/i.test(sentence)) continue;
      const urges = (imperative.test(sentence) || conditional.test(sentence)) && !forReaders.test(sentence);
      if (urges && (section || answers(block))) tips.push(tip(block, start, to, 0.85, ['advice-section']));
      else if (advising.test(sentence)) tips.push(tip(block, start, to, section ? 0.85 : 0.75, ['addressed']));
      else if (urges) tips.push(tip(block, start, to, 0.7, ['imperative']));
    }
  }
  return tips;
}

function tip(block: Block, from: number, to: number, confidence: number, reasons: string[]): FoundTip {
  const bare = block.text.slice(from, to).replace(/[.;,!\s]+$/, '');
  const kind: TipKind = after.test(bare) ? 'ifItHappens' : dont.test(bare) ? 'dont' : 'do';
  return {words: within(block, from, from + bare.length), kind, confidence, reasons};
}
