import {inLines} from '../../../in-lines.js';
import {imperative} from './imperatives.js';

const any = (...patterns: readonly RegExp[]) => (sentence: string): boolean => patterns.some((pattern) => pattern.test(sentence));

/** “Hang up”, “Never give your code to anyone”. */
export const begins = new RegExp(`^${imperative}`, 'i');

/** A clause of condition or purpose, which tells nobody’s deed: “If you are unsure, …”, “To stay safe, …”. */
const condition =
  '(?:even )?(?:if|when|whenever|before|unless|once|as soon as|after you|to (?:avoid|protect|stay|prevent|help|reduce|keep|guard|spot|verify|check|report|find|be)|for (?:your|extra|added) [a-z]+)\\b';
/** “When you report it, we act” goes on with what others do, and advises nothing. */
const othersAct =
  '(?![^,;]*,\\s(?:you|we|they|it|he|she|the|this|that|scammers|criminals|fraudsters|police|victims|individuals)\\s(?!should|must|can|need|or))';
const thenAct = `(?:,|\\s[–—-])\\s(?:please\\s|then\\s|still\\s|you should\\s|you must\\s|you can\\s|also\\s)?(?:${imperative}|say|you should|do)`;
/** “If you feel rushed, shut the door”: behind the comma a plain verb without a subject, whichever it is, before what it acts on. */
const plainVerb = `(?<=^(?:if|when|before|unless)\\syou\\b.*),\\s(?!(?:the|an?|this|that|these|those|your|our|my|his|her|their|its|we|they|it|he|she|you|i|some|many|most|who|which|but|and|or|as|in|on|at|for|to|with|by|from|of|all|both|each|every|only|such|no|not|one)\\b)[a-z]{3,}(?<!s|ed|ing|ly)\\s(?:the|your|it|them|that|a|an|up|out|off|down|back|away|to|with|on)`;
const withoutComma = '(?<=^if\\b.*)\\s(?:let|hang up|contact (?:your|the|us|police|local)|call (?:your|the|us|police|\\d)|report (?:it|the|this)|please)';
/** “If you are unsure, hang up”, “Before you pay, check”. */
export const conditional = new RegExp(`^${othersAct}${condition}[^;]{0,220}?(?:${thenAct}|${plainVerb}|${withoutComma})\\b`, 'i');

/** “Hang up.”, “Stay calm!”: short as it is, it tells readers all. */
export const isShortCommand = (sentence: string): boolean => /^(?:hang up|slow down|step back|walk away|think twice|(?:be|stay) [a-z]+|(?:do not|don['’]t|never|always) [a-z]+)[.!]$/i.test(sentence.trim());

/** “Keep your receipt: Save it…”: advice under a heading of its own. */
export function headed(sentence: string): boolean {
  const heading = /^[A-Z][^:.!?]{2,60}(?::|\.|\s?[–—]|\s-)\s/.exec(sentence)?.[0];
  // “Research the seller. Read …” are two pieces of advice, “Passwords. Use …” is one.
  return heading !== undefined && !(/\.\s$/.test(heading) && (begins.test(heading) || advises(heading) || heading.split(' ').length > 4)) && (begins.test(sentence.slice(heading.length)) || /^if\b/i.test(sentence.slice(heading.length)));
}

const asked = 'advised|urged|reminded|encouraged|asked|warned';
const wary = 'cautious|wary|aware|careful|alert|suspicious|vigilant';

/** “Consumers are urged to …”, “You should …”, “It is best to …”, “We urge …”: who advises whom is said. */
export const advises = any(
  new RegExp(`\\b(?:are|is|be)\\s(?:also\\s|strongly\\s|being\\s)?(?:${asked})\\s(?:(?:not|never|always|also|first|strongly)\\s)?(?:to|against)\\b`, 'i'),
  new RegExp(inLines`
    \b(?:it is|it['’]s)\s(?:(?:really|very|also|always|so)\s)?(?:
      important|best|vital|essential|crucial|critical|advisable|wise|safer|better|okay|ok|fine|all right|a good idea|
      (?:a )?(?:best|good) practice|imperative
    )\s(?:that you\b|(?:never\s|not\s|always\s|for you\s)?to\b(?!\snote))
  `, 'i'),
  /(?<!\bwhy |\bwhat |\binformation |\bthat )\byou (?:should|must|need to|ought to|can protect)\b/i,
  /\b[a-z]+s (?:can|may) (?:also |best |better )?(?:protect themselves|avoid)\b/i,
  // Rules for those who serve the public are no advice to it.
  new RegExp(inLines`
    \b(?!employees|workers|officers|clerks|agents)[a-z]+s should (?:also )?(?:
      be (?:${wary})|not|never|always|contact|report|check|verify|call|avoid|warn|inform
    )\b
  `, 'i'),
  new RegExp(inLines`
    ^(?:[A-Z][a-z]+\s)?(?!
      (?:
        this|his|its|us|employees|workers|officers|clerks|agents|banks|firms|companies|platforms|prosecutors|courts|
        authorities|regulators|states
      )\b
    )[a-z]+s should (?:also )?(?:${imperative})
  `, 'i'),
  /\b(?:should|can) (?:always )?be (?:considered|treated|regarded)(?: as)? (?:suspect|suspicious|with suspicion|with caution|a (?:scam|warning|red flag)|fraudulent)\b/i,
  new RegExp(inLines`
    \bit is (?:also )?(?:important|essential|vital|crucial) (?:
      for (?:consumers|people|everyone|residents|customers|investors|parents) 
    )?to (?:
      be (?:on the lookout|aware|alert|careful|cautious|vigilant)|check|verify|report|remember|ask|never|always
    )\b
  `, 'i'),
  /\b(?:recommends?|suggests?|advises?) that (?:consumers|people|residents|customers|investors|companies|firms|businesses|users|parents|anyone|everyone|you)\b/i,
  /\b[a-z]+s (?:may|might) (?:wish|want) to\b/i,
  new RegExp(inLines`
    \bshould (?:always |immediately |at once )?(?:
      raise|ring|set off|sound|trigger|be|be seen as|serve as|act as
    )\b[^.;,]{0,20}?\b(?:
      red flags?|alarms?(?: bells?)?|warning(?: signs?| bells?)?|suspicions?
    )\b
  `, 'i'),
  new RegExp(inLines`
    \b(?:
      people|residents|members of the public|consumers|customers|shoppers|seniors|parents|householders|home-?owners|
      owners|employers|businesses|investors|users|travell?ers|buyers|sellers|anyone|everyone
    )\s(?:[^.,;]{0,40}\s)?should\s(?!have\b|be\sable)(?:also\s|always\s)?[a-z]+
  `, 'i'),
  /^you can (?:also )?(?:help|reduce|lower|prevent|avoid|check|stop|protect)\b/i,
  new RegExp(`\\bshould (?:also )?be (?:${wary}) (?:of|when|if|about)\\b`, 'i'),
  /^if you\b.{0,200}\bit['’]?s (?:likely )?(?:a )?(?:scam|fraud)/i,
  /\b(?:I|we)\s(?:(?:would|strongly|also)\s){0,2}(?:encourage|urge|advise|remind|recommend|ask)\s(?!for\b)/i,
  /\b(?:I['’]m|I am|we are|we['’]re)\s(?:also\s)?(?:encouraging|urging|advising|reminding|asking)\s(?!for\b)/i,
  new RegExp(inLines`
    (?<!\bwhy )\b(?:
      members of the public|public|residents|people|consumers|anyone|users|customers|seniors|parents|everyone|you
    )\s(?:also\s)?(?:should|must|need|(?:are|is)\b[^.]{0,30}?\b(?:${asked}))\b[^.]{0,40}?\b(?:to|not|never|should|must)\b
  `, 'i'),
  new RegExp(inLines`
    \b(?:police|we|officers|officials|authorities)\b[^.]{0,30}\b(?:
      advis|remind|urg|encourag|recommend|ask|warn
    )(?:e|s|es|ed|ing)?\b[^.]{0,40}?\b(?:to|not|never|should|must)\b
  `, 'i'),
);

/** “The agency encourages investors to ask”, “the best thing to do is tell your bank”. */
export const encourages = any(
  new RegExp(inLines`
    \b(?:
      encourages|urges|advises|reminds|(?:is|are) (?:encouraging|urging|advising|reminding)
    )\s(?:all\s|any\s|every\s|local\s)?(?:
      members of the public|the public|everyone|anyone|everybody|anybody|(?!law|legis|senat)[A-Za-z]+s|people|women|men
    )\b(?:
      (?!\sto\s(?:visit|contact|learn|attend|register)\b)[^.;]
    ){0,60}?\s(?:not\s|never\s)?to\b(?!\s(?:visit|contact|learn|attend|register)\b)(?![^.;]*\(\d{3}\))
  `),
  new RegExp(inLines`
    \b(?:best|safest|wisest|smartest|simplest|easiest|surest) (?:
      thing|step|way to (?:protect|stay|keep|stop|beat|be)|course|move|response|answer|rule|defen[cs]e|protection
    )\b[^.;,]{0,60}?\bis\b
  `, 'i'),
  // “With any such letter, never …”: behind what it is about, a command.
  new RegExp(inLines`
    ^(?:
      as (?:with|ever)|like|with|in|for|during|at|on|over|whatever|whoever|no matter|regardless of
    )\b[^.;,]{2,80},\s(?:please\s)?(?:do not|don['’]t|never|always)\s[a-z]{2,}(?<![a-z]{3}(?:ing|ed)|[^s]s)\b
  `, 'i'),
);

/** “Our officers will never ask for your code”: by what never happens a swindler is known. */
export const disproves = new RegExp(inLines`
  \b(?:
    employees|officers|officials|agents|staff|police|banks?|(?<!said )they|we|agency|bureau|office|department|
    government|courts?|company
  )\s(?:also\s)?(?:will|would|does|do) never (?:ask|call|contact|email|text|demand|request|require|threaten)\b
`, 'i');

/** “They are persuasive, so be on your guard”, “Con artists may ask for it… don’t give it to them”: the second half advises. */
export const concludes = any(
  /(?:,\sso\s(?:please\s)?|[…–—]\s?)(?:do not|don['’]t|never)\s[a-z]+/i,
  /,\sso\s(?:please\s)?(?:be (?:on your guard|careful|wary|vigilant|cautious|alert)|make sure|always|hang up)\b/i,
);

/** Calls to the press and to readers of the page, which only look like advice. */
const forReaders = any(
  new RegExp(inLines`
    ^(?:contact|call|email|read|share|check|see|visit|report|get|add|save|look|stay)\b[^.]{0,40}\b(?:
      media|press|newsroom|more(?! than)|story|article|here|below|tuned|this page|social media|newsletter|our website|
      subscribe
    )\b
  `, 'i'),
  /\bfollow (?:us|the)\b|\bsocial media for\b/i,
  /^(?:subscribe|sign up) (?:for|to)\b[^.]{0,30}\b(?:newsletter|alerts?|updates?|emails?)\b/i,
  /^(?:stay connected|click here|please note|meet )/i,
  /^(?:contact|call|phone|email|tel)s?\s?:/i,
  /^follow [^.]{0,40}\btips\b/i,
  /^please see\b|^contact (?:information|details)\b|^end[- ]of[- ]/i,
);

/** Published counts. */
const counts = any(/[$£€]\s?\d[\d,.]*\s?(?:(?:m|b)illion|[mb]n?\b)/i, /\b\d+(?:\.\d+)?\s?(?:%|per ?cent)/i);
/** What swindlers ask of you, and rallying cries. */
const tells = any(
  /(?<!\b(?:if|when|unless) )\byou (?:are|may be|will be|could be|might be|were|can be) (?:asked|told|contacted|advised|directed|instructed)\b/i,
  /^(?:do not|don['’]t) (?:be(?! afraid)|get|become|fall)\b.{0,26}$/i,
  /^beware of (?:this|these)\b.{0,20}$/i,
  /^if you .{0,20}\blegitimately\b/i,
  /^(?:how|why|what|where)\b/i,
  /\bthink again\b/i,
  // “Let this be a warning to …” threatens those who swindle.
  /^let (?:this|that|these|those|today['’]s|the|it)\b[^.;]{0,80}?\b(?:be|serve|stand|send)\b/i,
  // What the law forbids or who has advice to give is no advice yet.
  /^it (?:is|['’]s) (?:also )?(?:illegal|unlawful|prohibited|an? (?:criminal )?(?:offen[cs]e|crime|misdemeanou?r|felony))\b/i,
  /\b(?:has|have|offers?|provides?|publish(?:es|ed)|posted)\s(?:also\s)?(?:\w+\s){0,2}(?:tips|advice|guidance|resources)\b/i,
  /\bwarn(?:ed|s|ing)?\b[^.;]{0,80}\bthat (?:criminals|scammers|fraudsters|swindlers|thieves|they)\b/i,
  // Nobody but a swindler encourages to give and to click.
  /\b(?:is|are) (?:encouraged|asked|urged|told) to (?:provide|click|enter|give|send|pay|wire|transfer)\b/i,
  /\bwith questions\b|^here (?:is|are)\b/i,
  /\b(?:caller|scammer|fraudster|swindler|they|he or she)s? (?:may|might|will|can|could) (?:also )?(?:say|tell|claim|insist)\b/i,
  /\b(?:was|were) (?:arrested|charged)\b|\bhave (?:arrested|seized)\b/i,
);
/** What is asked of those who make the law is no advice to readers. */
const asksOthers = new RegExp(inLines`
  \b(?:encourag|urg|ask|advis|recommend)(?:e|es|ed|ing|s)?\s(?:
    the\s|our\s|all\s|every\s|each\s|more\s|other\s|state\s|phone\s|social media\s|tech(?:nology)?\s
  )*(?:
    compan(?:y|ies) in\b|industr(?:y|ies)|platforms?|providers?|carriers?|operators?|regulators?|legislat\w+|congress|
    lawmakers|senat\w+|parliament|governor|government|ministers?|council|courts?|judges?|house|
    member (?:countries|states)|countries|nations
  )\b
`, 'i');

/** “Keep calm, he told her”: the words of a swindler. */
const toldVictim = new RegExp(inLines`
  (?:,[”"]?\s(?:he|she|they|the \w+) told (?:him|her|them|me|the (?:victim|woman|man|couple)))|
  \b(?:the )?(?:caller|scammer|fraudster|swindler|con artist)s? (?:said|told|wrote)\b
`, 'i');

/** Whether a sentence is no advice whatever words it has. */
export const isNoAdvice = (sentence: string): boolean => forReaders(sentence) || counts(sentence) || tells(sentence) || asksOthers.test(sentence) || toldVictim.test(sentence);

/** What not to do. */
export const forbids = /\b(?:do not|don['’]t|never|avoid|beware|refuse|ignore|resist|be wary|be suspicious|should not|must not|stop)\b/i;

/** What to do when it has happened. */
export const afterwards = any(
  /\bif you (?:have|think|suspect|believe|are|become|fall|receive)\b[^.]{0,80}\b(?:report|call|contact|tell|bank|police)\b/i,
  /\b(?:report it|call the police|contact your bank|immediately)\b/i,
);
