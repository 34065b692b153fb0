import type {LitElement} from 'lit';
import type {ContentPack, Kind} from '../content/schema.js';
import {linesForVictims, stepsOf, warningSignsOf} from '../content/warning-signs.js';

/** What the renderer has to know of an element. */
interface ServerElement {
  /** What of a pack it shows, chosen by `ids` and `limit`. */
  readonly kinds: readonly Kind[];
  /** What it shows besides, whatever is chosen by them. */
  readonly besides?: (attributes: Readonly<Record<string, string>>) => readonly Kind[];
  /** The pack as far as it shows it, where that is not all of its kinds. */
  readonly partOf?: (pack: ContentPack) => ContentPack;
  /** Its class, without registering it. */
  readonly load: () => Promise<new () => LitElement>;
  /** The tags of the elements inside it. */
  readonly inside?: readonly string[];
}

/** Every element that can be rendered, by its tag. */
export const elements: Readonly<Record<string, ServerElement>> = {
  'af-notice': {
    kinds: ['notices'],
    load: async () => (await import('../elements/notice/notice.js')).NoticeElement,
  },
  'af-stats-banner': {
    kinds: ['figures'],
    load: async () => (await import('../elements/stats-banner/stats-banner.js')).StatsBannerElement,
  },
  'af-case-card': {
    kinds: ['cases'],
    load: async () => (await import('../elements/case-card/case-card.js')).CaseCardElement,
  },
  'af-case-list': {
    kinds: ['cases'],
    load: async () => (await import('../elements/case-list/case-list.js')).CaseListElement,
  },
  'af-scam-check': {
    kinds: ['warningSigns'],
    besides: () => ['tips', 'hotlines'],
    partOf: (pack) => ({
      ...pack,
      warningSigns: [...warningSignsOf(pack)],
      tips: stepsOf(pack),
      hotlines: [...linesForVictims(pack)],
    }),
    load: async () => (await import('../elements/scam-check/scam-check.js')).ScamCheckElement,
  },
  'af-tip-carousel': {
    kinds: ['tips'],
    load: async () => (await import('../elements/tip-carousel/tip-carousel.js')).TipCarouselElement,
  },
  'af-measures': {
    kinds: ['measures'],
    load: async () => (await import('../elements/measures/measures.js')).MeasuresElement,
  },
  'af-qa': {
    kinds: ['questions'],
    load: async () => (await import('../elements/qa/qa.js')).QaElement,
  },
  'af-hotlines': {
    kinds: ['hotlines'],
    load: async () => (await import('../elements/hotlines/hotlines.js')).HotlinesElement,
  },
  'af-briefing': {
    kinds: [],
    besides: ({sections = ''}) => kindsOfSections(sections),
    inside: [
      'af-notice',
      'af-stats-banner',
      'af-measures',
      'af-case-list',
      'af-qa',
      'af-tip-carousel',
      'af-scam-check',
      'af-hotlines',
    ],
    load: async () => (await import('../elements/briefing/briefing.js')).BriefingElement,
  },
};

/** What the sections of a briefing are made of, in their order. The self-check needs advice and numbers. */
function kindsOfSections(sections: string): Kind[] {
  const wanted = sections.split(/\s+/).filter(Boolean);
  const names = wanted.length ? wanted : ['notices', 'figures', 'measures', 'cases', 'questions', 'tips', 'check', 'hotlines'];
  const kinds = names.flatMap((name) => (name === 'check' ? checkKinds : allKinds.filter((kind) => kind === name)));
  return [...new Set(kinds)];
}

const checkKinds: readonly Kind[] = ['warningSigns', 'tips', 'hotlines'];
const allKinds: readonly Kind[] = ['notices', 'figures', 'measures', 'cases', 'questions', 'tips', 'hotlines'];
