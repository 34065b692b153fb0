/** What advice begins with and no sentence else: prohibitions, and verbs that are no nouns. */
const prohibitions = [
  'always', 'never(?!\\s[a-z]{3,}(?:ing|(?<!e)ed)\\b)', 'do not', 'don[’\']t', 'avoid', 'beware', 'refuse', 'reject', 'resist', 'ignore', 'stop', 'please',
];
const phrases = [
  'do (?:a|an|your|some|the|more|as|so|research|business)',
  'be (?:wary|careful|alert|suspicious|cautious|sceptical|skeptical|sure|mindful|aware|vigilant|prepared|on (?:the lookout|guard|alert)|especially|extra|very|particularly|proactive|smart)',
  'bear in mind', 'turn (?:on|off|down)', 'switch (?:on|off)', 'make (?:sure|certain|a|an|your|it|donations?|payments?|copies)',
  'remember(?!\\s[–—-])', 'hang up', 'back up', 'slow down', 'step back', 'think twice', 'go (?:to|online|through|straight|directly)', 'come back', 'take (?:your|a|time|care)', 'check in', 'reach out', 'walk away', 'steer clear',
  'look (?:for|out|up|into|at|closely)', 'watch (?:for|out)', 'trust your', 'press (?:for|them|him|her|your)',
  'google (?:a|an|the|your|their|any|it|them)',
];
const verbs = (
  'verify set install download protect secure ask pause take tell talk discuss enable update delete shred destroy ensure confirm consult ' +
  'consider treat buy pay stay speak add activate inspect choose opt save give seek act limit lock freeze get let cover cross-check ' +
  'double-check guard learn wait create perform obtain source request sign read write send go keep use log maintain notify insist demand ' +
  'examine compare beat know understand recogni[sz]e familiari[sz]e educate warn inform remind help encourage provide hover type enter open ' +
  'close dispose store unplug disconnect uninstall remove unsubscribe register enrol+ subscribe think listen rely hold put place leave say be ' +
  'exercise practi[cs]e start investigate implement configure disable require prohibit mitigate employ identify advise deploy encrypt restrict evaluate assess adopt establish designate prepare retain preserve isolate rotate revoke stick apply donate hire invest follow find try bring carry conduct cut throw tear mail deposit withdraw transfer move ' +
  'collect disclose reveal press ring hover photograph bookmark blur mute google lower raise pick decide sort discard reject end refrain check-in compare click respond reply answer allow invite accept agree believe assume feel fall wire forward'
).split(' ');

/** Verbs that begin advice and are nouns as often: “Call your bank”, but “Call centres were searched”. */
const nounsToo =
  'meet check call contact report search research share block monitor review file end trust change shop test screen question delay record document list note plan phone email text visit dial guard control access focus limit order view budget use watch train scan patch look decline name forward freeze sign release balance purchase schedule sound caution'.split(' ');

/** What follows such a word when it is a verb: an object, a direction, a condition. */
const objects = [
  'a', 'an', 'the', 'your', 'yours', 'any', 'all', 'every', 'each', 'this', 'that', 'these', 'those', 'it', 'them', 'us', 'him', 'her',
  'out', 'on', 'up', 'with', 'for', 'to', 'into', 'in', 'at', 'as', 'by', 'from', 'about', 'and', 'or', 'if', 'whether', 'before', 'after',
  'who', 'what', 'how', 'when', 'no', 'only', 'online', 'local', 'police', 'banks?', 'suspicious', 'suspected', 'anything', 'anyone',
  'everything', 'employees', 'staff', 'www', '[a-z]+s (?:through|via|by|using|before|if|about|regularly)', 'personal', 'information', 'money', 'links', 'reviews', 'websites', '[a-z]+ly', '\\d',
];

/** “also”, “never”, “immediately”, “DO” before the verb. */
const adverbs = '(?:(?:also|always|never|please|just|only|simply|instead|then|[a-z]+ly|do not|don[’\']t|do)\\s)*';

const oneOf = (...lists: readonly (readonly string[])[]) => `(?:${lists.flat().join('|')})`;
/** “Follow-up” is a noun, “Report: …” a label, “Report is …” a sentence about one. */
const notLabel = '\\b(?!\\s?:|-)';
const notSubject = '(?!\\s(?:is|are|was|were|has|have|had)\\b)';

/** The source of a pattern for words that tell the reader what to do. */
export const imperative =
  `${adverbs}(?:${oneOf(prohibitions, phrases, verbs)}${notLabel}${notSubject}` +
  `|${oneOf(nounsToo)}${notLabel}(?=\\s${oneOf(objects)}\\b)` +
  `|(?:never|always|do not|don[’']t|please)\\s(?![a-z]{3,}(?:ing|(?<!e)ed)\\b)[a-z]+)`;
