/**
 * Every class, and what goes with them. Registers nothing, neither tags nor
 * languages: see `define.js`, or `registerMessages` for a choice of one's own.
 */
export {BriefingElement, type BriefingSection} from '../elements/briefing/briefing.js';
export {CaseCardElement} from '../elements/case-card/case-card.js';
export {CaseListElement} from '../elements/case-list/case-list.js';
export {MeasuresElement} from '../elements/measures/measures.js';
export {HotlinesElement} from '../elements/hotlines/hotlines.js';
export {ScamCheckElement} from '../elements/scam-check/scam-check.js';
export {DismissEvent} from '../elements/notice/dismiss-event.js';
export {NoticeElement} from '../elements/notice/notice.js';
export {ContentElement, type ContentState} from '../elements/shared/content-element.js';
export {ContentErrorEvent, NavigateEvent} from '../elements/shared/events.js';
export {QaElement} from '../elements/qa/qa.js';
export {StatsBannerElement} from '../elements/stats-banner/stats-banner.js';
export {SlideChangeEvent} from '../elements/tip-carousel/slide-change-event.js';
export {TipCarouselElement} from '../elements/tip-carousel/tip-carousel.js';
export {registerMessages} from '../controllers/register-messages.js';
export type {Messages} from '../i18n/messages.js';
export * from './content.js';
