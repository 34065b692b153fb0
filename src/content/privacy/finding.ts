/**
 * What the privacy rules look for. The names are part of the public interface:
 * packs record them when a finding is accepted.
 */
export const privacyRules = [
  'id-number',
  'mobile-number',
  'landline-number',
  'bank-card',
  'account-number',
  'email',
  'plate',
  'house-address',
  'unmasked-name',
  'inconsistent-mask',
  'minor',
  'identifiable-person',
] as const;

export type PrivacyRule = (typeof privacyRules)[number];

/** One place in a text where a person may be recognised. */
export interface PrivacyFinding {
  readonly rule: PrivacyRule;
  /** `error`: almost surely personal data. `warning`: a person has to look. */
  readonly level: 'error' | 'warning';
  /** Where in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * The text of a finding with its middle hidden, fit for reports and logs:
 * what is found must not leak once more through the finding.
 */
export function masked(text: string): string {
  const characters = [...text];
  const shown = characters.length < 4 ? 1 : characters.length < 8 ? 2 : 3;
  return characters
    .map((character, index) =>
      index < shown || (characters.length > 8 && index >= characters.length - 2) ? character : '*',
    )
    .join('');
}
