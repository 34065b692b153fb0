import {isPeople} from '../people.js';
import type {Caption, Told} from './told.js';

const measures = '(?:刑事拘留|刑拘|行政拘留|批准逮捕|逮捕|批捕|采取刑事强制措施|采取强制措施|抓获归案|抓获|提起公诉|移送起诉)';
const suffered = new RegExp(`^(?:因涉嫌[^,;。\\d]{2,20}?[罪,])?,?(?:目前|现|已|均|全部|先后|依法)*被(?:[^,;。\\d被]{0,8}?)(${measures})`);
const came = /^(?:已经|已|均|全部|先后|相继|陆续)*(落网|到案|归案|落入法网|投案)/;

const taken = new RegExp(`^(?:一举|全部|成功|先后|相继|当场|分别)*(${measures})`);

/** “12名成员落网”, “8名骨干因涉嫌诈骗罪被刑拘”: the noun alone would count how many there were. */
export function withFate({label, unit, rest, before}: Told): Caption | undefined {
  const isNoun = unit === 'people' && (isPeople(label) || /^“[^”]{2,10}”$/.test(label)) && label.length <= 12;
  if (!isNoun || !rest.startsWith(label)) return undefined;
  const told = rest.slice(label.length);
  const arrived = came.exec(told)?.[1];
  if (arrived) return {label: label + arrived.replace('落入法网', '落网'), reason: 'with-fate', asks: false};
  const deed = suffered.exec(told)?.[1] ?? (/[将把]/.test(before) ? taken.exec(told)?.[1] : undefined);
  return deed ? {label: `${label}被${deed}`, reason: 'with-fate', asks: false} : undefined;
}
