import assert from 'node:assert/strict';
import {test} from 'node:test';
import {run} from '../../.tools/testing/run.mjs';

test('what a command says on either stream goes where it is asked to', async () => {
  const {status, shown} = await shownBy('console.log("one"); console.error("two");');

  assert.equal(status, 0);
  assert.deepEqual(shown.trim().split('\n').sort(), ['one', 'two']);
});

test('so does why it ended badly', async () => {
  const {status, shown} = await shownBy('process.kill(process.pid, "SIGKILL");');

  assert.equal(status, null);
  assert.match(shown, /was ended by SIGKILL/);
});

test('and that it took too long', async () => {
  const {status, shown} = await shownBy('setInterval(() => {}, 1000);', {minutes: 1 / 600});

  assert.equal(status, null);
  assert.match(shown, /did not end within .* minutes and was stopped/);
});

async function shownBy(code, options) {
  let shown = '';
  const status = await run(process.execPath, ['-e', code], {...options, show: (text) => (shown += text)});
  return {status, shown};
}
