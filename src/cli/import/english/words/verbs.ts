import {inLines} from '../../../in-lines.js';
/** Irregular verbs: past tense, and the participle where it is another word. */
const irregular =
  'arose:arisen ate:eaten beat:beaten became:become began:begun bet bought broke:broken brought built came:come caught chose:chosen cost cut dealt did:done drew:drawn drove:driven fell:fallen felt fled fought found froze:frozen gave:given got grew:grown had heard held hid:hidden hit hurt kept knew:known laid led left lent lost made meant met overcame:overcome oversaw:overseen overtook:overtaken paid put ran:run rang:rung read resold rose:risen said sank:sunk saw:seen sent set shot showed:shown shut sold sought spent split spoke:spoken spread stole:stolen stood struck stuck swept swore:sworn taught thought threw:thrown told took:taken underwent:undergone understood undertook:undertaken upheld went:gone withdrew:withdrawn won wore:worn wrote:written rebuilt foresaw:foreseen misled outnumbered bore:borne bound';

/** Present forms that releases count with and that are no nouns. */
const present =
  'represent represents remain remains include includes exceed exceeds contain contains comprise comprises constitute constitutes involve involves lose loses receive receives average averages reach reaches become becomes see sees make makes show shows reveal reveals suggest suggests say says come comes continue continues seize seizes recover recovers dismantle dismantles rescue rescues shut shuts identify identifies jail jails prevent prevents steal steals defraud defrauds urge urges warn warns remind reminds advise advises affect affects occur occurs originate originates top tops save saves catch catches bring brings help helps go goes face faces appear appears await awaits believe believes attend attends know knows';

/** The plain form of a verb, for headlines: “Police arrest 300”. Many are nouns too. */
const headline: Readonly<Record<string, string>> = {
  arrest: 'arrested', charge: 'charged', report: 'reported', record: 'recorded', raid: 'raided', return: 'returned', block: 'blocked', freeze: 'frozen', stop: 'stopped', bust: 'broken up', nab: 'arrested', rescue: 'rescued', detain: 'detained', close: 'closed', crack: 'cracked', solve: 'solved', face: 'faced', seize: 'seized', recover: 'recovered', lose: 'lost', receive: 'received', dismantle: 'dismantled', identify: 'identified', prevent: 'prevented', steal: 'stolen', shut: 'shut down', save: 'saved', jail: 'jailed', uncover: 'uncovered', disrupt: 'disrupted', remove: 'removed', catch: 'caught', take: 'taken', make: 'made', launch: 'launched', issue: 'issued', foil: 'foiled', cheat: 'cheated', deploy: 'deployed', convict: 'convicted', hold: 'held', handle: 'handled', secure: 'secured', repatriate: 'repatriated', intercept: 'intercepted', send: 'sent', refund: 'refunded', target: 'targeted', visit: 'visited', search: 'searched', warn: 'warned', train: 'trained', join: 'joined', pay: 'paid', contact: 'contacted', trace: 'traced', conduct: 'conducted', lodge: 'lodged', file: 'filed', refer: 'referred', suspend: 'suspended', cancel: 'cancelled', terminate: 'terminated', confiscate: 'confiscated', repay: 'repaid', reach: 'reached', see: '', total: '', include: '', involve: '',
};

const participles = new Map<string, string>();
for (const pair of irregular.split(' ')) {
  const [past = '', participle = past] = pair.split(':');
  participles.set(past, participle);
  participles.set(participle, participle);
}
const presentForms: ReadonlySet<string> = new Set(present.split(' '));
const irregularGerunds: Readonly<Record<string, string>> = {
  losing: 'lost', stealing: 'stolen', freezing: 'frozen', sending: 'sent', selling: 'sold', making: 'made', taking: 'taken', shutting: 'shut', catching: 'caught', holding: 'held', finding: 'found', paying: 'paid', cutting: 'cut', bringing: 'brought', buying: 'bought', winning: 'won', giving: 'given', breaking: 'broken', seeing: '', leaving: 'left', building: 'built', setting: 'set', leading: 'led', spending: 'spent', withdrawing: 'withdrawn', stopping: 'stopped',
};

/** “overpaid”, “resold”: a prefix before an irregular verb. */
const prefixed = (lower: string): string | undefined => {
  const [, prefix = '', verb = ''] = /^(over|under|re|mis|out|pre)(\w{3,})$/.exec(lower) ?? [];
  const participle = participles.get(verb);
  return participle && prefix + participle;
};

export const isPast = (lower: string): boolean => participles.has(lower) || prefixed(lower) !== undefined || /[a-z]{2}ed$/.test(lower) && !/eed$/.test(lower);
export const isPresent = (lower: string): boolean => presentForms.has(lower);

/** Verbs whose object only exists or belongs: “saw 300 cases” counts cases and nothing done to them. */
const weak = new RegExp(inLines`
  ^(?:
    had|has|have|saw|seen|see|sees|included?|includes|including|involved?|involves|involving|represented|represents?|
    contained|contains?|comprised?|comprises|comprising|featured|showed|shown|shows?|revealed|reveals?|resulted|led|
    came|went|followed|accounted|accounts?|marked|marks?|made up|became|become|becomes|brought|brings?|produced|yielded|
    meant|means?|noted|said|says?|estimated|counted|formed|remained|remains?|covered|covers?|spanned|exceed(?:ed|s)?|
    reached|reaches|totall?ed|totals?|needed|got|averaged|averages?|numbered|experienced|according|compared|
    continued?s?|ranged?|stood|stands?|drew|kept|knew|known|generated|attracted|equated|reflected|set|hit|topped|tops?|
    surpassed|overtook|suggested|suggests?|urged?s?|warned?|advised?
  )$
`);

/** Verbs that only say how much: “counts totalling $11 million”. */
const levelling = /^(?:totall?ed|equated|reflected|averaged|exceeded|amounted)$/;

/**
 * The participle that says what was done to the object of a verb: “stole” →
 * “stolen”. Empty for verbs that do nothing to it, undefined for no verb.
 */
export function participleOf(verb: string): string | undefined {
  const lower = verb.toLowerCase();
  if (weak.test(lower)) return '';
  const known = participles.get(lower) ?? irregularGerunds[lower] ?? prefixed(lower);
  if (known !== undefined) return known;
  if (/ed$/.test(lower)) return lower;
  if (/ing$/.test(lower)) {
    const stem = lower.slice(0, -3);
    const known = irregularPlain[stem] ?? irregularPlain[`${stem}e`];
    if (known !== undefined) return known;
    const past = pastOfGerund(stem);
    return levelling.test(past) ? '' : past;
  }
  const plain = headline[lower] ?? headline[lower.replace(/s$/, '')] ?? headline[lower.replace(/es$/, '')];
  return plain;
}

/** “seiz”, “identify”, “stopp”: a gerund without its ending, as a participle. */
const pastOfGerund = (stem: string) => (/[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`);

/** Forms of “to be”, which make a participle passive. */
export const isBe = (lower = ''): boolean => /^(?:was|were|is|are|be|been|being|am)$/.test(lower);

/** Verbs that say what their subject is: “was”, “remains”. */
export const isLinking = (lower: string): boolean => /^(?:was|were|is|are|remain(?:s|ed)?|became)$/.test(lower);

/** Verbs that take something from their object: “defrauded savers of”, “cheated them out of”. */
export const isTaking = (verb: string): boolean => /^(?:defraud|cheat|scamm?|swindl|robb?|bilk|conn?|dup|fleec|trick|stripp?|depriv)(?:ed|ing|e?s|e)?\b/.test(verb);

/** Verbs behind which a plain form is a verb: “will provide”. */
export const isModal = (lower = ''): boolean => /^(?:will|would|can|could|may|might|must|shall|should)$/.test(lower);

/** Whether a word before a number may be the verb of a headline. */
export const isHeadlineVerb = (lower: string): boolean => Object.hasOwn(headline, lower) || Object.hasOwn(headline, lower.replace(/s$/, '')) || Object.hasOwn(headline, lower.replace(/es$/, ''));

/** Nouns of action, and what was done to what they are of: “the seizure of 14 phones”. */
const actions: Readonly<Record<string, string>> = {
  arrest: 'arrested', seizure: 'seized', recovery: 'recovered', rescue: 'rescued', closure: 'closed', removal: 'removed', detention: 'detained', conviction: 'convicted', prosecution: 'prosecuted', freezing: 'frozen', return: 'returned', suspension: 'suspended', disruption: 'disrupted', takedown: 'taken down', 'take-down': 'taken down', shutdown: 'shut down', termination: 'terminated', identification: 'identified', interception: 'intercepted', blocking: 'blocked', confiscation: 'confiscated', extradition: 'extradited', repatriation: 'repatriated', deportation: 'deported', dismantling: 'dismantled', prevention: 'prevented', theft: 'stolen', charging: 'charged', search: 'searched', raid: 'raided', sentencing: 'sentenced', indictment: 'indicted', capture: 'captured', apprehension: 'apprehended', deployment: 'deployed', forfeiture: 'forfeited', restraint: 'restrained', issuance: 'issued', cancellation: 'cancelled', transfer: 'transferred', refund: 'refunded', payment: 'paid', deactivation: 'deactivated', investigation: 'investigated', survey: 'surveyed', questioning: 'questioned', laundering: 'laundered',
};

/** What was done, by the noun of action before “of”; plurals too. */
export const actionOf = (noun: string): string | undefined => {
  const lower = noun.toLowerCase();
  return actions[lower] ?? actions[lower.replace(/ies$/, 'y')] ?? actions[lower.replace(/(?<=ss|sh)es$/, '')] ?? actions[lower.replace(/s$/, '')];
};

/** How a wrong was done, before its verb: “fraudulently billed”. A label without it would tell of honest business. */
export const isWrongly = (lower: string): boolean => /^(?:fraudulently|illegally|falsely|improperly|wrongfully|wrongly|unlawfully|dishonestly|deceptively)$/.test(lower);

/** What nobody has proved yet: without these words a label would say that it is so. */
export const isHedge = (lower: string): boolean => /^(?:allegedly|purportedly|reportedly|potentially)$/.test(lower);

/** The participle of a plain form, by the rules of spelling where no list has it: “retrieve” → “retrieved”. */
export function participleOfPlain(plain: string): string {
  const known = headline[plain];
  if (known !== undefined) return known;
  const past = irregularPlain[plain];
  if (past) return past;
  if (/e$/.test(plain)) return `${plain}d`;
  if (/[^aeiou]y$/.test(plain)) return `${plain.slice(0, -1)}ied`;
  if (/(?:mit|(?<!f)fer|cur|pel|trol)$/.test(plain)) return `${plain}${plain.slice(-1)}ed`;
  return `${plain}ed`;
}

const irregularPlain: Readonly<Record<string, string>> = {
  pay: 'paid', repay: 'repaid', buy: 'bought', sell: 'sold', find: 'found', bring: 'brought', win: 'won', give: 'given', get: 'got', cut: 'cut', spend: 'spent', withdraw: 'withdrawn', build: 'built', set: 'set', put: 'put', lend: 'lent', write: 'written', have: '', be: '', stand: '', seek: 'sought', mislead: 'misled', hide: 'hidden', drive: 'driven', steal: 'stolen', send: 'sent', make: 'made', lose: 'lost', take: 'taken', hold: 'held', freeze: 'frozen', catch: 'caught', deal: 'dealt', run: 'run', begin: 'begun', cost: 'cost', shut: 'shut', leave: 'left', keep: 'kept', tell: 'told', teach: 'taught', reach: 'reached', stop: 'stopped', scam: 'scammed', ban: 'banned', net: 'netted', rob: 'robbed',
};
