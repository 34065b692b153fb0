import {execFile} from 'node:child_process';
import {dirname, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const file = (entry) => fileURLToPath(import.meta.resolve(`anti-fraud-elements/${entry}`));
const pack = file('packs/changzhi-jingwang-2023.zh-Hans.json');

export default function (eleventy) {
  // {% antiFraud "stats-banner", "--attr", "limit=4" %} is the element with the text of the pack in it.
  eleventy.addAsyncShortcode('antiFraud', async (element, ...options) => {
    const command = ['anti-fraud', 'render', pack, '--element', element, ...options];
    const {stdout} = await promisify(execFile)('npx', command);
    return stdout;
  });
  eleventy.addPassthroughCopy({
    [relative('', dirname(file('cdn/anti-fraud.js')))]: 'anti-fraud',
    public: '.',
  });
  return {dir: {input: 'src', output: 'dist'}};
}
