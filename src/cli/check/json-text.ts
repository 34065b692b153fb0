import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type {Words} from '../locale.js';
import type {Region} from './finding.js';

/** A fault that keeps a text from being JSON, at its place. */
export interface SyntaxFault extends Region {
  readonly words: Words;
}

/** A JSON text that remembers where everything stands. */
export interface JsonText {
  readonly value: unknown;
  /** Fields that are given twice in one object. */
  readonly duplicates: readonly {readonly pointer: string; readonly region: Region}[];
  /**
   * Where the value at a JSON Pointer stands; where it is missing, its nearest
   * ancestor. `within` narrows a string down to a part of it.
   */
  locate(pointer: string, within?: {readonly start: number; readonly end: number}): Region;
}

const strict = {disallowComments: true, allowTrailingComma: false, allowEmptyContent: false};

/** Reads a JSON text; returns the first fault when it is not one. */
export function readJson(text: string): {readonly json: JsonText} | {readonly fault: SyntaxFault} {
  const lines = new Lines(text);
  const errors: ParseError[] = [];
  let root: Node | undefined;
  let value: unknown;
  try {
    root = parseTree(text, errors, strict);
    // The parser of the platform decides what JSON is; the other knows the places.
    if (errors.length === 0) value = JSON.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return {fault: {words: tooDeep, ...lines.region(0, 1)}};
    if (!(error instanceof SyntaxError)) throw error;
    return {fault: {words: syntaxWords('InvalidSymbol'), ...lines.region(...platformPlace(error, text))}};
  }
  const [first] = errors;
  if (first) {
    const code = printParseErrorCode(first.error);
    const words = faultWords(code, text, first.offset);
    return {fault: {words, ...lines.region(...placeOf(code, text, first.offset, first.length))}};
  }
  const tree = root!;
  // What reads on goes down level by level, and would run out of room where the parser did not.
  if (isDeeper(tree, deepest)) return {fault: {words: tooDeep, ...lines.region(0, 1)}};
  return {
    json: {
      value,
      duplicates: duplicateKeys(tree, '').map(({pointer, node}) => ({pointer, region: lines.of(node)})),
      locate: (pointer, within) => {
        const node = nearest(tree, segments(pointer));
        const raw = text.slice(node.offset + 1, node.offset + node.length - 1);
        // With an escape in it the string's places are not those of the file.
        return within && node.type === 'string' && raw === node.value
          ? lines.region(node.offset + 1 + within.start, node.offset + 1 + within.end)
          : lines.of(node);
      },
    },
  };
}

/** No pack comes near this. Nodes of the tree: a value and the field it stands in count as two. */
const deepest = 200;

const isDeeper = ({children = []}: Node, levels: number): boolean =>
  children.some((child) => levels === 0 || isDeeper(child, levels - 1));

const tooDeep: Words = {
  en: 'nested too deeply to be a content pack. Check that this is the right file',
  zh: '嵌套层次过深，不像是内容包。请检查文件是否正确',
};

/** Signs of Chinese keyboards and word processors that stand where JSON has signs of its own, and how to write them. */
const lookalikes: readonly (readonly [signs: RegExp, en: string, zh: string])[] = [
  [/^[“”„«»＂]/, 'is no quotation mark of JSON: write "', '是中文引号，请改用半角双引号 "'],
  [/^[‘’'`＇]/, 'is no quotation mark of JSON: write "', '不能用作引号，请改用半角双引号 "'],
  [/^[，、﹐]/, 'is a Chinese comma: write ,', '是中文标点，请改用半角逗号 ,'],
  [/^[：﹕∶]/, 'is a Chinese colon: write :', '是中文标点，请改用半角冒号 :'],
  [/^[｛｝［］【】〔〕]/, 'is a full-width bracket: write { } or [ ]', '是全角括号，请改用半角的 { } 或 [ ]'],
  [/^[０-９]/, 'is a full-width digit: write 0 to 9', '是全角数字，请改用半角数字'],
  [/^[\u00a0\u2000-\u200b\u202f\u3000]/, '', ''],
];

/** What is wrong at a place, judged by what stands there; by the parser’s name for it where that says more. */
function faultWords(code: string, text: string, offset: number): Words {
  const rest = text.slice(offset);
  const sign = [...rest.slice(0, 2)][0] ?? '';
  if (!/\S/.test(text.slice(0, offset)) && !/^[{["“”‘’'｛［]/.test(rest)) {
    return {en: `not JSON: it begins with “${sign}”. Name the content pack (.json), not the release or a page`, zh: `不是 JSON 文件，开头是“${sign}”。请指定内容包（.json），而不是通报或网页`};
  }
  if (!rest.trim() && !code.startsWith('Close')) return {en: 'not JSON: the file breaks off here. Save it whole again', zh: 'JSON 格式错误：文件在此处中断，后面的内容缺失。请重新保存完整的文件'};
  if (isCommaTooMany(code, text, offset)) return {en: 'not JSON: a comma too many. Take it away', zh: 'JSON 格式错误：此处多了一个逗号，请删去'};
  if (/\d,$/.test(text.slice(0, offset)) && /^\d{3}\b/.test(rest)) {
    return {en: 'not JSON: a number is written without commas (1286, not 1,286)', zh: 'JSON 格式错误：数值中不能有千位逗号（写作 1286，不写 1,286）'};
  }
  const found = lookalikes.find(([signs]) => signs.test(rest));
  if (found && !found[1]) return {en: 'not JSON: a full-width or no-break space stands here. Write a plain space', zh: 'JSON 格式错误：此处是全角空格或不换行空格，请改用普通空格'};
  if (found) return {en: `not JSON: the sign ${sign} ${found[1]}`, zh: `JSON 格式错误：这里的 ${sign} ${found[2]}`};
  if (code === 'InvalidSymbol' && /"[^"\n]*"[ \t]*$/.test(text.slice(Math.max(0, offset - 400), offset))) {
    return {
      en: 'not JSON: the text ended with the quotation mark before this. Within a text write “ ” or \\"; between two fields write a comma',
      zh: 'JSON 格式错误：文字在前一个双引号处已结束。文字中的引号请用“ ”或写作 \\"；两个字段之间请加逗号',
    };
  }
  return syntaxWords(code);
}

const isCommaTooMany = (code: string, text: string, offset: number) =>
  /^(?:PropertyNameExpected|ValueExpected)$/.test(code) && /^[,}\]]/.test(text.slice(offset, offset + 1)) && text.slice(0, offset).trimEnd().endsWith(',');

/** Where a fault is to be mended; the parser notices a comma too many, or one that is missing, only at what follows. */
function placeOf(code: string, text: string, offset: number, length: number): [number, number] {
  const before = text.slice(0, offset).trimEnd().length;
  if (isCommaTooMany(code, text, offset)) return [before - 1, before];
  if (code === 'CommaExpected' && text.slice(before, offset).includes('\n')) return [before, before + 1];
  return [offset, offset + Math.max(1, length)];
}

/** A few faults in words an editor knows; the parser's own name for the rest. */
function syntaxWords(code: string): Words {
  switch (code) {
    case 'CommaExpected':
      return {en: 'not JSON: a comma is missing here', zh: 'JSON 格式错误：此处缺少逗号'};
    case 'ColonExpected':
      return {en: 'not JSON: a colon is missing here', zh: 'JSON 格式错误：此处缺少冒号'};
    case 'PropertyNameExpected':
      return {
        en: 'not JSON: a field name in double quotes must follow; perhaps there is a comma too many',
        zh: 'JSON 格式错误：此处应为双引号内的字段名，可能多了一个逗号',
      };
    case 'ValueExpected':
      return {
        en: 'not JSON: a value must follow; perhaps there is a comma too many',
        zh: 'JSON 格式错误：此处应有值，可能多了一个逗号',
      };
    case 'CloseBraceExpected':
      return {en: 'not JSON: a closing } is missing, or the file breaks off here', zh: 'JSON 格式错误：缺少右花括号 }，或文件在此处中断'};
    case 'CloseBracketExpected':
      return {en: 'not JSON: a closing ] is missing, or the file breaks off here', zh: 'JSON 格式错误：缺少右方括号 ]，或文件在此处中断'};
    case 'EndOfFileExpected':
      return {en: 'not JSON: nothing may follow after the end', zh: 'JSON 格式错误：结尾之后还有多余内容'};
    case 'UnexpectedEndOfString':
      return {
        en: 'not JSON: the text in quotation marks has no end on this line',
        zh: 'JSON 格式错误：引号内的文字在本行没有结束',
      };
    case 'InvalidCommentToken':
      return {en: 'not JSON: comments are not allowed', zh: 'JSON 格式错误：不允许注释'};
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return {en: 'not JSON: within a text a backslash is written \\\\', zh: 'JSON 格式错误：文字中的反斜杠须写作 \\\\'};
    case 'InvalidCharacter':
      return {
        en: 'not JSON: a control character (such as a tab) stands inside a text',
        zh: 'JSON 格式错误：文字中有控制字符（如制表符）',
      };
    default:
      return {
        en: 'not JSON: this sign may not stand here. Straight quotation marks " are needed around every text',
        zh: 'JSON 格式错误：此处不应有这个符号。文字须用半角双引号 " 括起',
      };
  }
}

/** V8 says where it stopped; without that the fault is put at the beginning. */
function platformPlace({message}: SyntaxError, text: string): [number, number] {
  const at = Math.min(Number(/position (\d+)/.exec(message)?.[1] ?? 0), text.length);
  return [at, at + 1];
}

/** The steps of a JSON Pointer (RFC 6901). */
export const segments = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'));

/** The steps as one JSON Pointer (RFC 6901). */
export const pointerOf = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => '/' + String(step).replace(/~/g, '~0').replace(/\//g, '~1')).join('');

function nearest(root: Node, path: readonly string[]): Node {
  let node = root;
  for (const step of path) {
    const next =
      node.type === 'array' ? findNodeAtLocation(node, [Number(step)]) : lastProperty(node, step)?.children?.[1];
    if (!next) break;
    node = next;
  }
  return node;
}

/** Of a field given twice `JSON.parse` keeps the last, and so do we. */
const lastProperty = (node: Node, name: string) =>
  node.children?.filter((property) => property.children?.[0]?.value === name).at(-1);

function duplicateKeys(node: Node, pointer: string): {pointer: string; node: Node}[] {
  if (node.type === 'array') {
    return (node.children ?? []).flatMap((child, index) => duplicateKeys(child, pointer + pointerOf(index)));
  }
  if (node.type !== 'object') return [];
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap(({children = []}) => {
    const [key, value] = children;
    if (!key || !value) return [];
    const here = pointer + pointerOf(String(key.value));
    const found = seen.has(key.value) ? [{pointer: here, node: key}] : [];
    seen.add(key.value);
    return [...found, ...duplicateKeys(value, here)];
  });
}

/** Turns offsets into lines and columns. */
class Lines {
  readonly #starts = [0];

  constructor(text: string) {
    for (const {0: end, index} of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(index + end.length);
  }

  of({offset, length}: Node): Region {
    return this.region(offset, offset + length);
  }

  region(start: number, end: number): Region {
    const [line, column] = this.#place(start);
    const [endLine, endColumn] = this.#place(end);
    return {line, column, endLine, endColumn};
  }

  #place(offset: number): [line: number, column: number] {
    let low = 0;
    for (let high = this.#starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - this.#starts[low]! + 1];
  }
}
