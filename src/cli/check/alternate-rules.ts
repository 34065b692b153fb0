import type {CheckedPack} from './checked-pack-schema.js';
import type {Add} from './finding.js';
import {readJson} from './json-text.js';
import {figuresIn} from './provenance-rules.js';
import {checkSchema} from './schema-rules.js';

/** Gives the text of a file by its address relative to the pack, if it can be read. */
export type ReadBeside = (href: string) => Promise<string | undefined>;

const kinds = ['figures', 'cases', 'tips', 'warningSigns', 'questions', 'measures', 'hotlines', 'notices'] as const;

/**
 * Whether the same pack in other languages has the same items and values.
 * Only packs beside this one are read; nothing is asked of the network.
 */
export async function checkAlternates(pack: CheckedPack, readBeside: ReadBeside, add: Add): Promise<void> {
  for (const [index, {href, lang}] of (pack.alternates ?? []).entries()) {
    const pointer = `/alternates/${index}`;
    if (/^[a-z][a-z\d+.-]*:|^\//i.test(href)) continue;
    const path = decoded(href.replace(/[?#].*$/, ''));
    const other = packIn(await readBeside(path));
    if (other) {
      compare(pack, other, {path, lang, pointer}, add);
      continue;
    }
    add({
      rule: 'alternates/unreadable',
      level: 'error',
      pointer: `${pointer}/href`,
      words: {
        en: `${href} beside this pack cannot be read as a pack. Check the name, or run the check on it`,
        zh: `无法读取同目录下的内容包 ${href}。请检查文件名，或先检查该文件`,
      },
    });
  }
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function packIn(text: string | undefined): CheckedPack | undefined {
  const result = text === undefined ? undefined : readJson(text);
  return result && 'json' in result ? checkSchema(result.json.value, () => undefined) : undefined;
}

interface Place {
  readonly path: string;
  readonly lang: string;
  readonly pointer: string;
}

function compare(pack: CheckedPack, other: CheckedPack, {path, lang, pointer}: Place, add: Add) {
  if (other.lang.toLowerCase() !== lang.toLowerCase() || other.lang.toLowerCase() === pack.lang.toLowerCase()) {
    add({
      rule: 'alternates/language',
      level: 'error',
      pointer: `${pointer}/lang`,
      words: {
        en: `announced as ${lang}, but that pack is in ${other.lang} and this one in ${pack.lang}. Correct the language`,
        zh: `声明为 ${lang}，而该内容包为 ${other.lang}，本包为 ${pack.lang}。请改正`,
      },
    });
  }
  const here = idsOf(pack);
  const there = idsOf(other);
  const missing = [...here].filter((id) => !there.has(id));
  const extra = [...there].filter((id) => !here.has(id));
  if (missing.length || extra.length) {
    const list = (ids: readonly string[]) => ids.slice(0, 5).join(', ') + (ids.length > 5 ? ', …' : '');
    const en = [missing.length && `it lacks ${list(missing)}`, extra.length && `it has ${list(extra)} beyond this one`];
    const zh = [missing.length && `缺少 ${list(missing)}`, extra.length && `多出 ${list(extra)}`];
    add({
      rule: 'alternates/ids-differ',
      level: 'error',
      pointer,
      words: {
        en: `the ${lang} pack has other ids: ${en.filter(Boolean).join('; ')}. Give both the same`,
        zh: `${lang} 内容包的 id 不一致：${zh.filter(Boolean).join('；')}。请统一`,
      },
    });
  }
  const values = new Map([...figuresIn(other)].map(({figure}) => [figure.id, figure]));
  for (const {figure, pointer: place} of figuresIn(pack)) {
    const twin = values.get(figure.id);
    if (twin?.value === undefined || figure.value === undefined || twin.value === figure.value) continue;
    add({
      rule: 'alternates/value-differs',
      level: 'error',
      pointer: `${place}/value`,
      words: {
        en: `${figure.value} here, ${twin.value} in the ${lang} pack. One of them is wrong`,
        zh: `此处为 ${figure.value}，${lang} 内容包中为 ${twin.value}，其中必有一误`,
      },
    });
  }
  checkMutual(other, {path, lang, pointer}, add);
}

function checkMutual(other: CheckedPack, {path, lang, pointer}: Place, add: Add) {
  if (other.alternates?.length) return;
  add({
    rule: 'alternates/not-mutual',
    level: 'warning',
    pointer,
    words: {
      en: `the ${lang} pack names no other language. Add this pack to its alternates (${path.split(/[\\/]/).at(-1)})`,
      zh: `${lang} 内容包未指明其他语言。请在其 alternates 中加入本包（${path.split(/[\\/]/).at(-1)}）`,
    },
  });
}

/** Every id of a pack as kind and path: `figures/solved`, `figures/solved/water-army`. */
function idsOf(pack: CheckedPack): Set<string> {
  const ids = new Set<string>();
  const collect = (items: readonly {id: string; parts?: readonly {id: string}[]; outcomes?: readonly {id: string}[]}[], path: string) => {
    for (const {id, parts = [], outcomes = []} of items) {
      ids.add(`${path}/${id}`);
      collect(parts, `${path}/${id}`);
      collect(outcomes, `${path}/${id}`);
    }
  };
  for (const kind of kinds) collect(pack[kind] ?? [], kind);
  return ids;
}
