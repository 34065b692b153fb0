/** Adverbials and articles at the head of a clause, which are no part of what it speaks of. */
const lead =
  /^(?:(?:in|during|by|as of|since|from|between|over|within|throughout|for|at|on|according to|across|through|of)\s[^,;]{1,80},\s|(?:last|this|so far|overall|nationwide|meanwhile|however|additionally|furthermore|in addition|in all)\b[^,;]{0,30},\s|(?:and|but|while|which|with|also|as|that|than|although|associated)\s|(?:(?:the|a)\s)?(?:total\s)?number of\s|(?:there (?:was|were)|the|an?|its|their|some)\s)/i;
const apart = /(?:[;:(]|,\s(?=(?:and|but|while|which|with|as|including|although)\s)|\b(?:said|says|estimated|reported|revealed|showed|found|added|noted|believe|believed)\sthat\s)/g;

/** The noun phrase that a clause speaks of: “Deception cases” of “In May, the number of deception cases rose”. */
export function subjectOf(words: string): string {
  const said = words.replace(/,?\s(?:which|that|who)\s*$/, '');
  let rest = said;
  for (const found of said.matchAll(apart)) rest = said.slice(found.index + found[0].length);
  rest = rest.trim();
  for (let turn = 0; turn < 6; turn++) {
    const found = lead.exec(rest)?.[0];
    if (!found) break;
    rest = rest.slice(found.length);
  }
  if (rest.length > 70) rest = rest.slice(rest.lastIndexOf(', ') + 1).trim().replace(lead, '');
  const bare = rest.replace(/[,\s]+$/, '').replace(/\s(?:have|has|had|also|then|was|were|is|are)$/i, '');
  return bare.length > 70 ? bare.slice(-70).replace(/^\S*\s/, '') : bare;
}

/** The noun phrase before an opening bracket: “Online shopping fraud (3,954 cases)”. */
export function namedBefore(words: string): string {
  const inside = words.slice(0, words.lastIndexOf('(')).trimEnd();
  const cut = Math.max(inside.lastIndexOf(', '), inside.lastIndexOf(') '), inside.lastIndexOf('; '));
  return subjectOf(inside.slice(cut < 0 ? 0 : cut + 1).replace(/^[\s,)]+/, ''));
}

/** Where the clause before a number begins. */
export function clauseStart(text: string, floor: number, opening: number): number {
  const window = text.slice(Math.max(floor, opening - 120), opening);
  const cut = Math.max(window.lastIndexOf(', '), window.lastIndexOf('; '), window.lastIndexOf(': '));
  return Math.max(floor, opening - window.length + cut + 1);
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
