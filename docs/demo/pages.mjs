import {article} from './pages/article.mjs';
import {builders} from './pages/builder.mjs';
import {briefing} from './pages/briefing.mjs';
import {caseCard} from './pages/case-card.mjs';
import {caseList} from './pages/case-list.mjs';
import {home} from './pages/home.mjs';
import {hotlines} from './pages/hotlines.mjs';
import {measures} from './pages/measures.mjs';
import {qa} from './pages/qa.mjs';
import {manyCases} from './pages/many-cases.mjs';
import {narrow} from './pages/narrow.mjs';
import {dark} from './pages/dark.mjs';
import {notice} from './pages/notice.mjs';
import {oldCms} from './pages/old-cms.mjs';
import {scriptsOff} from './pages/scripts-off.mjs';
import {states} from './pages/states.mjs';
import {scamCheck} from './pages/scam-check.mjs';
import {statsBanner} from './pages/stats-banner.mjs';
import {themes} from './pages/themes.mjs';
import {tipCarousel} from './pages/tip-carousel.mjs';

/**
 * The pages of the demo site.
 *
 * @type {{file: string, title: string, description?: string, styles?: string[], trail?: string[], dark?: boolean, lang?: string, scripts?: boolean,
 *   encoding?: 'gbk', document?: (site: object) => unknown, body?: (site: object) => unknown}[]}
 *   `body` is put into the layout; `document` is a whole page without it; `styles` come
 *   after the style sheets that all pages have.
 */
export const pages = [
  home,
  article,
  statsBanner,
  caseCard,
  caseList,
  tipCarousel,
  hotlines,
  scamCheck,
  measures,
  qa,
  notice,
  briefing,
  states,
  manyCases,
  narrow,
  dark,
  themes,
  scriptsOff,
  oldCms,
  ...builders,
];
