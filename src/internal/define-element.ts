import {canUpgrade} from './can-upgrade.js';
import {origin} from './origin.js';
import {version} from './version.js';
import {warn} from './warn.js';

/** What a class of ours, of any version, may say of itself. */
interface Registered extends CustomElementConstructor {
  version?: string;
  origin?: string;
}

/**
 * Registers an element, unless its tag is taken.
 *
 * Two embeds may load this library twice on one page, in two versions. The
 * first stays, and one warning names both and where they came from: throwing
 * would take down whatever else is in the second script.
 */
export function defineElement(tag: `${string}-${string}`, element: CustomElementConstructor): void {
  if (!canUpgrade()) return;
  const existing: Registered | undefined = customElements.get(tag);
  if (!existing) customElements.define(tag, element);
  else if (existing !== element) {
    const first = [existing.version ?? `<${tag}> of another library`, existing.origin];
    warn(`${first.join(' ')} came first; ${version} ${origin} is not used.`);
  }
}
