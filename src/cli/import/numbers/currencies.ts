/** Currencies that may stand before a number: “美元83万”. */
const currency = /(人民币|美元|美金|港币|港元|欧元|英镑|日元|韩元|泰铢)$/;

/** The currency right before a number of this index; empty when none stands there, or when an amount of it does: “1美元7.2元”. */
export function currencyBefore(text: string, from: number): string {
  const lead = text.slice(Math.max(0, from - 8), from);
  const named = currency.exec(lead)?.[1] ?? '';
  return named && !/[\d万亿千百]$/.test(lead.slice(0, -named.length)) ? named : '';
}
