import MagicString from 'magic-string';

/**
 * Names that our parts call each other by and no page does, so that a single file may shorten
 * them. What pages may use (properties, methods, fields of events) must not be here.
 */
const internal = [
  'addController',
  'attribute',
  'contentOf',
  'createProperty',
  'createRenderRoot',
  'elementProperties',
  'elementStyles',
  'foldAll',
  'hasOwnText',
  'headingOf',
  'hostConnected',
  'hostDisconnected',
  'hostUpdate',
  'hostUpdated',
  'itemsOf',
  'messages',
  'places',
  'playing',
  'problems',
  'readChildren',
  'readItems',
  'renderItems',
  'renderRoot',
  'reflect',
  'reportProblem',
  'rotates',
  'rotating',
  'strings',
  'taken',
];

/** For terser's `mangle.properties`. */
export const shortNames = new RegExp(`^(${internal.join('|')}|_\\$.*)$`);

/**
 * Makes private members plain ones that `shortNames` matches: a declaration less each, and engines
 * that do not know private methods (Chromium before 84) need no helpers. Where a class extends another, names
 * carry that of their class, since the two share one object.
 */
export function plainPrivates() {
  return {
    name: 'plain-privates',
    transform(code, id) {
      if (!/\bclass\b/.test(code)) return null;
      const out = new MagicString(code);
      const visit = (node, owner) => {
        if (Array.isArray(node)) return node.forEach((each) => visit(each, owner));
        if (!node || typeof node.type !== 'string') return;
        const inside = node.type.startsWith('Class') && node.id ? node : owner;
        if (node.type === 'PropertyDefinition' && node.key.type === 'PrivateIdentifier' && !node.value) {
          return out.remove(node.start, node.end);
        }
        if (node.type === 'PrivateIdentifier') {
          if (!owner) this.error(`${id}: a private member in a class without a name: #${node.name}`);
          out.overwrite(node.start, node.end, `_$${owner.superClass ? owner.id.name : ''}_${node.name}`);
        }
        for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child, inside);
      };
      visit(this.parse(code), undefined);
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}
