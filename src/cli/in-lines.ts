/** The source of a regular expression that is too long for one line: line breaks, and what indents the lines, do not count. */
export const inLines = (lines: TemplateStringsArray, ...inserted: readonly string[]): string =>
  String.raw(lines, ...inserted).replace(/\n\s*/g, '');
