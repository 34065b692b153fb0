import {inLines} from '../../../in-lines.js';
import type {Heading} from '../../cases/heading.js';
import {within, type Block} from '../../text/block.js';
import {kindOfMarker, ordinalOf, shapeOf} from '../../text/markers.js';
import {isEnglishAdviceHeading} from '../advice/headings.js';
import {wordsOf} from '../words/tag.js';
import {tellsStory} from './telling.js';

/** “Circumstances of the case” is no case; other headings are of what surrounds the cases. */
const surrounds = new RegExp(inLines`
  \b(?:of|about|in) the (?:case|scam|fraud)s?\b|\?$|
  ^(?:
    how|why|what|who|when|where|about|background|introduction|overview|summary|context|conclusions?|results?|
    next steps?|notes?|contacts?|related|further|more|media|press|quotes?|statistics|figures|key|main|common|types? of|
    tips?|advice|warning signs|red flags|faqs?|resources?|legal|the law|victim support|our|your|recent|latest|
    examples?(?: of)?|case studies|cases?|arrests?|convictions|prosecutions|sentences?|sentencing|investigations?|
    the (?:investigation|arrest|trial|sentence|victims?|suspects?|scheme|scam|fraud|operation|court|raids?)s?|
    defendants?|charges|timeline|penalt(?:y|ies)|partners?|statements?|appeal|outcome|aftermath|impact|scope|
    modus operandi|mo
  )\b(?!.*\bv\.?\s)
`, 'i');
/** Two or three such words that a name of a case may begin with. */
const namesAll = /\b(?:scams?|frauds?|schemes?|heist|ring|gang|syndicate)$/i;

const titleLetters = 110;

/** “Alleged bribery offences involving A (“A”) and B (“B”)”: offences with all whom they concern take more room. */
const headsOffences = /^(?:[A-Z][a-z]+\s)?(?:[\w-]+\s){0,4}offen[cs]es?\s(?:involving|by|against|relating to|in relation to|concerning)\b(?![^.]*\b(?:was|were|is|are|has|have|had)\b)/;
const longTitle = 260;

/** Whether a line is a heading: short, begun with a capital, without a stop. */
const isLine = (text: string): boolean => text.length >= 3 && (text.length <= titleLetters || (text.length <= longTitle && headsOffences.test(text))) && /^[A-Z“"'‘\d£$€]/.test(text) && !/[.!;,][”"’]?$/.test(text.replace(/\b(?:al|Inc|Ltd|Co|Corp|Jr|Sr|St|Ave|Rd)\.$/, '')) && !/[.!?]\s[A-Z]/.test(text.replace(/\b(?:v|vs|Mr|Mrs|Ms|Dr|St|U\.S|Inc|No|Co|Ltd|[A-Z])\./g, ''));

/** “Photo 2”, “Figure 3: …” name what is shown. */
const caption = /^(?:photo(?:graph)?|picture|image|fig(?:ure)?|chart|graph|table|map|diagram|exhibit|annexe?|appendix)\.?\s?(?:\d|[A-Z]\b)/i;

const mayHead = (text: string): boolean => isLine(text) && !caption.test(text) && (!surrounds.test(text) || namesAll.test(text) && text.split(' ').length >= 2 && !/^(?:scope|common|types?|recent|latest|about|how|what|why|the)\b/i.test(text));

/** A letter or a Roman number before an entry: “(a)”, “B.”, “ii.”. */
const letter = /^(?:\(([a-z])\)|([A-Z])[.)]|([a-z])\)|\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)])\s+(?=[A-Z“"\d])/;

/** The headings of a release, in order. */
export function headingsOf(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block, index): Heading[] => {
    const found = block.marker ? marked(block, block, 'marker ' + shapeOf(block.marker)) : (lettered(block) ?? plain(block, blocks, index) ?? glued(block));
    if (!found || isEnglishAdviceHeading(found.title)) return [];
    return [{index, ordinal: kindOfMarker(block.marker) === 'number' ? ordinalOf(block.marker) : 0, ...found}];
  });
}

type Found = Pick<Heading, 'title' | 'rest' | 'form'>;

function lettered(block: Block): Found | undefined {
  const mark = letter.exec(block.text)?.[0];
  return mark ? marked(block, within(block, mark.length, block.text.length), 'marker letter') : undefined;
}

/** An entry with its title alone on the line, or with the story behind it. */
function marked(block: Block, entry: Block, form: string): Found | undefined {
  if (kindOfMarker(block.marker) === 'case') return undefined;
  if (mayHead(entry.text) && !tellsStory(entry.text)) return {title: trimmed(entry), form};
  const inline = inlineTitle(entry);
  return inline && {...inline, form};
}

/** “Parcel scam: A nurse …”, “Northtown – On 5 May, …”, “Romance scam. In May, …”: what stands before the story in its paragraph. */
export function inlineTitle(entry: Block): {title: Block; rest: Block} | undefined {
  const found = /^([“"]?[A-Z\d](?:(?<=\b(?:[A-Z]|v|vs|Inc|Ltd|Co|St|No|Mt))\.|[^:.;!?–—]){2,90}?)(:|(?<!\bvs?)\.|\s?[–—]|\s-)\s(?=[“"]?[A-Z\d].{24})/.exec(entry.text);
  // A sentence is no title; “Jan.” and “Mr.” end none.
  if (!found || isSentence(found[1]!, found[2] === ':') || /\b(?:was|were|is|are|has|have|had|said|says|On|Mr|Mrs|Ms|Dr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])$/.test(found[1]!)) return undefined;
  return mayHead(found[1]!) ? {title: within(entry, 0, found[1]!.length), rest: within(entry, found[0].length, entry.text.length)} : undefined;
}

/** Whether words have a predicate: an auxiliary, or a past tense that is no first word like that of “Stolen cards”. Before a colon a headline may have one: “Contractor arrested: …”. */
const isSentence = (text: string, headline: boolean): boolean => wordsOf(text).some(({tag}, index) => tag === 'auxiliary' || tag === 'relative' || tag === 'pronoun' || (!headline && tag === 'past' && index > 0)) || /\b(?:said|says|told|added|asked|wrote|including?|includes)$/.test(text);

/** A paragraph that begins with its heading. */
function glued(block: Block): Found | undefined {
  const inline = inlineTitle(block);
  return inline && {...inline, form: `inline ${block.text[inline.title.text.length]!}`};
}

/** A name above the first paragraph, which does not speak of it: who wrote it. */
const isByline = (text: string, paragraph: string): boolean =>
  /^(?:By\s)?[A-Z][a-z’'-]+(?:\s[A-Z]\.)?\s[A-Z][\w’'-]+$/.test(text) && !/\b(?:scams?|frauds?|cases?|thefts?|schemes?|ring|gang|operation|project)\b/i.test(text) && !paragraph.includes(text.slice(text.lastIndexOf(' ') + 1));

/** A line that stands alone above a paragraph. */
function plain(block: Block, blocks: readonly Block[], index: number): Found | undefined {
  const next = blocks[index + 1];
  // Among several a day heads what happened on it.
  if (index <= 1 && isDateline(block.text) && !blocks.slice(index + 1).some(({text}) => isDateline(text))) return undefined;
  if (!next || (index === 0 && isByline(block.text, next.text)) || !mayHead(block.text) || !isParagraph(next) && !(blocks[index + 2] && isParagraph(blocks[index + 2]!))) return undefined;
  if (isPortrait(block.text, next.text)) return {title: block, form: 'portrait'};
  // A headline leaves its auxiliaries out; a line that has them is a sentence without its stop.
  if (!block.emphasised && /\b(?:was|were|has|have|had)\s/.test(block.text)) return undefined;
  if (block.text.endsWith(':') && (next.marker || block.text.length > 60)) return undefined;
  return {title: trimmed(block), form: block.emphasised ? 'emphasised' : 'plain'};
}

/** “Ann Lee was tricked by a caller”, under a picture of her and above her story: a sentence of somebody whom the paragraph below names. */
function isPortrait(text: string, paragraph: string): boolean {
  const name = /^(?:[A-Z][a-z]+\s)??([A-Z][a-z’'-]+\s[A-Z][\w’'-]+)\s(?:was|were|has|had|lost|paid|sent|fell)\b/.exec(text)?.[1];
  return name !== undefined && paragraph.slice(0, 200).includes(name);
}

/** From so many letters on, a line tells something; a sentence with its stop does so in fewer. */
const isParagraph = ({text}: Block): boolean => text.length >= 60 || text.length >= 25 && /[a-z\d][.!?]["”’)]*$/.test(text);

/** A line that heads what is of no case, and so ends the one above it. */
export const headsOther = (block: Block, next: Block | undefined): boolean => !block.marker && isLine(block.text) && elsewhere.test(block.text) && next !== undefined && isParagraph(next);
const elsewhere = new RegExp(inLines`
  ^(?:
    our|about|related|further|more|media|press|contacts?|notes?|statistics|figures|resources?|faqs?|partners?|
    partnerships?|next steps?|conclusions?|looking ahead|other (?:work|news)|what we|how we|working with
  )\b
`, 'i');

/** “Harbour City, 3 May 2031”, “5 May 2031” above a release: where and when it was published. */
const isDateline = (text: string): boolean => /^(?:(?:The\s)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3},?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.?\s\d{1,2}),?\s(?:19|20)\d\d$/.test(text);

const trimmed = (block: Block): Block => within(block, 0, block.text.replace(/[\s:–—-]+$/, '').length);
