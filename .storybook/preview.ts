import {DecoratorHelpers} from '@storybook/addon-themes';
import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/entries/define.js';
import {zhHant} from '../src/i18n/locales/zh-Hant.js';
import {registerMessages} from '../src/i18n/messages.js';
import {modeClasses, themeClasses} from '../src/styles/token-names.js';
import {answerAddresses} from './addresses.js';
import {argTypesOf, describe} from './arg-types.js';
import ElementPage from './element-page.mdx';
import {snippet} from './snippet.js';
import '../src/styles/themes.css';
import './stage.css';

registerMessages(zhHant);
const themes = Object.values(themeClasses).map((name) => name.replace('af-theme-', ''));
DecoratorHelpers.initializeThemeState(['neutral', ...themes], 'neutral');

const {dark, highContrast, largeText} = modeClasses;

/** What the toolbar chose. */
export interface Globals {
  theme?: string;
  mode?: string;
  locale?: string;
  direction?: string;
}

/**
 * The page around an element: its language, its direction, its theme and its modes. It is around each
 * story and not around the document, because a page of documentation shows many.
 */
const stage: Decorator = (story, context) => {
  const {theme, mode, locale, direction} = context.globals as Globals;
  return html`<div
    class="stage ${theme ? `af-theme-${theme}` : ''} ${mode || ''}"
    lang=${locale || 'zh-Hans'}
    dir=${direction === 'rtl' ? 'rtl' : nothing}
    data-direction=${direction || 'ltr'}
    tabindex=${direction?.startsWith('vertical') ? 0 : nothing}
  >
    ${story()}
  </div>`;
};

const width = (name: string, inline: number, block: number, type: 'mobile' | 'tablet' | 'desktop') => ({
  name,
  type,
  styles: {width: `${inline}px`, height: `${block}px`},
});

/** Places that elements stand in. The page around a story takes 32 px of each. */
const widths = {
  sidebar: width('Sidebar, 240 px', 272, 800, 'mobile'),
  zoomed: width('Zoomed to 400 %, 320 px', 320, 256, 'mobile'),
  phone: width('Phone, 390 px', 390, 844, 'mobile'),
  tablet: width('Tablet, 820 px', 820, 1180, 'tablet'),
  desktop: width('Desktop, 1280 px', 1280, 800, 'desktop'),
  kiosk: width('Kiosk, upright', 1080, 1920, 'desktop'),
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [stage],
  beforeAll: answerAddresses,
  initialGlobals: {mode: '', locale: 'zh-Hans', direction: 'ltr'},
  globalTypes: {
    mode: {
      description: 'Mode of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: '', title: 'Light'},
          {value: dark, title: 'Dark'},
          {value: highContrast, title: 'High contrast'},
          {value: `${highContrast} ${dark}`, title: 'High contrast, dark'},
          {value: largeText, title: 'Large text'},
          {value: `${largeText} ${dark}`, title: 'Large text, dark'},
          {value: `${largeText} ${highContrast}`, title: 'Large text, high contrast'},
          {value: `${largeText} ${highContrast} ${dark}`, title: 'Large text, high contrast, dark'},
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'zh-Hans', title: '简体中文'},
          {value: 'zh-Hant', title: '繁體中文'},
          {value: 'en', title: 'English'},
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
          {value: 'vertical-rl', title: 'Vertical, lines to the left'},
          {value: 'vertical-lr', title: 'Vertical, lines to the right'},
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {sort: 'none'},
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: describe,
      page: ElementPage,
      codePanel: true,
      source: {excludeDecorators: true, transform: snippet},
    },
    viewport: {options: widths},
    // The mode is the background.
    backgrounds: {disable: true},
    options: {
      storySort: {
        order: [
          'Welcome',
          'Elements',
          [
            'af-briefing',
            'af-stats-banner',
            'af-case-card',
            'af-case-list',
            'af-tip-carousel',
            'af-scam-check',
            'af-measures',
            'af-qa',
            'af-hotlines',
            'af-notice',
          ],
          'Patterns',
          'Foundations',
          'Themes and modes',
          'Hard cases',
          'Guides',
          ['*', '中文'],
          'Reference',
          'Project',
          ['*', 'Decisions', 'Folders'],
        ],
      },
    },
  },
};
export default preview;
