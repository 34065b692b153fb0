import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {tsImport} from 'tsx/esm/api';
import {root} from '../ensure.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** What elements are called in Chinese; in English their own name says it. */
const chinese = {
  'stats-banner': '数据横幅',
  'case-card': '案例卡片',
  'case-list': '案例列表',
  'tip-carousel': '防范提示',
  'measures': '工作举措',
  'qa': '答记者问',
  'hotlines': '求助电话',
  'notice': '警示通告',
  'scam-check': '自查清单',
  'briefing': '完整通报',
};

/** Where the content comes from and what elements set themselves is not for the builder to ask. */
const ownFields = ['src', 'integrity', 'preview', 'state'];

/**
 * What the embed builder knows, in each language: elements with their attributes from the manifest,
 * and hashes of the files as they were built.
 *
 * @returns {Promise<Record<'zh-Hans' | 'en', object>>}
 */
export async function builderData() {
  const {kindsOf} = await tsImport('../../src/ssr/render-element.ts', import.meta.url);
  const {zh, en} = await tsImport('../../docs/demo/builder/words.ts', import.meta.url);
  const declared = read('dist/custom-elements.json').modules.flatMap(({declarations}) => declarations);
  const factsOf = (titleOf) =>
    Object.fromEntries(
      declared
        .filter(({tagName}) => tagName)
        .map(({tagName, attributes}) => {
          const name = tagName.replace('af-', '');
          const known = attributes.filter((attribute) => !ownFields.includes(attribute.name));
          return [name, {title: titleOf(name), kinds: kindsOf(tagName), attributes: known.map(attributeFacts)}];
        }),
    );
  const release = {
    version: read('package.json').version,
    integrity: read('dist/cdn/integrity.json'),
    folder: '/anti-fraud/',
  };
  const files = ['changzhi-jingwang-2023', 'example-notices'].flatMap((name) => [`${name}.zh-Hans.json`, `${name}.en.json`]);
  const packs = files.map((address) => {
    return {address, title: read(`stories/packs/${address}`).title};
  });
  return {
    'zh-Hans': {release, packs, words: zh, elements: factsOf((name) => chinese[name] ?? name)},
    en: {release, packs, words: en, elements: factsOf((name) => name.charAt(0).toUpperCase() + name.slice(1).replace('-', ' '))},
  };
}

const attributeFacts = ({name, type, description = ''}) => ({
  name,
  type: type?.text === 'boolean' ? 'boolean' : type?.text === 'number' ? 'number' : 'text',
  description,
});
