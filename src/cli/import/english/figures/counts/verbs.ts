import {inLines} from '../../../../in-lines.js';
import {actionOf} from '../../words/verbs.js';

/** Verbs of an authority, of which spelled numbers tell results and not stories. */
export const official = new RegExp(inLines`
  ^(?:
    arrested|charged|indicted|seized|convicted|sentenced|identified|searched|executed|dismantled|rescued|frozen|
    recovered|detained|raided|closed|blocked|jailed|fined|shut down|taken down|issued|prosecuted|extradited|apprehended|
    arraigned|confiscated|disrupted|broken up|suspended|remanded|caught|solved|returned|defrauded|taken into custody|
    accused|wanted|sued|targeted|deported|repatriated
  )\b
`);

/** Verbs whose doer a label names: who lost, reported, paid. */
export const reporting = /^(?:lost|paid|reported|made|filed|lodged|submitted|suffered|sent|transferred|experienced|invested|spent|recorded|received)$/;

/** What happens once, and in which something is done. */
export const isMatter = (head: string): boolean => /^(?:cases|complaints|incidents|reports|notifications|breaches|transactions|transfers|scams|frauds|offences|attacks|raids|operations)$/.test(head);

/** “98 arrests” in a list of things shut down were not shut down. */
export const takesVerb = (head: string, verb: string) => actionOf(head) === undefined || /^(?:made|executed|conducted|carried|reported|recorded|issued|secured)/.test(verb);
