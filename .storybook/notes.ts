const pages = import.meta.glob<{lang: string; dangerouslySetInnerHTML: {__html: string}}>('../docs/elements/*.md', {
  query: '?notes',
  import: 'default',
  eager: true,
});

/**
 * What the page of an element in `docs/elements/` says beyond what stands in Storybook anyway: its
 * name, its description, and the tables that are made from its source.
 */
export const notesOf = (tag = '') => pages[`../docs/elements/${tag.replace('af-', '')}.md`];
