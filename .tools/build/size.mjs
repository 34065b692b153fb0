import {brotliCompressSync, constants} from 'node:zlib';

/**
 * What the single file of core elements may weigh, in bytes with brotli. The design asks for 14,336;
 * docs/decisions/2026-11-24-size-of-the-single-file.md says what stands between. May only fall.
 */
export const sizeLimit = 16_768;

/** The size of bytes, or of a text, with brotli at its best. */
export const compressed = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;
