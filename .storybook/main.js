import {elementsManifest} from '../.tools/build/manifest.mjs';
import {documentsAsModules, writeDocumentPages} from './documents.mjs';

const documents = writeDocumentPages();

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts', documents.stories],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  staticDirs: [
    {from: '../stories/packs', to: '/packs'},
    ...documents.files.map((path) => ({from: `../${path}`, to: `/${path}`})),
  ],
  // The search finds the headings of documents, too.
  features: {experimentalSearchDocsHeadings: true},
  // Nothing of ours asks another origin for anything, the workbench included.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), manifestFromSource(), documentsAsModules()],
  }),
};

/**
 * What the elements offer, read from their sources, so that controls and tables are right before
 * anything was built.
 *
 * @returns {import('vite').Plugin}
 */
function manifestFromSource() {
  const name = 'virtual:custom-elements-manifest';
  return {
    name: 'manifest-from-source',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: async (id) =>
      id === `\0${name}` ? `export default ${JSON.stringify(await elementsManifest())}` : null,
  };
}
