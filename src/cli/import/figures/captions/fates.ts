import {isPeople} from '../people.js';
import type {Caption, Told} from './told.js';

const measures = '(?:刑事拘留|刑拘|行政拘留|批准逮捕|逮捕|批捕|采取刑事强制措施|采取强制措施|抓获归案|抓获|提起公诉|移送起诉|移交|遣返|押解回国|追究刑事责任|判处)';
const suffered = new RegExp(`^(?:因涉嫌[^,;。\\d]{2,20}?[罪,])?,?(?:目前|现|已|均|全部|先后|依法)*被(?:[^,;。\\d被]{0,8}?)(${measures})`);
const came = /^(?:已经|已|均|全部|先后|相继|陆续)*(落网|到案|归案|落入法网|投案)/;

/** “分4批移交”: in how many turns is not what became of them. */
const instalments = /^分(?:\d+|[一二两三四五六七八九十多]+)[批次期组路]/;
const joined = /^(?:已经|已|均|共|都)*(参加|参与|加入|入群|报名|签约|受益)(?=[,;。]|$)/;
/** “被列入通缉名单”: whatever was done to them, up to the end of its clause. */
const undergone = /^(?:已经|已|均|全部|先后)*(被(?![骗害告])[^,;。\d被]{3,14})(?=[,;。]|$)/;
const penalty = /^(?:已经|已|均|也)*(受到|遭到|受)([^,;。\d]{0,6}(?:处罚|处分|惩戒|问责))(?=[,;。]|$)/;

const taken = new RegExp(`^(?:一举|全部|成功|先后|相继|当场|分别)*(${measures})`);

/** “12名成员落网”, “8名骨干因涉嫌诈骗罪被刑拘”: the noun alone would count how many there were. */
export function withFate({label, unit, rest, before}: Told): Caption | undefined {
  const suffers = unit === 'people' ? penalty.exec(rest) : null;
  if (suffers) return {label: `受到${suffers[2]!}的人员`, reason: 'with-fate', asks: false};
  // “8人被作出不起诉决定”: who they are nothing else says.
  const alone = unit === 'people' && /^[作做]出[^,的]{2,12}$/.test(label) && new RegExp(`^(?:已|均)*被(?:依法)?${label}`).test(rest);
  if (alone) return {label: `被${label}的人员`, reason: 'with-fate', asks: false};
  const isNoun = unit === 'people' && (isPeople(label) || /^[\u4e00-\u9fff]{2,8}(?:[^主告]犯|头目|逃犯|蛇头)$/.test(label) || /^“[^”]{2,10}”$/.test(label)) && label.length <= 12;
  if (!isNoun || !rest.startsWith(label)) return undefined;
  const told = rest.slice(label.length).replace(instalments, '');
  const arrived = came.exec(told)?.[1];
  if (arrived) return {label: label + arrived.replace('落入法网', '落网'), reason: 'with-fate', asks: false};
  const did = joined.exec(told)?.[1];
  if (did) return {label: `${did}的${label}`, reason: 'with-fate', asks: false};
  const passive = undergone.exec(told)?.[1];
  if (passive && !suffered.test(told) && label.length + passive.length <= 20) return {label: label + passive, reason: 'with-fate', asks: false};
  const deed = suffered.exec(told)?.[1] ?? (/[将把]/.test(before) ? taken.exec(told)?.[1] : undefined);
  return deed ? {label: `${label}被${deed}`, reason: 'with-fate', asks: false} : undefined;
}
