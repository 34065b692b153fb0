import {countedNouns} from '../verbs.js';
import {rankedIn} from './leading.js';
import {said, type Completing} from './surrounding.js';

const bareCases = /^(破获|侦破|侦办|办理|查处|立案|立案侦查)案件$/;

/** Verb and 案件 alone do not say what the cases were about. */
export const ofTopic: Completing = ({label, topic}) => (topic && bareCases.test(label) ? said(label.replace(bareCases, `$1${topic}案件`), 'topic') : undefined);

/** “对情节轻微的人员,依法不起诉80人”: to what a bare deed was done stands in the clause before. */
export const ofDoneToBefore: Completing = ({label, clauseBefore, unit}) => {
  const whom = unit !== 'money' && label.length <= 9 && !countedNouns.test(label) ? /^(?:同时|并|另外|针)?(对[^,;:。\d某]{3,20})$/.exec(clauseBefore)?.[1] : undefined;
  return whom && !/[同环]比|占|率|^对/.test(label) ? said(whom + label, 'topic') : undefined;
};

const moved = /^(?:批捕|逮捕|起诉|[、和])*([^,;:。\d、]{2,16}?(?:犯罪|罪))(?:人数|案件|数量)?(?:显著|持续|大幅|明显|有所)?(?:增加|上升|增长|下降|减少)$/;

/** “盗窃罪,受理审查起诉80人”, “批捕、起诉盗伐类犯罪人数显著增加,共逮捕80人”: for which crime stands in the clause before. */
export const ofCrimeBefore: Completing = ({label, clauseBefore}) => {
  const crime = /^(?:受理)?(?:审查起诉|审查逮捕|批准逮捕|批捕|逮捕|起诉|提起公诉|审结|判决)$/.test(label) ? /(?:^|[:是为])([^,;:。\d是为]{2,16}罪)$/.exec(clauseBefore)?.[1] ?? moved.exec(clauseBefore)?.[1] ?? /.*(?:犯罪|罪)$/.exec(rankedIn(clauseBefore))?.[0] : undefined;
  return crime ? said(label + crime, 'topic') : undefined;
};

const happened = /^(?:[^,]{0,6}?共|累计)?(发生|发案|立案|接报|破获|侦破)$/;
const kindHigh = /^([^,;:。\d、]{2,18}?(?:案件|警情|诈骗|犯罪|类))(?:仍然?|依然|依旧|持续|较为|最为|呈|多发|高发|频发|突出|态势|势头)+$/;

/** “刷单类案件多发,共发生37起”: what happened is what the clause before names. */
export const ofHappened: Completing = ({label, clauseBefore, unit}) => {
  const deed = unit === 'cases' ? happened.exec(label)?.[1] : undefined;
  const kind = deed ? (kindHigh.exec(clauseBefore)?.[1] ?? rankedIn(clauseBefore)) : '';
  return deed && kind ? said(/^[发立]案$/.test(deed) ? kind.replace(/案件$/, '') + deed : deed + kind, 'topic') : undefined;
};

const topics: readonly RegExp[] = [
  /^[^,。;]{0,6}在(?:严打|打击|整治)“?([^,。;“”]{2,20})”?(?:专项)?行动中/,
  /^[^,。;]{0,6}在(?:打击|整治|防范|治理|严打)?([^,。;]{2,24}?)(?:方面|领域)/,
  /^[^,。;]{0,6}针对([^,。;]{2,20}?(?:犯罪|诈骗))(?=[^,。;]{0,12}(?:,|高发|多发|态势|形势))/,
  /^(?:开展)?(?:严厉)?(?:打击|整治)(?:治理|整治)?([^,。;等]{2,24}犯罪)/,
];

/** What a sentence says at its head it is about. */
export function topicOf(sentence: string): string {
  for (const pattern of topics) {
    const found = pattern.exec(sentence.slice(0, 60))?.[1];
    if (found && !/等|突出|各类|以及|重点/.test(found)) return found;
  }
  return '';
}
