import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';

/** Takes the parts of libraries that are used, see `replacements/`. */
export function smallLibraries() {
  const replacements = {
    lit: new URL('replacements/lit.mjs', import.meta.url),
    valibot: new URL('replacements/valibot.mjs', import.meta.url),
  };
  return {
    name: 'small-libraries',
    resolveId: (source) => (Object.hasOwn(replacements, source) ? fileURLToPath(replacements[source]) : null),
    transform(code, id) {
      const [binding] = /\s\.[a-z]+[A-Z]\w*=\$\{/.exec(code) ?? [];
      if (binding) this.error(`${id}: the single files know no property in capitals:${binding}…}. Use the attribute.`);
      return null;
    },
  };
}

/**
 * Shortens the private custom properties of our styles, `--_surface` to `--a`,
 * and says `let` throughout: one word where it was two compresses better.
 */
export function shortWords() {
  return {
    name: 'short-words',
    renderChunk(code) {
      const names = [...new Set(code.match(/--_[a-z][\w-]*/g))];
      if (names.length > 26) this.error('More private custom properties than letters.');
      const out = new MagicString(code)
        .replaceAll(/--_[a-z][\w-]*/g, (name) => `--${String.fromCharCode(97 + names.indexOf(name))}`)
        .replaceAll(/\bconst (?=[\w$[{])/g, 'let ');
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

/** Names the address of a single file by what its form has for it, which is shorter than reading a stack. */
export function ownAddress() {
  return {
    name: 'own-address',
    load: (id) => (id.endsWith('/internal/origin.ts') ? 'export const origin = import.meta.url;' : null),
    resolveImportMeta: (_property, {format}) => (format === 'iife' ? '(document.currentScript || 0).src' : null),
  };
}

/** Leaves out `follow-language`, and what it needs. */
export function withoutFollowing() {
  const members = [/ {2}@property\(.*\) followLanguage = false;\n/, / {2}get wantedLanguage\(\)[^]*?\n {2}\}\n/];
  return {
    name: 'without-following',
    load: (id) => (id.endsWith('/internal/follows-language.ts') ? 'export const followsLanguage = false;' : null),
    transform(code, id) {
      if (!id.endsWith('/shared/content-element.ts')) return null;
      const out = new MagicString(code);
      for (const member of members) {
        const found = member.exec(code) ?? this.error(`${id} no longer has the form that the build expects: ${member}`);
        out.remove(found.index, found.index + found[0].length);
      }
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}
