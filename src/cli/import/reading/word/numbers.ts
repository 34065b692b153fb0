/** A counter in one of the formats of Word; nothing for formats that no release is numbered in. */
export function numeral(count: number, format: string): string | undefined {
  switch (format) {
    case 'decimal':
    case 'decimalHalfWidth':
    case 'decimalFullWidth':
      return String(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
      return chinese(count);
    case 'chineseLegalSimplified':
      return formal(count);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count <= 20 ? String.fromCharCode(0x2460 + count - 1) : String(count);
    case 'upperLetter':
      return letter(count).toUpperCase();
    case 'lowerLetter':
      return letter(count);
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    default:
      return undefined;
  }
}

const digits = '零一二三四五六七八九';

function chinese(count: number): string {
  if (count > 99 || count < 1) return String(count);
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return (tens ? (tens > 1 ? digits[tens]! : '') + '十' : '') + (ones ? digits[ones]! : '');
}

/** 壹, 贰, … as on cheques. */
const formal = (count: number) => chinese(count).replace(/[一二三四五六七八九十]/g, (digit) => '壹贰叁肆伍陆柒捌玖拾'['一二三四五六七八九十'.indexOf(digit)]!);

/** Word goes on after z with aa, bb, cc. */
const letter = (count: number) => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const signs: readonly (readonly [number, string])[] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function roman(count: number): string {
  let left = Math.min(count, 399);
  return signs.reduce((text, [value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return text + sign.repeat(times);
  }, '');
}
