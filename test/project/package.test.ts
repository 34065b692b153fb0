import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | Record<string, string>>;
  files: string[];
  bin: Record<string, string>;
  customElements: string;
  'web-types': string;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const entries = Object.entries(manifest.exports);
const elements = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/define.ts`));

describe('package.json', () => {
  it('has nothing that publint finds fault with', async () => {
    const {messages} = await publint({pkgDir: '.', strict: true});

    assert.deepEqual(messages.map((message) => formatMessage(message, manifest)), []);
  });

  it('exports a class, a definition and a React component for each element', () => {
    const wanted = elements.flatMap((name) => [`./${name}.js`, `./${name}/define.js`, `./react/${name}.js`]);

    assert.deepEqual(wanted.filter((name) => !(name in manifest.exports)), []);
  });

  it('names the manifest and the editors’ data where they are', () => {
    assert.deepEqual([manifest.customElements, manifest['web-types']].filter((path) => !existsSync(path)), []);
  });

  it('exports only what was built', () => {
    const missing = entries
      .flatMap(([, target]) => (typeof target === 'string' ? [target] : Object.values(target)))
      .filter((path) => !existsSync(path.includes('*') ? path.replace(/\/\*.*/, '') : path));

    assert.deepEqual(missing, []);
  });
});

describe('the package, installed in an empty folder', () => {
  let folder: string;
  let files: string[];
  let tarball: string;
  const installed = (path: string) => join(folder, 'node_modules', manifest.name, path);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'af-package-'));
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {encoding: 'utf8'});
    const [{filename, files: listed}] = JSON.parse(packed) as [{filename: string; files: {path: string}[]}];
    files = listed.map(({path}) => path);
    tarball = join(folder, filename);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({name: 'app', private: true, type: 'module'}));
    const install = ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`];
    await promisify(execFile)('npm', install, {cwd: folder});
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  /** What a module that runs in the folder prints. */
  async function printed(code: string) {
    const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {cwd: folder});
    return stdout.trim();
  }

  it('holds what its own files point to', () => {
    const wanted = ['dist/content-pack.schema.json', 'dist/custom-elements.json', 'dist/cdn/anti-fraud.js', 'dist/cdn/anti-fraud.classic.js', 'dist/cdn/integrity.json', 'dist/packs/changzhi-jingwang-2023.zh-Hans.json', 'package.json'];

    assert.deepEqual(wanted.filter((path) => !files.includes(path)), []);
    assert.deepEqual(Object.values(manifest.bin).filter((path) => !files.includes(path.replace('./', ''))), []);
  });

  it('holds neither tests nor the tools that made it', () => {
    assert.deepEqual(files.filter((path) => !/^(dist\/|package\.json$|README|LICENSE)|\.md$/.test(path)), []);
    assert.deepEqual(files.filter((path) => /\.(test|stories)\./.test(path)), []);
  });

  it('holds no font, and no style sheet that asks for one', () => {
    const styled = files.filter((path) => /\.(css|js|html)$/.test(path));

    assert.ok(styled.length > 0);
    assert.deepEqual(files.filter((path) => /\.(woff2?|[ot]tf|eot)$/.test(path)), []);
    assert.deepEqual(
      styled.filter((path) => /@font-face|fontsource/.test(readFileSync(installed(path), 'utf8'))),
      [],
    );
  });

  it('names no folder of the machine that built it', () => {
    const here = process.cwd();
    const telling = files.filter((path) => readFileSync(installed(path), 'utf8').includes(here));

    assert.deepEqual(telling, []);
  });

  /** The single files hold Lit too, and our own part of valibot. */
  const isOurs = (map: string, source: string) =>
    /(^|\/)src\/.*\.ts$/.test(source) ||
    (map.startsWith('dist/cdn/') && /^\.\.\/\.\.\/(node_modules\/(@lit|lit)|\.tools\/build\/replacements)/.test(source));

  it('has source maps that say what they map', () => {
    const maps = files.filter((path) => path.endsWith('.js.map'));
    const broken = maps.filter((path) => {
      const {sources, sourcesContent} = JSON.parse(readFileSync(installed(path), 'utf8')) as {sources: string[]; sourcesContent: string[]};
      return sources.length !== sourcesContent.length || !sources.every((source) => isOurs(path, source));
    });

    assert.ok(maps.length > 30);
    assert.deepEqual(broken, []);
  });

  it('gives every class without a page, and registers nothing', async () => {
    const said = await printed(`
      const all = await import('anti-fraud-elements');
      console.log(Object.keys(all).filter((name) => name.endsWith('Element')).sort().join(' '));
      console.log(${JSON.stringify(elements)}.map((name) => String(globalThis.customElements?.get('af-' + name))).join(' '));
    `);

    const classes = elements.map((name) => `${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`);
    assert.equal(
      said,
      [...classes, 'ContentElement'].sort().join(' ') + '\n' + elements.map(() => 'undefined').join(' '),
    );
  });

  it('registers every element through one entry', async () => {
    const said = await printed(`
      await import('anti-fraud-elements/define.js');
      console.log(${JSON.stringify(elements)}.filter((name) => !customElements.get('af-' + name)).join(' '));
    `);

    assert.equal(said, '');
  });

  it('can be imported without a page, entry by entry', async () => {
    const modules = entries
      .map(([entry]) => entry)
      // What React needs is not installed here; test/consumers/ has it.
      .filter((entry) => entry.endsWith('.js') && !/^\.\/react\b/.test(entry));
    const said = await printed(`
      for (const entry of ${JSON.stringify(modules)}) await import('anti-fraud-elements' + entry.slice(1));
      console.log('imported', typeof window, typeof document);
    `);

    assert.ok(modules.length > 15);
    assert.equal(said, 'imported undefined undefined');
  });

  it('has types that every resolution for ES modules finds (are the types wrong?)', async () => {
    const packed = createPackageFromTarballData(readFileSync(tarball));
    // Style sheets have no types.
    const analysis = await checkPackage(packed, {excludeEntrypoints: [/\.css$/]});
    assert.ok(analysis.types);
    // The package is for ES modules: `require` is answered by Node 20.19, and no resolution older than `exports` is.
    const meant = analysis.problems.filter(
      (problem) => problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );

    assert.deepEqual(meant, []);
  });

  it('registers each element through its own entry', async () => {
    const said = await printed(`
      for (const name of ${JSON.stringify(elements)}) {
        await import('anti-fraud-elements/' + name + '/define.js');
        const module = await import('anti-fraud-elements/' + name + '.js');
        console.log(Object.values(module).includes(customElements.get('af-' + name)));
      }
    `);

    assert.equal(said, elements.map(() => 'true').join('\n'));
  });

  it('checks a pack without a page', async () => {
    const said = await printed(`
      import {readFileSync} from 'node:fs';
      import {checkPack, ContentProblem} from 'anti-fraud-elements/content.js';
      const file = new URL(import.meta.resolve('anti-fraud-elements/packs/changzhi-jingwang-2023.zh-Hans.json'));
      const pack = JSON.parse(readFileSync(file, 'utf8'));
      console.log(checkPack(pack).id === pack.id);
      try {
        checkPack({...pack, status: 'maybe'});
      } catch (problem) {
        console.log(problem instanceof ContentProblem, problem.code, problem.pointer);
      }
    `);

    assert.equal(said, 'true\ntrue invalid /status');
  });

  it('writes content as HTML without a page', async () => {
    const said = await printed(`
      import {renderContent} from 'anti-fraud-elements/html.js';
      import {en} from 'anti-fraud-elements/locales/en.js';
      const figures = [{id: 'a', label: 'Cases <solved>', display: '680余'}];
      console.log(renderContent({figures}, {messages: en}));
    `);

    assert.match(said, /680余/);
    assert.match(said, /Cases &lt;solved&gt;/);
  });

  it('has types that an application compiles with', async () => {
    writeFileSync(
      join(folder, 'app.ts'),
      `import {checkPack, StatsBannerElement, type ContentPack, type Figure} from 'anti-fraud-elements';
       import 'anti-fraud-elements/stats-banner/define.js';
       import {zhHant} from 'anti-fraud-elements/locales/zh-Hant.js';
       import {registerMessages} from 'anti-fraud-elements';
       registerMessages(zhHant);
       const pack: ContentPack = checkPack({});
       const displays: string[] = (pack.figures ?? []).map(({display}: Figure) => display);
       const banner: StatsBannerElement = document.createElement('af-stats-banner');
       banner.compact = true;
       banner.addEventListener('af-content-error', ({problem}) => console.log(problem.pointer, displays));
       // @ts-expect-error a size is no boolean
       banner.compact = 'large';`,
    );
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['app.ts']}));
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    const {stdout} = await promisify(execFile)(process.execPath, [tsc, '-p', '.'], {cwd: folder}).catch(
      (error: unknown) => error as {stdout: string},
    );

    assert.equal(stdout, '');
  });

  it('runs its command', async () => {
    const [name] = Object.keys(manifest.bin);
    const {stdout} = await promisify(execFile)(join(folder, 'node_modules/.bin', name!), ['--help'], {cwd: folder});

    assert.match(stdout, /anti-fraud/);
  });
});
