/** Registers every element when asked to, under tags of one's own where `af-` is taken. */
import './default-locales.js';
import {BriefingElement} from '../elements/briefing/briefing.js';
import {CaseCardElement} from '../elements/case-card/case-card.js';
import {CaseListElement} from '../elements/case-list/case-list.js';
import {HotlinesElement} from '../elements/hotlines/hotlines.js';
import {MeasuresElement} from '../elements/measures/measures.js';
import {NoticeElement} from '../elements/notice/notice.js';
import {QaElement} from '../elements/qa/qa.js';
import {ScamCheckElement} from '../elements/scam-check/scam-check.js';
import {StatsBannerElement} from '../elements/stats-banner/stats-banner.js';
import {TipCarouselElement} from '../elements/tip-carousel/tip-carousel.js';
import {defineElement} from '../internal/define-element.js';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'stats-banner': StatsBannerElement,
  'case-card': CaseCardElement,
  'case-list': CaseListElement,
  'tip-carousel': TipCarouselElement,
  'measures': MeasuresElement,
  'qa': QaElement,
  'hotlines': HotlinesElement,
  'scam-check': ScamCheckElement,
  'notice': NoticeElement,
  'briefing': BriefingElement,
};

export interface DefineOptions {
  /** What tags begin with, in place of `af`: with `city` there is `<city-stats-banner>`. */
  readonly prefix?: string | undefined;
}

/**
 * Registers every element. A page that shows two versions of the library gives
 * one of them a prefix; each then keeps to its own tags.
 *
 * @throws {RangeError} When no tag can begin with the prefix.
 */
export function defineAll({prefix = 'af'}: DefineOptions = {}): void {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(prefix))
    throw new RangeError(`"${prefix}" cannot begin a tag: small letters, digits and single hyphens, a letter first.`);
  for (const [name, element] of Object.entries(elements)) {
    // A class serves one tag only, so that another tag needs a class of its own. Elements that have
    // others of ours inside ask it for the prefix.
    const own = prefix === 'af' ? element : Object.assign(class extends element {}, {prefix});
    defineElement(`${prefix}-${name}`, own);
  }
}
