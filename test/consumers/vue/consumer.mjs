import {tellsOfSlides} from '../slides.mjs';

export const claims = {
  'is told which tip a reader has moved to': tellsOfSlides,
};
