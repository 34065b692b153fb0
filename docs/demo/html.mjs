/** HTML that is already escaped. */
class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** A template whose values are escaped, except those that are HTML already. */
export const html = (strings, ...values) =>
  new Markup(strings.reduce((text, string, index) => text + markup(values[index - 1]) + string));

/** Takes text as HTML. For what our own tools have rendered. */
export const raw = (text) => new Markup(text);

const special = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function markup(value) {
  if (Array.isArray(value)) return value.map(markup).join('');
  if (value instanceof Markup) return value.text;
  return value === undefined || value === false
    ? ''
    : String(value).replace(/[&<>"]/g, (character) => special[character]);
}
