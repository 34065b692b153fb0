/** Past tenses of results, each with the participle a label ends with. */
const results: Readonly<Record<string, string>> = {
  arrested: 'arrested', apprehended: 'apprehended', detained: 'detained', caught: 'caught', charged: 'charged', prosecuted: 'prosecuted', convicted: 'convicted', sentenced: 'sentenced', indicted: 'indicted',
  investigated: 'investigated', questioned: 'questioned', warned: 'warned', cautioned: 'cautioned', fined: 'fined', penalised: 'penalised', penalized: 'penalised', extradited: 'extradited', summoned: 'summoned',
  solved: 'solved', cracked: 'solved', cleared: 'cleared', handled: 'handled', opened: 'opened', 'broke up': 'broken up', 'broken up': 'broken up', dismantled: 'dismantled', disrupted: 'disrupted', busted: 'broken up', raided: 'raided', searched: 'searched',
  seized: 'seized', confiscated: 'confiscated', froze: 'frozen', frozen: 'frozen', recovered: 'recovered', returned: 'returned', saved: 'saved', intercepted: 'intercepted', blocked: 'blocked', stopped: 'stopped', prevented: 'prevented', suspended: 'suspended',
  closed: 'closed', 'shut down': 'shut down', 'took down': 'taken down', 'taken down': 'taken down', removed: 'removed', deleted: 'deleted', disabled: 'disabled', terminated: 'terminated', cancelled: 'cancelled', deactivated: 'deactivated',
  rescued: 'rescued', identified: 'identified', traced: 'traced', found: 'found', received: 'received', recorded: 'recorded', reported: 'reported', logged: 'recorded', issued: 'issued', sent: 'sent', alerted: 'alerted', contacted: 'contacted',
  inspected: 'inspected', checked: 'checked', visited: 'visited', trained: 'trained', reached: 'reached', published: 'published', distributed: 'distributed', held: 'held', conducted: 'conducted', carried: 'carried', made: 'made', executed: 'executed', launched: 'launched', dissuaded: 'dissuaded', secured: 'secured', lost: 'lost', stolen: 'stolen', defrauded: 'defrauded', sold: 'sold', uncovered: 'uncovered', discovered: 'discovered',
  stole: 'stolen', thwarted: 'thwarted', foiled: 'foiled', averted: 'averted', 'pre-empted': 'prevented', preempted: 'prevented', registered: 'registered', filed: 'filed', lodged: 'lodged', referred: 'referred', interviewed: 'interviewed', monitored: 'monitored', deployed: 'deployed',
  swindled: 'swindled', cheated: 'cheated', duped: 'lost', scammed: 'scammed', netted: 'taken', 'made off with': 'taken', 'rounded up': 'arrested', nabbed: 'arrested', 'taken into custody': 'arrested', 'handed out': 'handed out', 'handed over': 'handed over', 'intervened in': 'stopped', 'linked to': 'linked to',
};

/** Nouns of action before “of” or “in”, which say what their verbs say: “the arrest of 12 people”. */
const actions: Readonly<Record<string, string>> = {
  arrest: 'arrested', arrests: 'arrested', seizure: 'seized', recovery: 'recovered', rescue: 'rescued', closure: 'closed', removal: 'removed', detention: 'detained', conviction: 'convicted', prosecution: 'prosecuted', freezing: 'frozen', return: 'returned', loss: 'lost', involvement: 'involved',
};

/** “seizing” is told as “seized” is. */
const continuous = (past: string) => (past.endsWith('ied') ? `${past.slice(0, -3)}ying` : past.endsWith('ed') ? `${past.slice(0, -2)}ing` : '');
const forms: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(results).flatMap(([past, participle]) => (continuous(past) && past !== 'found' ? [[continuous(past), participle]] : []))),
  losing: 'lost', stealing: 'stolen', freezing: 'frozen', sending: 'sent', selling: 'sold', ...results,
};
const oneOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const alternatives = oneOf(Object.keys(results));

const anyResult = new RegExp(`\\b(${oneOf(Object.keys(forms))})\\b`, 'gi');
const passive = new RegExp(
  `^(?:\\s(?:was|were|has been|have been|had been|are|is|being|also|then|later|subsequently|been))*\\s(${alternatives})\\b`,
  'i',
);
const action = new RegExp(`\\b(${oneOf(Object.keys(actions))})\\s(?:of|in)\\s(?:a total of\\s)?$`, 'i');
const participle = new RegExp(`^(?:${alternatives})$`, 'i');

/** The last result verb of the words before a number. */
export function verbBefore(words: string): {participle: string; index: number; verb: string} | undefined {
  // Texts of digits alone have no verb; looking for one at every digit would take seconds.
  if (!/[a-z]{4}/i.test(words)) return undefined;
  const found = [...words.matchAll(anyResult)].pop();
  return found && {participle: forms[found[1]!.toLowerCase()]!, index: found.index, verb: found[1]!};
}

/** The participle that a noun of action before the number stands for: “the seizure of”. */
export const nominalBefore = (words: string): string | undefined => {
  const found = action.exec(words)?.[1]?.toLowerCase();
  return found && actions[found];
};

/** The participle behind a noun phrase: “were arrested”, “has been frozen”, “visits conducted”. */
export function verbBehind(words: string): {participle: string; length: number} | undefined {
  const found = passive.exec(words);
  return found ? {participle: results[found[1]!.toLowerCase()]!, length: found[0].length} : undefined;
}

/** The noun phrase behind a number, without what follows it. */
export function nounsBehind(words: string): string {
  const found = /^\s((?:(?!(?:who|that|which|were|was|are|is|have|has|had|been|in|on|at|from|for|to|with|by|across|during|since|after|before|between|through|as|and|or|of|under|over|against|involving|linked|worth|following|while|including|last|this|than|when|within|used|using|allegedly|suspected to|believed|involved|connected|suspected|accused|aged|compared|would|will|may|can|fell|filed|assisting|containing|overall|nationwide)\b)[A-Za-z][A-Za-z'’-]*\s?){1,5})/i.exec(words);
  // “cease and desist notices”: two words before one noun.
  const paired = /^\s[a-z]+[^s\s]\sand\s[a-z]+[^s\s]\s[a-z]+s\b/i.exec(words)?.[0];
  if (paired && !/\s(?:a|an|the|for|from|in|with)\s/i.test(paired)) return paired.trim();
  const nouns = found?.[1]?.trim().split(/\s+/) ?? [];
  // “visits conducted”: a participle behind a noun tells what was done; before it, as in “stolen cards”, it belongs to it.
  const told = nouns.findIndex((word, index) => index > 0 && (participle.test(word) && !/ly$/.test(nouns[index - 1]!) || /ing$/i.test(word) && /s$/i.test(nouns[index - 1]!)));
  return (told < 0 ? nouns : nouns.slice(0, told)).join(' ');
}
