import type {ContentPack} from '../../src/content/schema.js';

/** A small whole pack for tests, with whatever a test is about put in. */
export function pack(fields: Partial<ContentPack> = {}): ContentPack {
  return {
    packVersion: '1.0',
    id: 'test',
    lang: 'zh-Hans',
    title: '净网行动通报',
    status: 'published',
    updated: '2023-12-22',
    source: {name: '某市公安局', url: 'https://police.example/release', publishedAt: '2023-12-22'},
    ...fields,
  };
}

/** An address from which a browser loads the pack, without a server. */
export const packUrl = (content: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;
