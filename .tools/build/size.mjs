import {brotliCompressSync, constants} from 'node:zlib';

const core = 14_336;
const all = 24_576;

/** Old syntax, and characters written as numbers, may add this much to a classic script. */
const forOldEngines = 1.05;

/**
 * What each single file may weigh, in bytes with brotli. The design asks for
 * these; docs/decisions/2026-11-25-own-parts-in-single-files.md says how they are kept.
 *
 * @type {Record<string, number>}
 */
export const sizeLimits = {
  'anti-fraud-core.js': core,
  'anti-fraud-core.classic.js': Math.floor(core * forOldEngines),
  'anti-fraud.js': all,
  'anti-fraud.classic.js': Math.floor(all * forOldEngines),
};

/** The size of bytes, or of a text, with brotli at its best. */
export const compressed = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;
