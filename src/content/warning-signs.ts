import type {Content, Hotline, WarningSign} from './schema.js';

/** The warning signs that readers can check themselves by; without a list of their own, those of the cases. */
export const warningSignsOf = ({warningSigns, cases = []}: Content): readonly WarningSign[] =>
  warningSigns ??
  cases.flatMap(({id, warningSigns: signs = []}) =>
    signs.map((text, index) => ({id: `${id}-${index + 1}`, text})),
  );

/**
 * Whom somebody calls who is being defrauded: the police and their anti-fraud line, where the
 * content has them, else every number that takes calls. More would be a list to choose from.
 */
export function linesForVictims({hotlines = []}: Content): readonly Hotline[] {
  const police = hotlines.filter(({number}) => /^(96)?110$/.test(number.replace(/\D/g, '')));
  return police[0] ? police : hotlines.filter(({dialable}) => dialable);
}

/** The advice for when it has happened. */
export const stepsOf = ({tips = []}: Content) => tips.filter(({kind}) => kind === 'ifItHappens');
