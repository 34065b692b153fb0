import {inLines} from '../../in-lines.js';
/**
 * The advice of a tip in one line: all of it when short, else the clause that
 * advises. The tip keeps its full words beside it.
 */
export function tipTitle(words: string): string {
  if ([...words].length <= 30) return words;
  const clauses = words.split(/[,，;；。]\s*/).filter(Boolean);
  const fits = clauses.filter((clause) => clause.length >= 4 && clause.length <= 40);
  return fits.find((clause) => urges.test(clause)) ?? fits.find((clause) => advises.test(clause)) ?? words;
}

const urges = /不要|切勿|不轻|不随|不点|不扫|不透|不转|不信|尽量|避免|务必|一定要|报警|千万|绝不|\b(?:do not|don't|never|always)\b/i;

const advises = new RegExp(inLines`
  不要|切勿|勿|别|不轻|不随|不点|不扫|不透|不转|不信|尽量|避免|务必|一定|应|要|请|及时|立即|谨慎|警惕|注意|核实|保管|
  \b(?:do not|don't|never|always|check|report|call|be|use|keep)\b
`, 'i');
