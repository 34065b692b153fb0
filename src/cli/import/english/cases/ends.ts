import {inLines} from '../../../in-lines.js';
import type {Block} from '../../text/block.js';
import {sentencesOf} from '../../text/sentences.js';
import {isEnglishAdviceHeading, opensAdvice} from '../advice/headings.js';
import {advises, begins, conditional} from '../advice/sentences.js';

/** What follows the cases of a release: whom to call, what was said of all of them. */
const surrounds = new RegExp(inLines`
  ^(?:
    Anyone (?:with|who)|Members of the public|Police (?:advise|remind|urge)|(?:For|More) (?:more |further )?information|
    Contact|Notes? (?:to|for)|Media|About (?:the|us)|These (?:cases|incidents|prosecutions)|
    Any (?:person|one|individual)s? (?:convicted|found guilty|guilty)|All (?:of )?(?:these|the|those)\s|In total|
    Overall|To date|The public|Q:|Question|ENDS?\b|#{2,}|An? (?:indictment|complaint|charge) is (?:merely|only)
  )
`, 'i');

/** Whether a block tells the reader what to do. */
export const isAdvice = (block: Block): boolean =>
  sentencesOf(block.text).some(([from, to]) => {
    const sentence = block.text.slice(from, to).replace(/^[\s“"]+/, '');
    return advises(sentence) || (begins.test(sentence) && /^[A-Z]/.test(sentence)) || conditional.test(sentence);
  });

/** Whether a block is no part of what tells a case. */
export const endsTelling = (block: Block): boolean => isEnglishAdviceHeading(block) || opensAdvice(block) || surrounds.test(block.text) || isAdvice(block);
