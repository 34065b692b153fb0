import {isPeople} from '../people.js';
import {said, type Completing} from './surrounding.js';

const step = '(?:附条件|相对|存疑|绝对|法定)?(?:不?批准逮捕|不?批捕|不捕|逮捕|不?起诉|不诉|移送起诉|提起公诉)';
const bare = new RegExp(`^${step}$`);
const atEnd = new RegExp(`${step}$`);
const onPeople = new RegExp(`^${step}([\\u4e00-\\u9fff、]{3,16})$`);
const towards = /(?:^|[^面针])对([\u4e00-\u9fff、]{3,14}?)(?:依法|决定|作出|予以)*$/;

/** Words that say no more of people than that they were dealt with. */
const anybody = /^(?:犯罪)?(?:嫌疑人|被告人|人员)$/;

/** “对涉罪学生不捕31人,不诉38人”: whom it was about is said once, for all the steps. */
export const ofPeopleDealtWith: Completing = ({label, unit, before, last, between}) => {
  const deed = unit === 'people' && bare.test(label) ? atEnd.exec(before)?.[0] ?? label : '';
  if (!deed) return undefined;
  const named = towards.exec(before.slice(0, Math.max(0, before.lastIndexOf(deed))))?.[1] ?? '';
  if (named && isWhom(named)) return said(deed + named, 'of-last');
  const shared = last && /^[、,和]/.test(between) && before.replace(/^[、,和]/, '').startsWith(deed) ? (onPeople.exec(last.label)?.[1] ?? '') : '';
  return shared && isWhom(shared) ? said(deed + shared, 'of-last') : undefined;
};

const isWhom = (words: string) => (isPeople(words) || /(?:未成年人|[者人])$/.test(words)) && !anybody.test(words);
