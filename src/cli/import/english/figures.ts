import {acceptance, type FoundFigure, type FoundNumbers} from '../figures/found.js';
import type {NumberToken} from '../numbers/token.js';
import {spanOf, type Block} from '../text/block.js';
import {quotedIn} from '../text/quoted.js';
import {sentencesOf} from '../text/sentences.js';
import type {Ruled} from '../text/span.js';
import {englishRejection, isMoney} from './rules.js';
import {englishTokens} from './tokens.js';
import {nounsBehind, verbBefore, verbBehind} from './verbs.js';

interface Read {
  readonly label: string;
  readonly unit: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly behind: number;
  readonly shared: string;
  readonly comparison?: FoundFigure['comparison'];
}

/** Reads the numbers of one English block. */
export function englishFigures(block: Block): FoundNumbers {
  const {text} = block;
  const quoted = quotedIn(text);
  const figures: FoundFigure[] = [];
  const uncertain: FoundFigure[] = [];
  const rejected: Ruled[] = [];
  const tokens = englishTokens(block);
  let next = 0;
  for (const [from, to] of sentencesOf(text)) {
    const sentence = spanOf(block, from, to);
    let floor = from;
    let shared = '';
    let isPart = false;
    for (; next < tokens.length && tokens[next]!.from < to; next++) {
      const token = tokens[next]!;
      const rule = englishRejection(text, token, quoted);
      if (rule) {
        rejected.push({...spanOf(block, token.from, token.end), rule});
        continue;
      }
      const between = text.slice(Math.max(floor, token.opening - 200), token.opening);
      if (/;/.test(between)) isPart = false;
      if (/\b(?:including|of whom|of which|among them|of these|of those)\b/i.test(between)) isPart = true;
      const read = readNumber(text, token, floor, to, shared, isPart);
      if (read.confidence < acceptance && (token.spelled || (!isMoney(token) && !read.unit))) {
        rejected.push({...spanOf(block, token.from, token.end), rule: token.spelled ? 'spelled-out' : 'no-unit'});
        continue;
      }
      const start = Math.max(floor, clauseStart(text, floor, token.opening));
      const found: FoundFigure = {
        ...spanOf(block, start + /^[\s,;]*(?:and\s)?/.exec(text.slice(start, start + 8))![0].length, Math.min(to, token.end + read.behind)),
        token: {...token, unit: read.unit}, label: read.label, confidence: token.doubt ? 0.3 : read.confidence, reasons: read.reasons,
        ...(read.comparison ? {comparison: read.comparison} : {}),
        number: spanOf(block, token.from, token.to), sentence, isPart,
      };
      (found.confidence >= acceptance ? figures : uncertain).push(found);
      shared = read.shared;
      floor = Math.min(to, token.end + read.behind);
    }
  }
  return {figures, uncertain, rejected};
}

function readNumber(text: string, token: NumberToken, floor: number, to: number, shared: string, isPart: boolean): Read {
  const before = text.slice(Math.max(floor, token.opening - 120), token.opening);
  const after = text.slice(token.end, Math.min(to, token.end + 120));
  if (/^(?:%|per cent|percent|percentage points)$/i.test(token.unit)) return readChange(text, token, before, after, to);
  const nouns = nounsBehind(after);
  const own = verbBefore(before.slice(-70));
  const verb = own && !/[.;:]/.test(before.slice(-70).slice(own.index)) ? own : undefined;
  if (isMoney(token)) return readMoney(token, before, after, verb?.participle ?? (/^\s*(?:,|and|\s)*$/.test(before) ? shared : ''));
  const unit = nouns.split(' ').pop()?.replace(/[’']s?$/, '') ?? '';
  const passive = verbBehind(after.slice(nouns ? after.indexOf(nouns) + nouns.length : 0));
  const behind = nouns ? after.indexOf(nouns) + nouns.length : 0;
  if (nouns && passive) return {label: `${capital(nouns)} ${passive.participle}`, unit, confidence: 0.9, reasons: ['passive'], behind: behind + passive.length, shared: ''};
  if (nouns && verb) return {label: `${capital(nouns)} ${verb.participle}`, unit, confidence: 0.95, reasons: ['result-verb'], behind, shared: verb.participle};
  if (nouns && shared && /^[\s,]*(?:and|as well as|plus)?\s*$/i.test(before)) return {label: `${capital(nouns)} ${shared}`, unit, confidence: 0.9, reasons: ['shared-verb'], behind, shared};
  if (!nouns && passive && /\b(?:whom|which|them|these|those),?\s$/i.test(before)) return {label: capital(passive.participle), unit: 'people', confidence: 0.75, reasons: ['passive', 'no-noun'], behind: passive.length, shared: ''};
  if (nouns && isPart) return {label: capital(nouns), unit, confidence: 0.85, reasons: ['part'], behind, shared: ''};
  const counted = /\b(?:suspects?|cases?|victims?|reports?|complaints?|arrests?|accounts?|websites?|gangs?|syndicates?|calls?|messages?|devices?|phones?|warrants?|operations?|raids?|records?|officers?|visits?|alerts?|scams?|frauds?)$/i.test(nouns);
  const listed = /\b(?:including|there (?:were|was)|total of|with|saw|resulted in|led to|in|or)\s$/i.test(before);
  return {label: capital(nouns) || before.trim().slice(-30), unit, confidence: counted && listed ? 0.75 : 0.4, reasons: counted && listed ? ['counted-noun'] : ['no-verb'], behind, shared: ''};
}

function readMoney(token: NumberToken, before: string, after: string, participle: string): Read {
  const unit = token.unit;
  const noun = /\b((?:total |financial |illegal |criminal )?(?:losses|loss|proceeds|assets|cash|funds|savings|damage|profits?|gains|property|cryptocurrency|payments?|transfers?|goods|drugs|value|turnover|transactions|money))(?:\s(?:of|worth|amounting to|totalling|totaling|valued at|estimated at|involving|reached|to|was|were|exceeded|came to|stood at))*\s$/i.exec(before)?.[1];
  const behindNoun = /^(?:\s(?:in|of|worth of))?\s((?:(?:cash|losses|assets|funds|cryptocurrency|savings|proceeds|property|goods|gold|damages|transactions|payments)\b\s?(?:and\s)?){1,2})/i.exec(after);
  const behind = behindNoun ? behindNoun[0].trimEnd().length : 0;
  const passive = verbBehind(after.slice(behind));
  const told = passive?.participle ?? participle;
  const named = noun ?? behindNoun?.[1]?.trim().replace(/\sand$/, '');
  const label = named ? (told && !/^loss/i.test(named) ? `${named} ${told}` : `${named}${told && told !== 'lost' && /^loss/i.test(named) ? ' ' + told : ''}`) : told ? `money ${told}` : /\b(?:involv\w+|worth|netted|earned|swindled|cheated[^.;]{0,24}of)\s$/i.test(before) ? 'amount involved' : '';
  return {
    label: capital(label || before.trim().slice(-24)), unit, confidence: named || told ? 0.9 : label ? 0.8 : 0.4,
    reasons: named ? ['money-noun'] : told ? ['result-verb'] : label ? ['offence-verb'] : ['no-verb'], behind: behind + (passive?.length ?? 0), shared: participle,
  };
}

function readChange(text: string, token: NumberToken, before: string, after: string, to: number): Read {
  const moved = /\b(rose|risen|rise|rising|increased?|increasing|grew|grown|climbed|up|jumped|surged|fell|fallen|fall|falling|decreased?|dropped|declined?|down|reduced|lower)(?:\s(?:by|of|to|some|about|a further|more than|nearly|sharply))*\s*$/i.exec(before);
  const base = /^[^.;]{0,40}?((?:compared (?:with|to)|from|over|on|than)\s(?:the\s)?(?:same period\s(?:last year|a year earlier|of \d{4}|in \d{4})?|(?:a\s)?year (?:earlier|ago|before)|last year|the previous year|previous year|\d{4})|year[- ]on[- ]year)/i.exec(text.slice(token.end, Math.min(to, token.end + 80)))?.[1];
  const clause = before.slice(Math.max(before.lastIndexOf(', '), before.lastIndexOf('; ')) + 1);
  const label = clause.trim().replace(/^(?:and|while|but|,)\s*/i, '').replace(/\s(?:by|of|more than|nearly|about|over|some)$/i, '').slice(-70);
  const direction = moved && (/^(?:ros|ris|incr|gr[eo]|climb|up|jump|surg)/i.test(moved[1]!) ? 'rise' as const : 'fall' as const);
  const rate = /\b(?:rate|share|proportion|accounted for|satisfaction)\b/i.test(before);
  return {
    label: capital(label || after.slice(0, 20)), unit: token.unit, confidence: moved ? 0.85 : rate ? 0.7 : 0.4, reasons: moved ? ['change'] : ['share-of-what'], behind: base ? 0 : 0, shared: '',
    ...(base ? {comparison: {base, ...(direction ? {direction} : {})}} : {}),
  };
}

function clauseStart(text: string, floor: number, opening: number): number {
  const window = text.slice(Math.max(floor, opening - 120), opening);
  const cut = Math.max(window.lastIndexOf(', '), window.lastIndexOf('; '), window.lastIndexOf(': '));
  return Math.max(floor, opening - window.length + cut + 1);
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
