/**
 * Measures the importer on a folder of annotated releases:
 *
 *   npm run eval:import FOLDER [-- --remarks] [--only NAME,NAME]
 *
 * Each `NAME.txt` (or .html, .docx) has its `NAME.expected.json` beside it. A
 * first line that begins with “# source:” names the origin and is not read.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import {importRelease} from '../src/cli/import/import-release.js';
import {readRelease} from '../src/cli/import/reading/read-release.js';
import {score, type Expected, type Ratio, type Score} from './import-score.js';

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {remarks: {type: 'boolean'}, only: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
});
const usage = 'Usage: npm run eval:import FOLDER [-- --remarks] [--only NAME,NAME]';
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const folder = positionals[0];
if (!folder) {
  console.error(usage);
  process.exit(2);
}

const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
const recall = ({found, expected}: Ratio) => `${percent(found, expected)} (${found}/${expected})`;
const ratio = (each: Ratio) => `${percent(each.right, each.drafted)} / ${recall(each)}`;

const only = values.only?.split(',');
const files = readdirSync(folder).filter((name) => name.endsWith('.expected.json') && (!only || only.some((each) => name.startsWith(each)))).sort();
const names = readdirSync(folder);
const scores: [string, Score][] = [];
for (const file of files) {
  const name = file.replace('.expected.json', '');
  const source = names.find((each) => ['.txt', '.html', '.docx'].some((form) => each === name + form));
  if (!source) continue;
  const {text, format, encoding} = await readRelease(readFileSync(join(folder, source)), source);
  const release = text.replace(/^# source:.*\r?\n/, '');
  const draft = importRelease(release, {file: source, format, encoding, today: '2000-01-01'});
  scores.push([basename(name), score(release, draft, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected)]);
}

const sum = (pick: (each: Score) => Ratio): Ratio =>
  scores.map(([, each]) => pick(each)).reduce((a, b) => ({right: a.right + b.right, drafted: a.drafted + b.drafted, found: a.found + b.found, expected: a.expected + b.expected}), {right: 0, drafted: 0, found: 0, expected: 0});
const count = (pick: (each: Score) => number) => scores.reduce((total, [, each]) => total + pick(each), 0);

/** The first table’s cells. Of cases in prose only the recall says something: a draft does not say which of its cases are listed. */
const cellsOf = (of: (pick: (each: Score) => Ratio) => Ratio) => [
  ...[of((s) => s.figures), of((s) => s.cases), of((s) => s.titles)].map(ratio),
  recall(of((s) => s.told)),
  ...[of((s) => s.tips), of((s) => s.questions), of((s) => s.measures)].map(ratio),
];

console.log('Precision / recall (found/expected)\n');
const row = (name: string, cells: readonly string[]) => console.log([name.padEnd(30), ...cells.map((cell) => cell.padEnd(26))].join(' ').trimEnd());
row('release', ['figures', 'listed cases', 'their titles', 'cases in prose', 'tips', 'questions', 'measures']);
for (const [name, each] of scores) row(name, cellsOf((pick) => pick(each)));
row('total', cellsOf(sum));
console.log('\nOf the figures matched\n');
row('release', ['matched', 'value right', 'unit, approximation', 'label usable', 'label exact', 'wrong, unwarned']);
for (const [name, s] of scores) row(name, [String(s.matched), percent(s.values, s.matched), percent(s.units, s.matched), percent(s.usable, s.matched), percent(s.exact, s.matched), String(s.silent)]);
const matched = count((s) => s.matched);
row('total', [String(matched), percent(count((s) => s.values), matched), percent(count((s) => s.units), matched), percent(count((s) => s.usable), matched), percent(count((s) => s.exact), matched), String(count((s) => s.silent))]);
if (values.remarks) for (const [name, each] of scores) for (const remark of each.remarks) console.log(`${name}: ${remark}`);
