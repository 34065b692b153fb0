import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {consumerNames, installConsumers, runScript} from '../../.tools/consumers/install.mjs';
import {table} from '../../.tools/consumers/table.mjs';
import {textWithoutScripts, visit} from '../../.tools/consumers/visit.mjs';
import {root} from '../../.tools/ensure.mjs';
import {launchChromium} from '../../.tools/site/chromium.mjs';
import {serve} from '../../.tools/site/serve.mjs';

// `npm run consumers`: each site is built with the packed package and opened. What holds for all of
// them is asked here; what is particular to one stands in its consumer.mjs.

/** Of the founding pack; every site shows it. */
const figure = '1940';
const pictures = join(root, '.cache/consumers-seen');
const consumers = await Promise.all(wantedNames().map(read));
const rows = [];

describe('With the packed package,', () => {
  let folder;
  let browser;
  const built = new Map();

  before(async () => {
    folder = await installConsumers();
    const line = [...consumers];
    const work = async () => {
      for (let next = line.shift(); next; next = line.shift()) built.set(next.name, await make(next));
    };
    await Promise.all([work(), work()]);
    mkdirSync(pictures, {recursive: true});
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    console.log(`\n${table(rows)}`);
  });

  for (const {name, description, scripts, open, policy, claims} of consumers) {
    describe(`${name} (${description})`, () => {
      let server;
      let seen;

      before(async () => {
        server = await open(join(folder, name, 'dist'), 0, {compress: true, policy});
        seen = await visit(browser, server.address, figure);
        await seen.page.screenshot({path: join(pictures, `${name}.png`)});
        rows.push({name, ...seen});
      });

      after(async () => {
        await seen?.page.close();
        await server?.close();
      });

      for (const script of scripts) {
        it(`runs its script "${script}" without a fault`, () => {
          const {ok, output} = built.get(name)[script];

          assert.ok(ok, output);
        });
      }

      it('shows a published figure', () => {
        assert.ok(seen.shown !== undefined, `${figure} did not come.\n${seen.messages.join('\n')}`);
      });

      it('asks no other server for anything', () => {
        assert.ok(seen.requests > 1);
        assert.deepEqual(seen.foreign, []);
      });

      for (const [claim, prove] of Object.entries(claims)) {
        it(claim, () => prove(seen.page, server.address));
      }

      it('says nothing on the console', () => {
        assert.deepEqual(seen.messages, []);
      });

      it('is readable without scripts, where its server writes the text', async () => {
        const text = await textWithoutScripts(browser, server.address);

        assert.equal(text.includes(figure), writesText(name));
      });
    });
  }

  async function make({name, scripts}) {
    const results = {};
    for (const script of scripts) results[script] = await runScript(script, join(folder, name));
    return results;
  }
});

/** Sites that are nothing without scripts are so by their framework. */
function writesText(name) {
  return !['react-18', 'svelte', 'vue'].includes(name);
}

/** Those that AF_CONSUMERS names, or all. */
function wantedNames() {
  const wanted = process.env.AF_CONSUMERS?.split(',') ?? [];
  const all = consumerNames();
  return wanted.length ? all.filter((name) => wanted.includes(name)) : all;
}

async function read(name) {
  const {description, scripts} = JSON.parse(readFileSync(join(root, 'test/consumers', name, 'package.json'), 'utf8'));
  const {open = serve, policy, claims = {}} = await import(`./${name}/consumer.mjs`);
  return {name, description, scripts: Object.keys(scripts), open, policy, claims};
}
