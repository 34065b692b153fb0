import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const pack = 'anti-fraud-elements/dist/packs/changzhi-jingwang-2023.zh-Hans.json';
const installed = (path) => `../node_modules/${path}`;

export default function (eleventy) {
  eleventy.addAsyncShortcode('antiFraud', async (element, ...options) => {
    const command = ['anti-fraud', 'render', installed(pack), '--element', element, ...options];
    const {stdout} = await promisify(execFile)('npx', command);
    return stdout;
  });
  eleventy.addPassthroughCopy({
    [installed('anti-fraud-elements/dist/cdn')]: 'anti-fraud',
    public: '.',
  });
  return {dir: {input: 'src', output: 'dist'}};
}
