import {changeOf} from '../figures/change.js';
import type {FoundFigure, FoundNumbers} from '../figures/found.js';
import type {Grammar} from '../grammar.js';
import {rejectionOf} from '../numbers/rejections.js';
import {unitClass} from '../numbers/units.js';
import {blockOf, spanOf, type Block} from '../text/block.js';
import type {CardLine} from '../text/card-lines.js';
import type {Card} from '../text/cards.js';
import type {Ruled} from '../text/span.js';
import {isCode} from './code.js';
import {bracketedUnit, withoutUnit} from './units.js';

/**
 * Reads numbers that stand alone above or below what they count. That they
 * belong together is a guess from their places, so each label is put to the
 * editor; where it could be either of two lines the number stays out.
 */
export function readCards(folded: string, cards: readonly Card[], grammar: Grammar): FoundNumbers {
  const figures: FoundFigure[] = [];
  const uncertain: FoundFigure[] = [];
  const rejected: Ruled[] = [];
  for (const card of cards) {
    const found = readCard(folded, card, grammar, figures.at(-1)?.label ?? '');
    if (!found) continue;
    const at = {start: card.number.start, end: card.number.end};
    const rule = ruleFor(found);
    if (rule) rejected.push({...at, rule});
    else (card.label ? figures : uncertain).push(found);
  }
  return {figures, uncertain, rejected};
}

function readCard(folded: string, {number, unit, label, start, end}: Card, grammar: Grammar, last: string): FoundFigure | undefined {
  const block = blockOf(folded, [number], '', false);
  const [token, more] = grammar.numbers(block);
  if (!token || more) return undefined;
  const head = label?.text.replace(/:$/, '') ?? '';
  const counted = token.unit || unit?.text || bracketedUnit(head);
  const sign = /^[+↑]/.test(block.text) ? '上升' : /^[-−–↓]/.test(block.text) ? '下降' : '';
  const words = withoutUnit(head);
  const change = unitClass(counted) === 'share' ? changeOf(/(?:同比|环比)$/.test(words) ? words + sign : words, last) : undefined;
  return {
    start, end,
    token: {...token, unit: counted},
    label: change?.label ?? words,
    ...(change?.base ? {comparison: {base: change.base, ...(change.direction ? {direction: change.direction} : {})}} : {}),
    confidence: token.doubt ? 0.55 : 0.7,
    reasons: ['card', ...(counted ? [] : ['no-unit']), ...(token.doubt ? ['doubt-' + token.doubt] : [])],
    number: spanOf(block, token.from, token.to),
    sentence: {start, end},
    isPart: false,
  };
}

/**
 * Reads a number with what it counts on one line of a row of such lines. Where
 * the grammar does not know the words, they are the label as they stand.
 */
export function readCardLine(folded: string, block: Block, {number, label, change}: CardLine, grammar: Grammar, found: FoundNumbers): FoundNumbers {
  if (change) return withChange(folded, block, {number, label, change}, grammar, found);
  const [one, ...more] = [...found.figures, ...found.uncertain];
  const known = found.figures.length === 1 && (one!.comparison !== undefined || (one!.confidence >= sure && !one!.reasons.includes('no-noun')));
  if (!one || more.length || known || one.token.doubt) return found;
  const card = readCard(folded, {number, label, start: block.start, end: block.end}, grammar, '');
  if (!card || (grammar.lang === 'en' && label.start > number.start)) return found;
  return {figures: [{...card, label: capital(card.label), confidence: sure, reasons: ['card-line']}], uncertain: [], rejected: found.rejected};
}
/** “发案: 86起, ↓4%”: the label names the number and what moved. */
function withChange(folded: string, {start, end}: Block, {number, label, change}: Required<CardLine>, grammar: Grammar, found: FoundNumbers): FoundNumbers {
  const level = readCard(folded, {number, label, start, end}, grammar, '');
  const moved = readCard(folded, {number: change, start, end}, grammar, '');
  if (!level || !moved) return found;
  const [, base = '', how = ''] = /^(同比|环比|[较比].*?(?=[上增提下减降回]))?(\D*?) ?\d/.exec(change.text) ?? [];
  const falls = /[↓下减降回]/.test(how);
  const name = withoutUnit(label.text.replace(/:$/, ''));
  const ofChange: FoundFigure = {
    ...moved, label: name + base + how.replace('↓', '下降').replace('↑', '上升'), confidence: sure, reasons: ['card-line'],
    ...(base ? {comparison: {base, direction: falls ? 'fall' : 'rise'}} : {}),
  };
  return {figures: [{...level, label: name, confidence: sure, reasons: ['card-line']}, ofChange], uncertain: [], rejected: found.rejected};
}
/** From here on the editor is not asked for the label. */
const sure = 0.8;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** How often a page was read and liked says nothing of the release on it. */
const ofThePage = /^(?:阅读|浏览|点击|播放|点赞|赞|评论|转发|分享|收藏|在看|喜欢|粉丝|关注)(?:量|数|次数)?$/;

function ruleFor({token, label}: FoundFigure): string | undefined {
  if (isCode(token, label)) return 'code';
  if (ofThePage.test(label)) return 'page-count';
  const rule = rejectionOf({token, text: token.display + token.unit, quoted: [], statute: false});
  // Many digits without a unit are a code in a sentence; here a label stands beside them.
  return rule === 'code' ? undefined : rule;
}
