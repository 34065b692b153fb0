import {table} from '../build/api-tables.mjs';

/**
 * What is assumed of readers in the busiest hour.
 *
 * @typedef {object} Scenario
 * @property {string} name
 * @property {number} sites how many sites show the content
 * @property {number} views page views with elements, on all sites together
 * @property {number} viewsAVisit views of one reader within the time that a pack is fresh
 * @property {number} newcomers share of visits by readers whose browser has nothing yet
 * @property {number} changed share of the other visits that find another pack than last time
 * @property {number} burst how much more than the hour's average comes in its worst second
 * @property {number} nodes nodes of a content delivery network, each with a cache of its own
 * @property {number} packs different packs that are asked for
 */

/** @type {Scenario[]} */
export const scenarios = [
  {
    name: 'A province on a busy day',
    sites: 130,
    views: 600_000,
    viewsAVisit: 3,
    newcomers: 0.4,
    changed: 0.1,
    burst: 2,
    nodes: 30,
    packs: 12,
  },
  {
    name: 'A nation after an incident',
    sites: 10_000,
    views: 60_000_000,
    viewsAVisit: 1.5,
    newcomers: 0.8,
    changed: 0.5,
    burst: 4,
    nodes: 300,
    packs: 1,
  },
];

/** How long a cache may give a pack without asking, in seconds: `max-age` in docs/serving/nginx.conf. */
export const packFreshness = 300;

/**
 * What a scenario asks of servers, under the headers of the guide.
 *
 * @param {Scenario} scenario
 * @param {{answers: object, rates: object}} measured by `npm run bench:serving`
 */
export function load({views, viewsAVisit, newcomers, changed, burst, nodes, packs}, {answers, rates}) {
  const whole = ({header, gzip}) => header + gzip;
  const assets = Object.values(answers);
  const everything = assets.reduce((sum, answer) => sum + whole(answer), 0);

  const visits = views / viewsAVisit;
  const first = visits * newcomers;
  const again = visits - first;
  const requests = first * assets.length + again;
  const bytes = first * everything + again * (changed * whole(answers.pack) + (1 - changed) * answers.pack.unchanged);
  const aSecond = (burst / 3600) * requests;

  const busy = (count, rate) => count / rate.perSecond;
  const seconds =
    busy(first * (assets.length - 1), rates.script) +
    busy(first + again * changed, rates.pack) +
    busy(again * (1 - changed), rates['pack, unchanged since the last visit (304)']);

  const uncached = views * assets.length;
  // Each node asks once for each version's files, and for each pack whenever it is fresh no more.
  const throughNetwork = nodes * (assets.length - 1 + packs * (3600 / packFreshness));
  return {
    visits,
    uncached,
    uncachedBytes: views * everything,
    requests,
    bytes,
    ownBrowser: 1 - requests / uncached,
    aSecond,
    bitsASecond: (burst / 3600) * bytes * 8,
    servers: (burst / 3600) * seconds,
    throughNetwork,
    network: 1 - throughNetwork / requests,
  };
}

/**
 * The tables of docs/guides/serving.md.
 *
 * @param {object} measured docs/serving/measured.json
 */
export function servingTables(measured) {
  const loads = scenarios.map((scenario) => load(scenario, measured));
  const row = (title, value) => [title, ...loads.map((each, index) => value(each, scenarios[index]))];
  const {version, date, machine} = measured;
  return [
    `Version ${version}, measured on ${date} with ${machine.nginx} on ${machine.cores} cores, which nginx shared with the program that asks. The load of the machine before was ${machine.load.toFixed(1)}; 0 is idle.`,
    '### What one reader fetches',
    table(
      ['', 'plain', 'with gzip', 'with brotli', 'header lines', 'when unchanged (304)', 'kept'],
      Object.entries(measured.answers).map(([name, {plain, gzip, brotli, header, unchanged, cacheControl}]) => [
        name,
        ...[plain, gzip, brotli, header, unchanged].map(whole),
        `\`${cacheControl}\``,
      ]),
    ),
    'Bytes.',
    '### What one server answers',
    table(
      ['', 'answers a second', 'MB a second', 'median, ms', '99 %, ms'],
      Object.entries(measured.rates).map(([name, {perSecond, bytesEach, medianMs, p99Ms}]) => [
        name,
        whole(perSecond),
        whole((perSecond * bytesEach) / 1e6),
        medianMs.toFixed(1),
        p99Ms.toFixed(1),
      ]),
    ),
    'Over loopback and without TLS, so this is what nginx costs, not what a line carries.',
    '### What the readers of many sites ask for',
    table(
      ['in the busiest hour', ...scenarios.map(({name}) => name)],
      [
        row('*assumed*: sites', (_, {sites}) => whole(sites)),
        row('*assumed*: page views with elements', (_, {views}) => whole(views)),
        row('*assumed*: views of one reader within five minutes', (_, {viewsAVisit}) => String(viewsAVisit)),
        row('*assumed*: visits by new readers', (_, {newcomers}) => percent(newcomers)),
        row('*assumed*: other visits that find a new pack', (_, {changed}) => percent(changed)),
        row('*assumed*: the worst second, times the average', (_, {burst}) => String(burst)),
        row('requests if nothing were kept', ({uncached}) => whole(uncached)),
        row('requests with these headers', ({requests}) => whole(requests)),
        row('answered by readers’ own browsers', ({ownBrowser}) => percent(ownBrowser)),
        row('bytes if nothing were kept', ({uncachedBytes}) => gigabytes(uncachedBytes)),
        row('bytes with these headers', ({bytes}) => gigabytes(bytes)),
        row('worst second: requests', ({aSecond}) => whole(aSecond)),
        row('worst second: line, Mbit/s', ({bitsASecond}) => whole(bitsASecond / 1e6)),
        row('worst second: servers like the one above', ({servers}) => servers.toFixed(servers < 1 ? 2 : 0)),
        row('worst second, each site by itself: requests', ({aSecond}, {sites}) => small(aSecond / sites)),
        row('*assumed*: nodes of a content delivery network, packs', (_, {nodes, packs}) => `${whole(nodes)}, ${packs}`),
        row('requests that come through it to your server', ({throughNetwork}) => whole(throughNetwork)),
        row('answered by it', ({network}) => percent(network)),
      ],
    ),
  ].join('\n\n');
}

const whole = (number) => Math.round(number).toString().replace(/\B(?=(\d{3})+$)/g, ',');
const small = (number) => (number < 10 ? number.toFixed(1) : whole(number));
const gigabytes = (bytes) => `${small(bytes / 1e9)} GB`;

/** Never rounded up to all. */
const percent = (share) => `${Math.floor(share * 1000 + 1e-6) / 10} %`;
