import type {TipKind} from '../../../content/schema.js';
import type {FoundTip} from '../sections/tips.js';
import {within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {sentencesOf} from '../text/sentences.js';

const heading = /\b(?:how (?:to|can you|you can) (?:protect|avoid|spot|stay|stop|recogni[sz]e|report|keep)|advice|tips?|what (?:you (?:can|should)|to) do|protect (?:yourself|your)|stay(?:ing)? safe|safety|prevention|crime prevention|advis(?:e|ed|ory)|remember|do(?:’|')?s and don|our advice|keep safe)\b/i;
const dont = /\b(?:do not|don['’]t|never|avoid|beware|refuse|ignore|resist|be wary|be suspicious|should not|must not|stop)\b/i;
const imperative = /^(?:always|never|do not|don['’]t|avoid|check|verify|call|contact|report|hang up|ignore|be (?:wary|careful|alert|suspicious|cautious|sceptical|skeptical|sure)|beware|use|keep|set|install|download only|protect|ask|stop|think|take|tell|talk|look|change|enable|turn on|update|delete|block|refuse|resist|share|shred|remember|make sure|ensure|confirm|consult|treat|buy|pay|stay|speak|add|activate|monitor|read|if you|only)\b/i;
const advising = /\b(?:(?:members of the public|public|residents|people|consumers|anyone|users|customers|seniors|parents|everyone|you)\s(?:are|is|should|must|need|can)\b[^.]{0,30}?(?:advised|reminded|urged|encouraged|warned|asked)?|(?:police|we|officers)[^.]{0,30}\b(?:advise|remind|urge|encourage|recommend|ask|warn)s?\b)[^.]{0,40}?\b(?:to|not|never|should|must)\b/i;
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
    if (isEnglishAdviceHeading(block) || (text.length < 140 && /:$/.test(text) && (heading.test(text) || advising.test(text)))) {
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
      const sure = imperative.test(text) || dont.test(text);
      tips.push(tip(block, 0, text.length, sure ? 0.95 : 0.7, sure ? ['advice-list'] : ['advice-list', 'no-advice-word']));
      continue;
    }
    for (const [from, to] of sentencesOf(text)) {
      const start = from + /^\s*/.exec(text.slice(from, to))![0].length;
      const sentence = text.slice(start, to);
      if (sentence.length < 12 || sentence.length > 400 || sentence.trim().endsWith('?')) continue;
      if (/\b(?:was|were) (?:arrested|charged)|\bhave (?:arrested|seized)\b/i.test(sentence)) continue;
      const sure = advising.test(sentence) || (imperative.test(sentence) && (section || answers(block)));
      if (sure) tips.push(tip(block, start, to, section ? 0.85 : 0.75, [section ? 'advice-section' : 'addressed']));
    }
  }
  return tips;
}

function tip(block: Block, from: number, to: number, confidence: number, reasons: string[]): FoundTip {
  const bare = block.text.slice(from, to).replace(/[.;,!\s]+$/, '');
  const kind: TipKind = after.test(bare) ? 'ifItHappens' : dont.test(bare) ? 'dont' : 'do';
  return {words: within(block, from, from + bare.length), kind, confidence, reasons};
}
