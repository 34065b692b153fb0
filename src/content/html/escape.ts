const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as HTML, for the content of elements and for attribute values in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => entities[found]!);
