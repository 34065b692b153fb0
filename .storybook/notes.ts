const pages = import.meta.glob<string>('../docs/elements/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * What the page of an element in `docs/elements/` says beyond what stands in Storybook anyway: its
 * name, its description, and the tables that are made from its source.
 */
export function notesOf(tag = ''): string {
  const page = pages[`../docs/elements/${tag.replace('af-', '')}.md`] ?? '';
  return linked(page.slice(Math.max(0, page.indexOf('\n## '))).replace(/\n## Interface\n.*$/s, ''));
}

/** Links to other elements lead to their pages in Storybook; what is not in it keeps its name alone. */
const linked = (text: string) =>
  text
    .replace(/\]\(([a-z-]+)\.md(#[\w-]*)?\)/g, '](?path=/docs/elements-af-$1--docs)')
    .replace(/\[([^\]]+)\]\((?!\?path|https:|#)[^)]*\)/g, '$1')
    .replace(/<!-- used:(start|end) -->/g, '');
