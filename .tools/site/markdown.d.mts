export function renderMarkdown(
  text: string,
  options: {lang: string; resolve: (href: string) => string | undefined},
): {html: string; title: string; description: string; headings: {level: number; text: string; id: string}[]};
