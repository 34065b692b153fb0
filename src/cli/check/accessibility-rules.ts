import {plainText} from '../../content/plain-text.js';
import type {CheckedPack} from './checked-pack-schema.js';
import type {Add} from './finding.js';
import {pointerOf} from './json-text.js';
import {textsIn} from './texts.js';

/** Fields that are read out, or stand as heading or label, in every view (WCAG 2.4.6, 1.3.1). */
const spoken = new Set(['title', 'label', 'display', 'question', 'name']);

/** A heading longer than this is tiring to hear in a list of headings. Characters; Han count double. */
const longHeading = 100;

/** Whether everything that is listened to says something. */
export function checkAccessibility(pack: CheckedPack, add: Add): void {
  for (const {pointer, field, text} of textsIn(pack)) {
    if (spoken.has(field) && !/[\p{Letter}\p{Number}]/u.test(text)) {
      add({
        rule: 'accessibility/empty-text',
        level: 'error',
        pointer,
        words: {
          en: `“${field}” says nothing when it is read out. Fill it in`,
          zh: `“${field}”没有可朗读的内容，请填写`,
        },
      });
    } else if (/^\/(?:cases|questions|measures|notices)\/\d+\/paragraphs\/\d+$/.test(pointer) && !plainText(text)) {
      add({
        rule: 'accessibility/empty-text',
        level: 'warning',
        pointer,
        words: {en: 'an empty paragraph. Remove it', zh: '空段落，请删除'},
      });
    }
  }
  checkHeadings(pack, add);
}

function checkHeadings(pack: CheckedPack, add: Add) {
  for (const kind of ['cases', 'tips', 'measures', 'notices'] as const) {
    const first = new Map<string, number>();
    for (const [index, {title}] of (pack[kind] ?? []).entries()) {
      const pointer = `/${kind}${pointerOf(index)}/title`;
      const earlier = first.get(title);
      if (earlier !== undefined) {
        add({
          rule: 'accessibility/same-heading',
          level: 'warning',
          pointer,
          words: {
            en: `the same heading as /${kind}/${earlier}. Make the two tell apart`,
            zh: `与 /${kind}/${earlier} 的标题相同，请加以区分`,
          },
        });
      } else {
        first.set(title, index);
      }
      const length = title.length + (title.match(/\p{Script=Han}/gu)?.length ?? 0);
      // A tip is often its own sentence; it is listed, not jumped to.
      if (kind !== 'tips' && length > longHeading) {
        add({
          rule: 'accessibility/long-heading',
          level: 'note',
          pointer,
          words: {
            en: 'a long heading. Say the rest in a paragraph',
            zh: '标题较长，可把细节放进段落',
          },
        });
      }
    }
  }
}
