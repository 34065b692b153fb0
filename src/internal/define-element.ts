import {canUpgrade} from './can-upgrade.js';
import {version} from './version.js';
import {warn} from './warn.js';

/**
 * Registers an element, unless its tag is taken.
 *
 * Two embeds may load this library twice on one page, in two versions. The
 * first stays, and a warning names both: throwing would take down whatever
 * else is in the second script.
 */
export function defineElement(tag: `af-${string}`, element: CustomElementConstructor): void {
  if (!canUpgrade()) return;
  const existing: (CustomElementConstructor & {version?: string}) | undefined =
    customElements.get(tag);
  if (!existing) customElements.define(tag, element);
  else if (existing !== element) {
    warn(
      `<${tag}> ${existing.version ?? 'of another library'} is defined already; ${version} is not used.`,
    );
  }
}
