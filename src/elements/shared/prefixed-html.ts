import {html} from 'lit';

type Html = typeof html;

const rewritten = new Map<string, WeakMap<TemplateStringsArray, TemplateStringsArray>>();

/**
 * Lit's `html` for templates that hold elements of ours, whose tags begin with
 * `prefix` where a page has registered them so (`defineAll({prefix})`). Only the
 * fixed text of a template is rewritten, once, and never what is put into it.
 */
export const prefixedHtml = (prefix: string): Html => {
  if (prefix === 'af') return html;
  let known = rewritten.get(prefix);
  if (!known) rewritten.set(prefix, (known = new WeakMap()));
  return (strings, ...values) => {
    let own = known.get(strings);
    if (!own) {
      const texts = strings.map((text) => text.replace(/(<\/?)af-/g, `$1${prefix}-`));
      // Lit tells templates from other arrays by `raw`, and keeps what it made of one by its identity.
      known.set(strings, (own = Object.assign(texts, {raw: texts})));
    }
    return html(own, ...values);
  };
};
