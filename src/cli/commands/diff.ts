import {exitStatus} from '../cli-problem.js';
import {defineCommand} from '../command.js';
import {changesBetween} from '../diff/changes.js';
import {textReport} from '../diff/report.js';
import {safe} from '../io.js';
import {readPack} from '../read-pack.js';

/** `anti-fraud diff`: what a reader would notice, so that a review of an update takes a minute. */
export const command = defineCommand({
  name: 'diff',
  summary: {
    en: 'Tells what a reader would notice between two versions of a pack.',
    zh: '比较内容包的两个版本，列出读者会注意到的变化。',
  },
  usage: 'OLD NEW',
  takes: {atLeast: 2, atMost: 2},
  options: {
    json: {type: 'boolean', help: {en: 'Prints the changes as JSON.', zh: '以 JSON 输出变化。'}},
    'exit-code': {
      type: 'boolean',
      help: {en: 'Ends with status 1 when there are changes.', zh: '有变化时以状态 1 退出。'},
    },
  },
  notes: {
    en: [
      'Items are matched by id; layout, order of fields and fields no reader sees do not count. In longer texts [-…-] was removed and {+…+} added.',
    ],
    zh: ['条目按 id 对应；排版、字段顺序和读者看不到的字段不计。较长文字中 [-…-] 为删去，{+…+} 为增加。'],
  },
  examples: [
    {
      line: 'anti-fraud diff pack-2024-01.json pack-2024-02.json',
      help: {en: 'Review an update', zh: '审核一次更新'},
    },
    {
      line: 'git show HEAD:pack.json | anti-fraud diff - pack.json',
      help: {en: 'Against the version last committed', zh: '与上次提交的版本比较'},
    },
  ],

  async run({positionals: [before, after], values}, io) {
    const changes = changesBetween(await readPack(io, before!), await readPack(io, after!));
    io.out(
      values.json
        ? `${JSON.stringify({version: 1, changes}, null, 2)}\n`
        : safe(textReport(changes, io.locale)),
    );
    return values['exit-code'] && changes.length > 0 ? exitStatus.findings : exitStatus.ok;
  },
});
