import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Makes a Chromium launcher note what each test file ran of `src/`, in the form that
 * ../coverage.mjs reads: one file of `{path, code, functions}` entries for each session.
 *
 * The runner could do so itself, but it turns every session into line counts before it joins them,
 * and a branch that only another session took then stays uncovered for good.
 */
export function recordPage(launcher, folder) {
  mkdirSync(folder, {recursive: true});
  const {createPageFn} = launcher;
  launcher.createPageFn = async (context) => {
    const page = await createPageFn(context);
    await start(page);
    return page;
  };
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const scripts = await page.coverage.stopJSCoverage();
    writeFileSync(join(folder, `page-${id}.json`), JSON.stringify(entries(scripts)));
    await start(page);
    return stopSession(id);
  };
}

function start(page) {
  return page.coverage.startJSCoverage({includeRawScriptCoverage: true});
}

function entries(scripts) {
  return scripts
    .map(({url, text, rawScriptCoverage}) => ({
      path: new URL(url).pathname.slice(1),
      code: text,
      functions: rawScriptCoverage.functions,
    }))
    .filter(({path}) => path.startsWith('src/'));
}
