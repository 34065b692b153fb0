// What the types must refuse; `npm run check` reads it, and no page does.
import {checkPack, type ContentPack} from 'anti-fraud-elements';
import 'anti-fraud-elements/tip-carousel/define.js';

export const pack: ContentPack = checkPack({});
const tips = document.createElement('af-tip-carousel');
// @ts-expect-error seconds are a number
tips.interval = 'slow';
// @ts-expect-error there is no such property
tips.speed = 4;
tips.addEventListener('af-navigate', (event) => {
  const address: string = event.href;
  // @ts-expect-error the event is no CustomEvent
  return [address, event.detail];
});
