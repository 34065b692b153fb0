import MagicString from 'magic-string';

/**
 * Drops the words of the interface that nothing in a single file asks for, so
 * that a file with few elements does not carry the words of the others. Every
 * language is written in one object each (`src/i18n/locales/`), found by two
 * names that all of them have; a word stays when its name is said anywhere
 * else, as a name or as a text. What only names a field of an object that is
 * made asks for nothing.
 */
export function unusedWords() {
  return {
    name: 'unused-words',
    renderChunk(code) {
      const languages = [];
      const said = new Set();
      const visit = (node) => {
        if (Array.isArray(node)) node.forEach(visit);
        else if (typeof node?.type === 'string') {
          if (isLanguage(node)) languages.push(node);
          else if (node.type === 'ObjectExpression') node.properties.forEach(visitField);
          else {
            if (node.type === 'Identifier') said.add(node.name);
            if (node.type === 'Literal') said.add(node.value);
            Object.values(node).forEach(visit);
          }
        }
      };
      const visitField = (field) => visit(field.computed || !field.value ? Object.values(field) : field.value);
      visit(this.parse(code).body);
      if (!languages.length) this.error('No language was found, so its unused words cannot be dropped.');

      const out = new MagicString(code);
      for (const {properties} of languages)
        for (const [index, {key, start, end}] of properties.entries())
          // `lang` comes first, so that there is a comma before each of the others.
          if (index && !said.has(key.name)) out.remove(code.lastIndexOf(',', start), end);
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

function isLanguage({type, properties = []}) {
  if (type !== 'ObjectExpression') return false;
  const [first, second] = properties.map(({key}) => key?.name);
  return first === 'lang' && second === 'loading';
}
