/** Whether a row of digits satisfies the Luhn formula of payment cards (ISO/IEC 7812-1, annex B). */
export function satisfiesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return digits.length > 0 && sum % 10 === 0;
}

/** The last character of a resident identity number, from its first 17 digits (GB 11643, ISO 7064 MOD 11-2). */
export function identityCheckCharacter(first17: string): string {
  const sum = [...first17].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  return '10X98765432'[sum % 11]!;
}

/** Whether the digits name a day that exists: YYYYMMDD. */
export function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number) as [
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * How surely 18 characters are a resident identity number: `valid` when
 * region, birthday and check character agree, `likely` when only the last is
 * wrong, as a slip of the pen leaves it.
 */
export function identityNumber(characters: string): 'valid' | 'likely' | undefined {
  if (!/^[1-8]\d{16}[\dX]$/i.test(characters) || !isDay(characters.slice(6, 14))) return undefined;
  const expected = identityCheckCharacter(characters.slice(0, 17));
  return characters[17]!.toUpperCase() === expected ? 'valid' : 'likely';
}
