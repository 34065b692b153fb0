import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {freePort} from './free-port.mjs';

/** GTK has one setting that becomes a media feature. */
const settings = {'reduced-motion': 'gtk-enable-animations=0'};

/**
 * WebKitGTK, driven by its own driver on a display of its own.
 *
 * @param {{webkitDriver: string, miniBrowser: string, xvfb: string}} paths
 * @param {keyof typeof settings} [feature] a preference that holds for the whole launch
 */
export function webkit(paths, feature) {
  return new WebKitLauncher(paths, feature);
}

class WebKitLauncher extends WebdriverLauncher {
  // One driver holds one session.
  concurrency = 1;
  #paths;
  #feature;
  #children = [];
  #home;
  #stopping = false;

  constructor(paths, feature) {
    super({
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: paths.miniBrowser, args: ['--automation']},
      },
    });
    this.#paths = paths;
    this.#feature = feature;
  }

  async initialize(config) {
    // Otherwise tests share a page as frames, where keys, pointer and focus go astray.
    await super.initialize({...config, concurrency: 1});
    this.name = this.#feature ? `WebKit (${this.#feature})` : 'WebKit';
  }

  async createDriverManager() {
    process.once('exit', () => this.#end('SIGKILL'));
    this.#home = mkdtempSync(join(tmpdir(), 'af-webkit-'));
    this.#writeGtkSettings(join(this.#home, 'gtk-3.0'));
    const env = {
      ...process.env,
      HOME: this.#home,
      XDG_CACHE_HOME: this.#home,
      XDG_CONFIG_HOME: this.#home,
      XDG_DATA_HOME: this.#home,
      XDG_RUNTIME_DIR: this.#home,
      GSETTINGS_BACKEND: 'memory',
      MESA_SHADER_CACHE_DISABLE: 'true',
      NO_AT_BRIDGE: '1',
      DISPLAY: await this.#startDisplay(),
    };
    const port = await freePort();
    this.#start(this.#paths.webkitDriver, [`--port=${port}`], {env, stdio: 'ignore'});
    await answering(`http://127.0.0.1:${port}/status`);
    this.options = {...this.options, hostname: '127.0.0.1', port, path: '/'};
    return super.createDriverManager();
  }

  /**
   * Tests may be over before their page has loaded to its end. Stopping then breaks off the command that
   * waits for it, which is no error; before that it is one, and ends the run.
   */
  async startSession(id, url) {
    await this.ensureManagerInitialized();
    void this.driverManager.startSession(id, url).catch((error) => {
      if (!this.#stopping) throw error;
    });
  }

  async stop() {
    this.#stopping = true;
    await super.stop();
    const ended = this.#children.map(
      (child) => child.exitCode ?? child.signalCode ?? once(child, 'exit'),
    );
    this.#end('SIGTERM');
    await Promise.all(ended);
    // Processes of the browser may still write while they end.
    if (this.#home)
      rmSync(this.#home, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
  }

  #writeGtkSettings(folder) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'settings.ini'), `[Settings]\n${settings[this.#feature] ?? ''}\n`);
    // The toolbar's least width would keep every page at least 447 px wide.
    writeFileSync(
      join(folder, 'gtk.css'),
      `* {min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; -gtk-icon-transform: scale(0);}
       entry {margin: 0 -70px;}`,
    );
  }

  /**
   * With no window manager, the window under the pointer has the focus, and the pointer rests in the
   * middle of the screen. A screen smaller than the window keeps it inside.
   */
  async #startDisplay() {
    const display = this.#start(
      this.#paths.xvfb,
      ['-displayfd', '3', '-screen', '0', '600x400x24', '-nolisten', 'tcp'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    const ended = once(display, 'exit').then(([status]) => {
      throw new Error(`Xvfb ended with status ${status} before it had a display.`);
    });
    const [number] = await Promise.race([once(display.stdio[3], 'data'), ended]);
    ended.catch(() => {}); // its end later on is no error
    return `:${String(number).trim()}`;
  }

  #start(command, args, options) {
    const child = spawn(command, args, options);
    this.#children.push(child);
    return child;
  }

  #end(signal) {
    for (const child of this.#children.splice(0).reverse()) child.kill(signal);
  }
}

async function answering(url) {
  const end = Date.now() + 15_000;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (Date.now() > end) throw new Error("WebKitGTK's driver did not answer.", {cause: error});
      await delay(50);
    }
  }
}
