import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {root} from '../ensure.mjs';

const documented = join(root, 'docs/serving/nginx.conf');

/**
 * Serves a folder with nginx on this machine, with the configuration of docs/serving/nginx.conf as it
 * is printed, but for the port, the name and the folder.
 *
 * @param {string} folder laid out as the configuration says: `anti-fraud/VERSION/`, `anti-fraud/packs/`
 * @param {{workers?: number, nginx?: string}} [options] the path of nginx, where it is not in PATH
 * @returns {Promise<{address: string, accessLog: string, close(): Promise<void>}>} `accessLog` is a file
 * @throws {Error} when nginx is missing or refuses its configuration.
 */
export async function serveWithNginx(folder, {workers = 1, nginx: program = 'nginx'} = {}) {
  const port = await freePort();
  const prefix = mkdtempSync(join(tmpdir(), 'af-nginx-'));
  for (const name of ['logs', 'temp']) mkdirSync(join(prefix, name));
  writeFileSync(join(prefix, 'site.conf'), placed(readFileSync(documented, 'utf8'), {port, folder}));
  writeFileSync(join(prefix, 'nginx.conf'), main(prefix, workers));

  let said = '';
  const nginx = spawn(program, ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr'], {stdio: ['ignore', 'ignore', 'pipe']});
  nginx.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise((resolve) => {
    nginx.on('error', (error) => resolve(void (said += error.message)));
    nginx.on('exit', resolve);
  });
  const close = async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(prefix, {recursive: true, force: true});
  };

  const answers = await Promise.race([listening(port), ended.then(() => false)]);
  if (!answers) {
    await close();
    throw new Error(`nginx did not start (Debian package nginx): ${said.trim() || 'it said nothing'}`);
  }
  return {address: `http://127.0.0.1:${port}/`, accessLog: join(prefix, 'logs/access.log'), close};
}

/** The documented configuration, at another port and folder. */
function placed(text, {port, folder}) {
  const changes = {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'listen [::]:80;': '',
    'server_name www.example.gov.cn;': 'server_name localhost;',
    'root /srv/www;': `root "${folder}";`,
  };
  for (const [line, other] of Object.entries(changes)) {
    if (!text.includes(line)) throw new Error(`${documented} no longer has the line "${line}".`);
    text = text.replace(line, () => other);
  }
  return text;
}

/** What Debian's /etc/nginx/nginx.conf sets around it, with all that is written kept in one folder. */
function main(prefix, workers) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
worker_processes ${workers};
pid nginx.pid;
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log logs/access.log;
  ${temporary.map((name) => `${name}_temp_path temp/${name};`).join(' ')}
  include "${join(prefix, 'site.conf')}";
}
`;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Whether somebody comes to listen at a port within ten seconds. */
async function listening(port) {
  for (const end = Date.now() + 10_000; Date.now() < end; await delay(20)) {
    const connected = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (connected) return true;
  }
  return false;
}
