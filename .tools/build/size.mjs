import {brotliCompressSync, constants} from 'node:zlib';

/** What the core elements in one file may weigh over the wire, in bytes with brotli at quality 11. */
export const sizeLimit = 14_336;

/** The size of bytes, or of a text, with brotli at its best. */
export const compressed = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;
