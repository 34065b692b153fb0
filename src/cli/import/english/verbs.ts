/** Past tenses of results, each with the participle a label ends with. */
const results: Readonly<Record<string, string>> = {
  arrested: 'arrested', apprehended: 'apprehended', detained: 'detained', caught: 'caught', charged: 'charged', prosecuted: 'prosecuted', convicted: 'convicted', sentenced: 'sentenced', indicted: 'indicted',
  investigated: 'investigated', questioned: 'questioned', warned: 'warned', cautioned: 'cautioned', fined: 'fined', penalised: 'penalised', penalized: 'penalised', extradited: 'extradited', summoned: 'summoned',
  solved: 'solved', cracked: 'solved', cleared: 'cleared', handled: 'handled', opened: 'opened', 'broke up': 'broken up', 'broken up': 'broken up', dismantled: 'dismantled', disrupted: 'disrupted', busted: 'broken up', raided: 'raided', searched: 'searched',
  seized: 'seized', confiscated: 'confiscated', froze: 'frozen', frozen: 'frozen', recovered: 'recovered', returned: 'returned', saved: 'saved', intercepted: 'intercepted', blocked: 'blocked', stopped: 'stopped', prevented: 'prevented', suspended: 'suspended',
  closed: 'closed', 'shut down': 'shut down', 'took down': 'taken down', 'taken down': 'taken down', removed: 'removed', deleted: 'deleted', disabled: 'disabled', terminated: 'terminated', cancelled: 'cancelled', deactivated: 'deactivated',
  rescued: 'rescued', identified: 'identified', traced: 'traced', found: 'found', received: 'received', recorded: 'recorded', reported: 'reported', logged: 'recorded', issued: 'issued', sent: 'sent', alerted: 'alerted', contacted: 'contacted',
  inspected: 'inspected', checked: 'checked', visited: 'visited', trained: 'trained', reached: 'reached', published: 'published', distributed: 'distributed', held: 'held', conducted: 'conducted', carried: 'carried', made: 'made', executed: 'executed', launched: 'launched', dissuaded: 'dissuaded', secured: 'secured', lost: 'lost', stolen: 'stolen', defrauded: 'defrauded', sold: 'sold', uncovered: 'uncovered', discovered: 'discovered',
};

const alternatives = Object.keys(results).sort((a, b) => b.length - a.length).join('|');

const anyResult = new RegExp(`\\b(${alternatives})\\b`, 'gi');
const passive = new RegExp(
  `^(?:\\s(?:was|were|has been|have been|had been|are|is|being|also|then|later|subsequently|been))+\\s(${alternatives})\\b`,
  'i',
);

/** The last result verb of the words before a number. */
export function verbBefore(words: string): {participle: string; index: number; verb: string} | undefined {
  const found = [...words.matchAll(anyResult)].pop();
  return found && {participle: results[found[1]!.toLowerCase()]!, index: found.index, verb: found[1]!};
}

/** The participle of a passive behind a noun phrase: “were arrested”, “has been frozen”. */
export function verbBehind(words: string): {participle: string; length: number} | undefined {
  const found = passive.exec(words);
  return found ? {participle: results[found[1]!.toLowerCase()]!, length: found[0].length} : undefined;
}

/** The noun phrase behind a number, without what follows it. */
export function nounsBehind(words: string): string {
  const found = /^\s((?:(?!(?:who|that|which|were|was|are|is|have|has|had|been|in|on|at|from|for|to|with|by|across|during|since|after|before|between|through|as|and|or|of|under|over|against|involving|linked|worth|following|while|including|last|this|than|when|within|used|using|allegedly|suspected to|believed|compared|would|will|may|can)\b)[A-Za-z][A-Za-z'’-]*\s?){1,5})/i.exec(words);
  return found?.[1]?.trim() ?? '';
}
