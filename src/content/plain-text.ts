/**
 * What a text of a pack means: plain text in which, as in HTML, a run of
 * spaces, tabs, line breaks or no-break spaces is one space, and none stands
 * at either end. Ideographic spaces (U+3000) are text and stay.
 *
 * JSON and HTML both come through here, so a text reads the same whichever
 * road it took. Characters that HTML cannot carry (controls, lone surrogates)
 * are dropped.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\t\n\f\r \u00a0]+/g, ' ')
    .replace(/[\0-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/^ +| +$|( ) +/g, '$1');
}
