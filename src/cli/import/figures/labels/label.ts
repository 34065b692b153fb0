import {impersonal} from './impersonal.js';

/** What a figure counts, and how sure that is. */
export interface Label {
  readonly label: string;
  /** The verb that following items of the list share; empty when there is none. */
  readonly verb: string;
  /** Between 0 and 1: whether the number is a result at all. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** How many characters behind the unit belong to the label. */
  readonly behind: number;
}

/** Makes a label that names nobody; one too short or too long to show is less sure. */
export function made(words: string, verb: string, confidence: number, reasons: readonly string[], behind = 0): Label {
  const label = impersonal(words.replace(aside, ''));
  const clear = label.length >= 2 && label.length <= 28 ? confidence : confidence - 0.1;
  return {label, verb, confidence: Math.max(0, clear), reasons: clear === confidence ? reasons : [...reasons, 'label-length'], behind};
}

/** “存款人民币(以下币种同)”, “学生被骗↓↓”: what only the page or its reader needs. */
const aside = /(?:人民币)?\((?:以下|下同|币种)[^()]*\)$|[↓→…!]+$/;
