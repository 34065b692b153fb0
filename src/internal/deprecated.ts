import {warn} from './warn.js';

/**
 * Tells a page's developers, once, that something they use goes away, and what to use instead.
 *
 * @param what What is used, as they wrote it: an attribute, a method, an address of a module.
 * @param replacement What to write in its place.
 * @param goneIn The version that no longer knows it.
 */
export function deprecated(what: string, replacement: string, goneIn: string): void {
  warn(`${what} is deprecated and gone in ${goneIn}: use ${replacement} instead.`);
}
