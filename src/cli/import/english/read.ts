import type {FoundFigure} from '../figures/found.js';
import type {NumberToken} from '../numbers/token.js';

/** What an English number counts. */
export interface Read {
  readonly label: string;
  readonly unit: string;
  /** Between 0 and 1: whether the number is a result at all. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** How many characters behind the number belong to the label. */
  readonly behind: number;
  /** The participle that the next item of a list shares; empty when there is none. */
  readonly shared: string;
  readonly comparison?: FoundFigure['comparison'];
  /** Of what a change was told, for “to 7,091” behind it. */
  readonly subject?: string;
}

/** A number with the words of its sentence around it. */
export interface Place {
  readonly token: NumberToken;
  /** From the number before it, or the sentence’s start, up to the words of approximation. */
  readonly before: string;
  /** Behind number and unit, up to the sentence’s end. */
  readonly after: string;
  /** The words of approximation: “more than”, “topped”. */
  readonly lead: string;
  readonly shared: string;
  readonly subject: string;
  readonly isPart: boolean;
}

/** “Number of complaints: 17,696”: a line that is a label and its number. */
export function lineRead({token, before, after, lead}: Place): Read | undefined {
  const label = /^\s*([A-Z][^:.;!?]{2,60}):\s*$/.exec(before)?.[1];
  if (!label || /[a-z]{2}/i.test(after.replace(/^\s*(?:people|cases|reports|victims|suspects)\b/i, '')) || /\w/.test(lead) && lead.length > 16) return undefined;
  return {label, unit: token.unit, confidence: 0.8, reasons: ['label-line'], behind: 0, shared: ''};
}
