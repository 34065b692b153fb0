import {randomUUID} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {Session} from 'node:inspector';
import {join} from 'node:path';

/**
 * Loaded before anything else (`node --import`) into every Node process of the tests, those that
 * tests start included: notes what the process ran of `src/`, in the form that ../coverage.mjs
 * reads. Node's own `NODE_V8_COVERAGE` leaves out the compiled code, without which branches
 * cannot be told apart.
 */
const folder = process.env.AF_COVERAGE;
if (folder) {
  const sources = new URL('../../src/', import.meta.url).href;
  const session = new Session();
  session.connect();
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', {callCount: true, detailed: true});

  process.on('exit', () => {
    const {result} = ask('Profiler.takePreciseCoverage');
    ask('Debugger.enable');
    const entries = result
      .filter(({url}) => url.startsWith(sources))
      .map(({url, scriptId, functions}) => ({
        path: 'src/' + decodeURI(url.slice(sources.length).replace(/\?.*$/, '')),
        code: ask('Debugger.getScriptSource', {scriptId}).scriptSource,
        functions,
      }));
    if (!entries.length) return;
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, `node-${randomUUID()}.json`), JSON.stringify(entries));
  });

  /** A session with its own thread answers at once. */
  function ask(method, parameters) {
    let answer;
    session.post(method, parameters, (error, result) => {
      if (error) throw new Error(`${method}: ${error.message}`);
      answer = result;
    });
    return answer;
  }
}
