import {run} from './testing/run.mjs';
import {root} from './ensure.mjs';

// `npm run baselines`: the pictures of all stories that `npm test` compares with, in Chromium. Look at
// what changed (`git diff --stat test/baselines`, and each picture) before it is committed.

process.chdir(root);
process.exitCode =
  (await run(process.execPath, ['--import', 'tsx', '--test', 'test/project/stories.test.ts'], {
    env: {AF_BASELINES: 'write'},
    minutes: 15,
  })) ?? 1;
