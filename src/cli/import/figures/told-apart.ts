import type {NumberToken} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import type {FoundFigure} from './found.js';
import type {Clause} from './clause.js';
import type {Read} from './one.js';
import {isPeople} from './people.js';
import {countedNouns} from './verbs.js';

const some = /^([^,;:。\d]{2,10}?)中?,?(?:目前)?(?:已经?有|现有|已|有)$/;
const more = /^(?:[、,]|和|,?并?有)?(剩余|其余|余下|另有|另外|还有)?的?$/;
const told = /^(?:已经|已|均|正在)*([\u4e00-\u9fff]{2,8})$/;

/** “80家门店已有36家关停、24家转型,剩余20家纳入监管”: each number of them has its verb behind it, and none that of the one before. */
export function toldApart(before: FoundFigure | undefined, {unit}: NumberToken, between: string, {after}: Clause): Read | undefined {
  const deed = told.exec(after)?.[1] ?? '';
  if (!before || before.token.unit !== unit || /^(?:share|money)$/.test(unitClass(unit)) || !deed || countedNouns.test(deed) || isPeople(deed)) return undefined;
  const goesOn = before.reasons.includes('told-apart') ? more.exec(between) : null;
  const noun = goesOn ? before.label.slice(before.label.lastIndexOf('的') + 1).replace(/^其余/, '') : some.exec(between)?.[1] ?? '';
  const counts = goesOn !== null || noun !== '' && before.label.endsWith(noun);
  if (!counts) return undefined;
  const rest = /^(?:剩余|其余|余下)$/.test(goesOn?.[1] ?? '') ? '其余' : '';
  return {label: `${deed}的${rest}${noun}`, verb: '', confidence: 0.8, reasons: ['told-apart', 'number-first'], behind: after.length};
}
