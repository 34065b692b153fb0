import type {Place} from '../place.js';

export const partless = (subject: string) => (/^(?:this|that|it|which|these|they)$/i.test(subject) ? '' : subject);

export const skipDeterminers = (place: Place, from: number) => {
  let index = from;
  while (place.words[index]?.tag === 'determiner') index++;
  return index;
};
