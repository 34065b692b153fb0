import {inLines} from '../../../in-lines.js';
import {within, type Block} from '../../text/block.js';
import {wordsOf} from '../words/tag.js';

/** Words that end no name: an article, a preposition, an auxiliary. */
const dangling = /\s(?:an?|the|of|in|on|at|to|by|for|from|with|and|or|as|that|who|which|was|were|is|are|been|his|her|their|its|after|when|into|being|has|had|have|over|about|\W)$/i;
const shortest = 24;
const longest = 84;

/** “NORTHTOWN, Ohio – …”, “May 3, 2030 (NORTHTOWN) — …”: from where and when, before what. */
const dateline = new RegExp(inLines`
  ^(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}\s)?(?:
    \([A-Z][A-Z .,]+\)|[A-Z][A-Z.’'-]+(?:\s[A-Z][A-Z.’'-]+){0,3}(?:,\s(?:[A-Z][\w.]*\s?){1,3})?(?:\s?\([^)]{2,40}\))?
  )\s?(?:—|–|-{1,2})\s?(?=\S)
`);

/** The words that open a case, for a name where the release gives it none. They go up to a comma behind their verb. */
export function openingWords(block: Block): Block {
  const behind = dateline.exec(block.text)?.[0].length ?? 0;
  const from = behind + /^[“"'‘(\s]*/.exec(block.text.slice(behind))![0].length;
  const sentence = /^.{12,}?(?=[.!?;](?:\s|$)|$)/.exec(block.text.slice(from))?.[0] ?? block.text.slice(from);
  return within(block, from, from + shortened(sentence).length);
}

/** “It is alleged that …” has a verb and tells nothing yet. */
const alleged = /^(?:[A-Z]\w+,\s)?it is (?:\w+ )?(?:alleged|claimed|said),?\s(?:that\s)?/i;

function shortened(sentence: string): string {
  if (sentence.length <= longest) return sentence;
  const told = alleged.exec(sentence)?.[0].length ?? 0;
  for (let comma = sentence.lastIndexOf(', ', longest); comma >= shortest; comma = sentence.lastIndexOf(', ', comma - 1)) {
    if (wordsOf(sentence.slice(told, comma)).some(({tag}, index) => index > 1 && (tag === 'past' || tag === 'auxiliary'))) return sentence.slice(0, comma);
  }
  let words = sentence.slice(0, sentence.lastIndexOf(' ', longest));
  while (dangling.test(words)) words = words.slice(0, words.lastIndexOf(' '));
  return words;
}
