/**
 * Runs steps, some of them at the same time. A step begins once all that it needs have ended, well or not; of those
 * that may begin, the first in the list does.
 *
 * @param {{name: string, needs?: string[], act: () => Promise<void>}[]} steps what a step needs counts where it is in
 *   the list
 * @param {number} atOnce
 */
export async function runSteps(steps, atOnce) {
  const waiting = [...steps];
  const running = new Map();
  const mayBegin = ({needs = []}) =>
    ![...waiting, ...running.keys()].some(({name}) => needs.includes(name));

  while (waiting.length || running.size) {
    const next = running.size < atOnce ? waiting.find(mayBegin) : undefined;
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, next.act().finally(() => running.delete(next)));
    } else await Promise.race(running.values());
  }
}
