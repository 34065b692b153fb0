import type {Block} from '../text/block.js';
import {kindOfMarker, shapeOf} from '../text/markers.js';
import {adviceWorthy} from './advice-words.js';
import {adviceLeadLength, isAdviceHeading, isHeading} from './section-marks.js';
import {leadsToReaders} from './tip-lists.js';
import {announcesSigns} from './warning-signs.js';

/** Whether a reader of a release stands within its advice. Headings, leads and ends of lists open and close it. */
export class AdviceSection {
  #open: boolean;
  /** Whether the last block was an item of a list. */
  #afterItem = false;
  /** The forms of the markers whose lines head lists of advice. */
  readonly #headShapes = new Set<string>();

  constructor(headline: Block | undefined) {
    this.#open = headline !== undefined && isAdviceHeading(headline);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  openUnder({marker}: Block): void {
    this.#open = true;
    this.#afterItem = false;
    if (marker) this.#headShapes.add(shapeOf(marker));
  }

  open(): void {
    this.#open = true;
  }

  close(): void {
    this.#open = false;
  }

  /** Whether a block is an item of a list; “一、” numbers advice only where advice is expected. */
  lists({marker}: Block): boolean {
    const kind = kindOfMarker(marker);
    return kind === 'number' || kind === 'bullet' || (this.#open && kind === 'section');
  }

  /** Goes on to a block. True when it only opens, heads or closes advice and holds none. */
  passes(block: Block, next: Block | undefined): boolean {
    const item = this.lists(block);
    if (onlyAnnounces(block)) {
      this.open();
      return true;
    }
    if (announcesCounted(block, next)) return true;
    if (isHeading(block) && !item && !adviceWorthy(block.text)) {
      // A heading of its own inside advice (“法律链接”, “泄漏后的危害”) ends it.
      if (block.text.length > 2) this.#open = turnsToAdvice.test(block.text);
      return true;
    }
    if (this.#afterItem && !item && goesOnElsewhere(block)) this.close();
    this.#afterItem = item;
    if (!item && leadsToItems(block, next)) this.open();
    if (this.#open && item && this.#headsItems(block, next)) return true;
    if (item || !leadsToAll(block)) return false;
    this.open();
    return true;
  }

  /** Whether a short item is the heading of items below it. One of the same form that heads none turns to something else. */
  #headsItems(block: Block, next: Block | undefined): boolean {
    if (block.text.length > 30 || adviceWorthy(block.text)) return false;
    const shape = shapeOf(block.marker);
    if (headsList(block, next)) this.#headShapes.add(shape);
    else if (this.#headShapes.has(shape)) this.close();
    return this.#headShapes.has(shape);
  }
}

const turnsToAdvice = /消费警示|提示|提醒|防范|防骗|建议|怎么办|如何/;

/** “警方提醒:” on a line of its own. */
function onlyAnnounces(block: Block): boolean {
  const lead = adviceLeadLength(block);
  return lead > 0 && /[::]$/.test(block.text.slice(0, lead)) && block.text.length - lead < 4;
}

/** “做到四个“不””: the heading counts what the advice below it says. */
const countsAdvice = /^(?:牢记|记住|做到|谨记|坚持)(?:这)?[几两三四五六七八九十\d]{1,2}(?:个|条|点|招)?“[^”]{1,8}”$/;

const announcesCounted = (block: Block, next: Block | undefined): boolean => (countsAdvice.test(block.text) && next !== undefined) || announcesSigns(block);

/** A long paragraph behind a list that advises nothing. */
const goesOnElsewhere = (block: Block): boolean => !adviceLeadLength(block) && block.text.length > 60 && !adviceWorthy(block.text);

/** “只要记住几条…” before a list makes advice of it. */
const leadsToList = /(?:提醒|提示|建议)[^。,;]{0,16}:$|(?:原则|几点|几招|要点|口诀|牢记|记住|谨记)[^。]{0,20}[。::!]?$/;
/** “要做到四个注意…” before sections makes advice of them, too. */
const leadsToSections = /做到[^。,]{0,3}个(?:注意|不要|必须|一律|凡是|不)/;

function leadsToItems({text}: Block, next: Block | undefined): boolean {
  const kind = kindOfMarker(next?.marker ?? '');
  return (leadsToList.test(text.slice(-40)) && (kind === 'number' || kind === 'bullet')) || (leadsToSections.test(text.slice(-80)) && kind === 'section');
}

/** “现发布消费提示如下。”: all that follows is advice. */
const leadsToAdvice = /(?:发布|作出|发出|提出)[^,。;]{0,8}(?:以下|如下)?[^,。;]{0,8}(?:提示|提醒|建议|倡议|消费警示)(?:如下)?[::。]$|(?:提示|提醒|建议|倡议|警示)如下[::。]$/;

const leadsToAll = ({text}: Block): boolean => leadsToReaders(text) || leadsToAdvice.test(text.slice(-40));

/** “(二)账号自查” above items of a lower rank, or above the line that announces them: the heading of a check list. */
const headsList = ({text, marker}: Block, next: Block | undefined): boolean =>
  next !== undefined && !/[。;!?]$/.test(text) && (next.marker ? ranks.indexOf(kindOfMarker(next.marker)) > ranks.indexOf(kindOfMarker(marker)) : /:$/.test(next.text));
const ranks = ['section', 'number', 'bullet'];
