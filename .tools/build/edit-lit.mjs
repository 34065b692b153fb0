import {litEdits} from './lit-edits.mjs';

/**
 * Makes the edits of `lit-edits.mjs` in Lit, for the single file. Each must be
 * found exactly once in the production build of the Lit that is installed, so
 * that another Lit stops the build until the list was looked at again; and no
 * source of ours may use what an edit takes away.
 */
export function editLit() {
  return {
    name: 'edit-lit',
    transform(code, id) {
      if (id.endsWith('.ts')) {
        const used = litEdits.find(({unless}) => unless?.test(code));
        if (used) this.error(`${id} needs what the build takes out of Lit (${used.title}): see lit-edits.mjs.`);
        return null;
      }
      const edits = litEdits.flatMap(({file, replace}) => (id.endsWith(`/${file}`) ? replace : []));
      if (!edits.length) return null;
      const edited = edits.reduce((text, edit) => applied(edit, text, id), code);
      // Lit comes in one line, so there is no place in it to lead to but its beginning.
      return {code: edited, map: {mappings: ''}};
    },
    buildEnd(error) {
      if (error) return;
      const modules = [...this.getModuleIds()];
      const lost = litEdits.find(({file}) => !modules.some((id) => id.endsWith(`/${file}`)));
      if (lost) this.error(`${lost.file} is not in the bundle, so that its edits were not made.`);
    },
  };
}

function applied([find, put], text, id) {
  const parts = text.split(find);
  if (parts.length !== 2) {
    throw new Error(`${id}: found ${parts.length - 1} times instead of once, so the edit cannot be made: ${find}`);
  }
  return parts.join(put);
}
