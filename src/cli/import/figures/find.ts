import {isStatute} from '../numbers/not-figures/law.js';
import {rejectionOf} from '../numbers/rejections.js';
import type {NumberToken, Tokenise} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import {spanOf, type Block} from '../text/block.js';
import {quotationAt, quotedIn} from '../text/quoted.js';
import {sentencesOf} from '../text/sentences.js';
import type {Ruled} from '../text/span.js';
import {countsBare, countsMoney, countsVolume, spelledRule} from './accepted.js';
import {captioned, questioned} from './captions/caption.js';
import {topicOf} from './context/topic.js';
import {acceptance, type FoundFigure, type FoundNumbers} from './found.js';
import {asResult, isPetty} from './results.js';
import {readSentence} from './sentence.js';
import {inView} from './views.js';

/** Reads the numbers of one Chinese block; `before` are the figures of the one before it, of which it may go on with 其中 to tell the parts. */
export function findFigures(block: Block, tokenise: Tokenise, before: readonly FoundFigure[] = []): FoundNumbers {
  const {text} = block;
  const quoted = quotedIn(text);
  const statutes = isStatute(text);
  const figures: FoundFigure[] = [];
  const uncertain: FoundFigure[] = [];
  const rejected: Ruled[] = [];
  const tokens = tokenise(block);
  let next = 0;
  let carried = opensParts(text) ? wholeOf(before) : '';
  let topic = '';
  for (const [from, to] of sentencesOf(text)) {
    const kept: NumberToken[] = [];
    // A decision against somebody names the law and has results all the same.
    const statute = statutes && !decides.test(text.slice(from, to));
    for (; next < tokens.length && tokens[next]!.from < to; next++) {
      const token = tokens[next]!;
      const rule = rejectionOf({token, text, quoted, statute}) ?? spelledRule(token, text);
      if (rule) rejected.push({...spanOf(block, token.from, token.end), rule});
      else kept.push(token);
    }
    topic = topicOf(text.slice(from, to)) || topic;
    const read = readSentence({block, from, to, tokens: kept, carried: opensParts(text.slice(from, from + 2)) ? carried : '', topic});
    const [first] = read.filter(({confidence, token}) => confidence >= acceptance && unitClass(token.unit) !== 'share');
    // What a sentence without figures is about, the next one counts; further on it may be something else.
    topic = kept.length ? '' : topicOf(text.slice(from, to));
    if (first && !first.isPart) carried = first.label.replace(/(?:达到|达|共)$/, '');
    for (const one of read) {
      const found = quotationAt(quoted, one.token.from) ? {...one, confidence: Math.min(one.confidence, 0.6), reasons: [...one.reasons, 'quoted-speech']} : one;
      const rule = found.token.unit === '' && found.confidence < 0.8 && !countsBare(text, found.token) && !countsVolume(found) && !countsMoney(found) ? 'no-unit' : found.token.spelled && found.confidence < (found.token.value >= 100 ? 0.7 : 0.8) ? 'spelled-out' : undefined;
      if (rule) {
        rejected.push({...spanOf(block, found.token.from, found.token.end), rule});
        continue;
      }
      const isNamed = found.confidence >= acceptance && !isPetty(found) && (found.token.unit || countsBare(text, found.token) || countsMoney(found) || countsVolume(found) || isRate(found));
      const result = isNamed ? found : asResult(text, found);
      if (result) figures.push(questioned(text, from, inView(text, from, to, captioned(text, from, to, result))));
      else uncertain.push(found);
    }
  }
  return {figures, uncertain, rejected};
}

/** What was decided in one case, beside the articles it was decided by. */
const decides = /当事人|责令|给予[^,。;]{0,24}(?:处罚|警告|罚款)|涉案金额|罚没|获利/;

/** A rate per ten thousand needs no unit. */
const isRate = ({reasons}: FoundFigure) => reasons.includes('rate');

/** Whether words begin to list parts of what was counted before them. */
const opensParts = (text: string) => /^(?:其中|在这)/.test(text);

/** What the last sentence of a block counted first. */
function wholeOf(figures: readonly FoundFigure[]): string {
  const last = figures[figures.length - 1];
  return figures.find(({sentence, token: {unit}}) => sentence.start === last?.sentence.start && unitClass(unit) !== 'share')?.label ?? '';
}
