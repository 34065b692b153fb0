import {inLines} from '../../in-lines.js';
import {within, type Block} from '../text/block.js';

/** When it happened, in front of what happened. */
const when = new RegExp(inLines`
  ^(?:
    近日|日前|前不久|前段时间|据悉|其中|例如|比如|
    (?:\d{4}年|今年|去年|当年|前年)?(?:年[初底末]|(?<=年)[初底末])?(?:\d{1,2}月)?(?:
      \d{1,2}日|[上中下]旬|(?<=月)[初底份]
    )?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|夜间)?(?:
      \d{1,2}时(?:\d{1,2}分)?许?|\d{1,2}:\d{2}
    )?
  )(?:以来|期间|前后|左右|许)?[,:]?
`);
/** What was caught and seized is the end of a case, not its name. */
const results = /,(?=(?:现场|当场|共|先后|成功|目前|现已|已)?(?:抓获|扣押|查扣|查获|缴获|涉案|追回|冻结|挽回|案件|刑拘))/;
const longest = 46;

/** The words that open a case, for a name where the release gives it none: the first sentence without its date. */
export function openingWords(block: Block): Block | undefined {
  const sentence = /^[^。;!?]{0,200}/.exec(block.text)![0];
  let from = 0;
  for (let turn = 0; turn < 3; turn++) {
    const lead = when.exec(sentence.slice(from))?.[0].length ?? 0;
    if (!lead) break;
    from += lead;
  }
  const told = sentence.slice(from);
  const end = results.exec(told)?.index ?? told.length;
  const comma = told.lastIndexOf(',', longest);
  // A clause is never cut in its middle, unless it has no end in sight.
  const next = told.indexOf(',', longest);
  const to = end <= longest ? end : comma >= 8 ? comma : next > 0 && next <= 90 ? next : Math.min(end, 90);
  return to >= 6 ? within(block, from, from + to) : undefined;
}
