import type {CheckedPack} from './checked-pack-schema.js';
import type {Add, Report} from './finding.js';

/**
 * What stands in the way of publishing.
 *
 * @param open The reports of all other rules that nobody has accepted.
 */
export function checkPublishing(pack: CheckedPack, open: readonly Report[], add: Add): void {
  const {draft} = pack as {draft?: unknown};
  if (pack.status !== 'published') {
    const left = openItems(draft);
    if (left) add({
      rule: 'publishing/open-review',
      level: 'note',
      pointer: '/draft/review',
      words: {
        en: `the import left ${left} ${left === 1 ? 'thing' : 'things'} to a person. Decide ${left === 1 ? 'it' : 'each'}; taking “draft” out says that it was done`,
        zh: `导入时有 ${left} 项留待人工决定。请逐项处理，删除 draft 即表示已处理完`,
      },
    });
    return;
  }
  const privacy = open.filter(({rule, level}) => rule.startsWith('privacy/') && level === 'error').length;
  if (privacy > 0) {
    add({
      rule: 'publishing/open-findings',
      level: 'error',
      pointer: '/status',
      words: {
        en: `published with ${privacy} open privacy ${privacy === 1 ? 'error' : 'errors'}. Mend them, or accept each with a reason under “accepted”; until then the status is draft`,
        zh: `已标为发布，但仍有 ${privacy} 处隐私错误。请修改，或在 accepted 中逐条写明接受理由；在此之前状态应为 draft`,
      },
    });
  }
  if (draft !== undefined) {
    const open = openItems(draft);
    add({
      rule: 'publishing/open-review',
      level: 'error',
      pointer: '/draft',
      words: {
        en: `published with the notes of the import${open ? `, which name ${open} ${open === 1 ? 'thing' : 'things'} to decide` : ''}. Decide what is open, then remove “draft”: it quotes the release`,
        zh: `已标为发布，但仍带有导入时的记录${open ? `，其中有 ${open} 项待决定` : ''}。请处理完后删除 draft，其中含有通报原文`,
      },
    });
  }
  if (!pack.reviewer) {
    add({
      rule: 'publishing/no-reviewer',
      level: 'warning',
      pointer: '/status',
      words: {
        en: 'published, but nobody is named who released it. Add “reviewer”',
        zh: '已标为发布，但未写明审核人。请补充 reviewer',
      },
    });
  }
}

/** How many items the importer left to a person. */
function openItems(draft: unknown): number {
  const review = draft && typeof draft === 'object' && 'review' in draft ? draft.review : undefined;
  return Array.isArray(review) ? review.length : 0;
}
