import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runSteps} from '../../.tools/testing/schedule.mjs';

test('as many steps run at once as may, the first in the list first', async () => {
  const road = roadOf({a: [], b: [], c: []});
  const whole = runSteps(road.steps, 2);

  assert.deepEqual(road.running(), ['a', 'b']);
  await road.end('b');
  assert.deepEqual(road.running(), ['a', 'c']);
  await road.end('a');
  await road.end('c');
  await whole;
});

test('a step waits for what it needs, and lets others pass', async () => {
  const road = roadOf({build: [], tests: ['build'], lint: []});
  const whole = runSteps(road.steps, 2);

  assert.deepEqual(road.running(), ['build', 'lint']);
  await road.end('lint');
  assert.deepEqual(road.running(), ['build']);
  await road.end('build');
  assert.deepEqual(road.running(), ['tests']);
  await road.end('tests');
  await whole;
});

test('what is needed but not to be run is not waited for', async () => {
  const road = roadOf({tests: ['build']});
  const whole = runSteps(road.steps, 2);

  assert.deepEqual(road.running(), ['tests']);
  await road.end('tests');
  await whole;
});

test('no steps are done at once', async () => {
  assert.equal(await runSteps([], 2), undefined);
});

test('an error in a step is told', async () => {
  const broken = {name: 'broken', act: () => Promise.reject(new Error('out of paper'))};

  await assert.rejects(runSteps([broken], 2), /out of paper/);
});

/** Steps that end when they are told to, by name with what each needs. */
function roadOf(needs) {
  const running = new Map();
  const steps = Object.keys(needs).map((name) => ({
    name,
    needs: needs[name],
    act: () => new Promise((resolve) => running.set(name, resolve)),
  }));
  return {
    steps,
    running: () => [...running.keys()],
    async end(name) {
      running.get(name)();
      running.delete(name);
      await new Promise(setImmediate);
    },
  };
}
