import {numeral} from './numbers.js';
import {attributeOf, childNamed, elementsIn, outermost, plainXml, type XmlElement} from './xml.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** “%1、”, “案例%1：”. */
  readonly text: string;
}

/** Gives each numbered paragraph, in the order of the document, the words that Word prints before it. */
export type Numbering = (paragraph: XmlElement) => string | undefined;

const value = (element: XmlElement | undefined) => element && attributeOf(element, 'w:val');

/**
 * Word keeps the numbers of “一、”, “（二）” or “案例三：” out of the text and
 * counts when it prints. This counts as it does.
 */
export function numberingOf(numberingPart: XmlElement | undefined, stylesPart: XmlElement | undefined): Numbering {
  const lists = new Map<string, {level: (at: number) => Level | undefined; counters: number[]}>();
  const styles = new Map<string, XmlElement>();
  for (const style of stylesPart ? outermost(stylesPart, new Set(['w:style'])) : []) styles.set(attributeOf(style, 'w:styleId') ?? '', style);
  const abstracts = new Map<string, XmlElement>();
  for (const each of numberingPart ? outermost(numberingPart, new Set(['w:abstractNum'])) : []) abstracts.set(attributeOf(each, 'w:abstractNumId') ?? '', each);
  // Lists made from the same definition go on counting where the one before ended, unless they start anew.
  const counting = new Map<XmlElement, number[]>();
  for (const num of numberingPart ? outermost(numberingPart, new Set(['w:num'])) : []) {
    const definition = abstracts.get(value(childNamed(num, 'w:abstractNumId')) ?? '');
    const overrides = elementsIn(num).filter(({name}) => name === 'w:lvlOverride');
    if (!definition) continue;
    const anew = overrides.some((each) => childNamed(each, 'w:startOverride'));
    const counters = anew ? [] : (counting.get(definition) ?? []);
    if (!anew) counting.set(definition, counters);
    lists.set(attributeOf(num, 'w:numId') ?? '', {counters, level: (at) => levelOf(definition, overrides, at)});
  }

  return (paragraph) => {
    const place = placeOf(paragraph, styles);
    const list = place && lists.get(place.list);
    const level = list?.level(place!.level);
    if (!list || !level) return undefined;
    const {counters} = list;
    counters.length = Math.min(counters.length, place.level + 1);
    for (let at = 0; at <= place.level; at++) counters[at] ??= (list.level(at)?.start ?? 1) - (at === place.level ? 1 : 0);
    counters[place.level]!++;
    if (level.format === 'bullet' || level.format === 'none') return undefined;
    const said = (digit: string) => numeral(counters[Number(digit) - 1] ?? 1, list.level(Number(digit) - 1)?.format ?? 'decimal');
    const words = level.text.replace(/%([1-9])/g, (place, digit: string) => said(digit) ?? place);
    if (/%[1-9]/.test(words) || !words.trim()) return undefined;
    return /[a-z0-9.)]$/i.test(words) ? `${words} ` : words;
  };
}

function levelOf(definition: XmlElement, overrides: readonly XmlElement[], at: number): Level | undefined {
  const isHere = (each: XmlElement) => Number(attributeOf(each, 'w:ilvl') ?? 0) === at;
  const override = overrides.find(isHere);
  const level = childNamed(override, 'w:lvl') ?? elementsIn(definition).find((each) => each.name === 'w:lvl' && isHere(each));
  if (!level) return undefined;
  const start = Number(value(childNamed(override, 'w:startOverride')) ?? value(childNamed(level, 'w:start')) ?? 1);
  return {start: Number.isInteger(start) ? start : 1, format: value(childNamed(level, 'w:numFmt')) ?? 'decimal', text: plainXml(value(childNamed(level, 'w:lvlText')) ?? '')};
}

/** Which list a paragraph belongs to, by itself or by its style. */
function placeOf(paragraph: XmlElement, styles: ReadonlyMap<string, XmlElement>): {list: string; level: number} | undefined {
  const own = childNamed(paragraph, 'w:pPr');
  let numbering = childNamed(own, 'w:numPr');
  let style = styles.get(value(childNamed(own, 'w:pStyle')) ?? '');
  // A style is based on another, and that on another; one based on itself must not hold us up.
  for (let step = 0; !numbering && style && step < 12; step++) {
    numbering = childNamed(childNamed(style, 'w:pPr'), 'w:numPr');
    style = styles.get(value(childNamed(style, 'w:basedOn')) ?? '');
  }
  const list = value(childNamed(numbering, 'w:numId'));
  const level = Number(value(childNamed(numbering, 'w:ilvl')) ?? 0);
  return list === undefined || list === '0' || !Number.isInteger(level) || level < 0 || level > 8 ? undefined : {list, level};
}
