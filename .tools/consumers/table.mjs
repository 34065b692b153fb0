/**
 * What was measured of each consumer, as a table to be read.
 *
 * @param {{name: string, bytes: number, requests: number, shown?: number}[]} rows
 */
export function table(rows) {
  const cells = [
    ['consumer', 'bytes', 'requests', 'shown after'],
    ...rows.map(({name, bytes, requests, shown}) => [
      name,
      String(bytes),
      String(requests),
      shown === undefined ? 'never' : `${Math.round(shown)} ms`,
    ]),
  ];
  const widths = cells[0].map((_title, at) => Math.max(...cells.map((row) => row[at].length)));
  return cells
    .map((row) => row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  '))
    .join('\n');
}
