import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

/** wrk's own report is for reading; this one is for us. */
const report = `done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format('\\nRESULT {"requests":%d,"microseconds":%d,"bytes":%d,"refused":%d,"broken":%d,"median":%d,"p99":%d}\\n',
    summary.requests, summary.duration, summary.bytes, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout, latency:percentile(50), latency:percentile(99)))
end
`;

/**
 * Asks for one address as often as the server can answer, from this machine.
 *
 * @param {string} address
 * @param {{seconds: number, connections?: number, headers?: Record<string, string>}} options
 * @returns {Promise<{perSecond: number, bytesEach: number, medianMs: number, p99Ms: number, failed: number}>}
 *   `failed` counts answers other than 2xx and 3xx, and those that never came
 * @throws {Error} when wrk is missing or fails.
 */
export async function wrk(address, {seconds, connections = 64, headers = {}}) {
  const folder = mkdtempSync(join(tmpdir(), 'af-wrk-'));
  try {
    const script = join(folder, 'report.lua');
    writeFileSync(script, report);
    const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    const {stdout} = await promisify(execFile)('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, ...fields, '-s', script, address]);
    const {requests, microseconds, bytes, refused, broken, median, p99} = JSON.parse(/^RESULT (.*)$/m.exec(stdout)[1]);
    return {
      perSecond: requests / (microseconds / 1e6),
      bytesEach: bytes / requests,
      medianMs: median / 1000,
      p99Ms: p99 / 1000,
      failed: refused + broken,
    };
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error('wrk was not found: install it (Debian package wrk).', {cause: error});
    throw error;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
