/**
 * The part of Lit that the elements use, for the single files: templates, style
 * sheets and the reactive element, with the same results (a test holds the two
 * together, and `npm test` runs the elements on both).
 *
 * Lit is made for every page that may be written; trimmed to what ours need it
 * would still be a fifth of the file. What differs: names of properties in
 * templates are in small letters and lists are arrays (the build refuses the
 * rest), and there are no directives.
 */

// A page may refuse the policy; then writing to the first template throws, and `canUpgrade` sees that.
let policy;
try {
  policy = globalThis.trustedTypes?.createPolicy('anti-fraud-elements', {createHTML: (text) => text});
} catch {
  policy = undefined;
}

/** Stands for a value in the text of a template. Values are never parsed, so it need not be a secret. */
const mark = '@@';

/** What the build writes where an element's part and class have one name, see `literals.mjs`. */
const partAndClass = 'pc';

export const nothing = Symbol();

// A class, so that nothing in a pack can pass for a template.
class Template {
  constructor(strings, values) {
    this.strings = strings;
    this.values = values;
  }
}

export const html = (strings, ...values) => new Template(strings, values);

const comment = () => document.createComment('');

/** The elements and comments below a node, in the order of the document. */
function nodesIn(root) {
  const nodes = [];
  const walker = document.createTreeWalker(root, 129);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

const prepared = new WeakMap();

/** Parses a template once: its nodes, and where in them its values go. */
function prepare(strings) {
  const text = strings.reduce(
    (before, string) => before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? mark : `<!--${mark}-->`) + string,
  );
  const template = document.createElement('template');
  // A value at the end needs a node after it, to know later where it ends.
  const whole = text + '<!---->';
  template.innerHTML = policy ? policy.createHTML(whole) : whole;

  const places = [];
  nodesIn(template.content).forEach((node, index) => {
    if (node.data === mark) places.push([index, 1]);
    for (const name of node.getAttributeNames?.() ?? []) {
      const value = node.getAttribute(name);
      const parts = value.split(mark);
      if (name === partAndClass) {
        node.setAttribute('part', value);
        node.setAttribute('class', value);
      } else if (parts[1] !== undefined) places.push([index, parts.length - 1, name, parts]);
      else continue;
      node.removeAttribute(name);
    }
  });
  prepared.set(strings, [template.content, places]);
}

/** The nodes of a template, and a function that puts values into them. */
function instantiate(strings, host) {
  if (!prepared.has(strings)) prepare(strings);
  const [content, places] = prepared.get(strings);
  const fragment = document.importNode(content, true);
  const nodes = nodesIn(fragment);
  const writers = places.map(([index, taken, name, parts]) => {
    const node = nodes[index];
    return [taken, name ? attributeWriter(node, name, parts, host) : childWriter(node, node.nextSibling, host)];
  });
  return [
    fragment,
    (values) => {
      let next = 0;
      for (const [taken, write] of writers) write(...values.slice(next, (next += taken)));
    },
  ];
}

/** Writes an attribute, a `.property`, a `?boolean-attribute` or an `@event` listener. */
function attributeWriter(element, name, parts, host) {
  let shown = nothing;
  const [kind] = name;
  const key = name.slice(1);
  if (kind === '@') element.addEventListener(key, (event) => shown.apply?.(host, [event]));
  return (...values) => {
    const value = !parts.join('')
      ? values[0]
      : values.includes(nothing)
        ? nothing
        : parts.reduce((text, part, index) => text + (values[index - 1] ?? '') + part);
    if (value === shown) return;
    shown = value;
    if (kind === '.') element[key] = value;
    else if (kind === '?') element.toggleAttribute(key, value !== nothing && !!value);
    else if (value === nothing) element.removeAttribute(name);
    else if (kind !== '@') element.setAttribute(name, value ?? '');
  };
}

/** Writes what stands between two nodes: a text, a template, or a list of them. */
function childWriter(start, end, host) {
  // The strings of a template, or a text node.
  let shown;
  let write;
  // The writers of a list, each with the node that ends it.
  let list;
  const insert = (node) => start.parentNode.insertBefore(node, end);
  const clear = (after = start) => {
    while (after.nextSibling !== end) after.nextSibling.remove();
  };
  const restart = (what) => {
    clear();
    list = undefined;
    shown = what;
  };
  return (value) => {
    if (value instanceof Template) {
      const isNew = shown !== value.strings;
      let fragment;
      if (isNew) {
        restart(value.strings);
        [fragment, write] = instantiate(shown, host);
      }
      write(value.values);
      if (isNew) insert(fragment);
    } else if (Array.isArray(value)) {
      if (!list) {
        restart();
        list = [];
      }
      value.forEach((each, index) => {
        if (!list[index]) {
          const last = insert(comment());
          const next = insert(comment());
          list[index] = [childWriter(last, next, host), next];
        }
        list[index][0](each);
      });
      clear(value.length ? list[value.length - 1][1] : start);
      list.length = value.length;
    } else {
      const text = value === nothing ? '' : `${value ?? ''}`;
      if (!text || !shown?.nodeType) {
        restart();
        if (text) shown = insert(document.createTextNode(text));
      } else if (shown.data !== text) shown.data = text;
    }
  };
}

/** Writes the whole of an element or shadow root, before what is in it. */
const rootWriter = (root, host) => {
  const {firstChild} = root;
  return childWriter(root.insertBefore(comment(), firstChild), firstChild, host);
};

export const render = (value, root) => rootWriter(root)(value);

class Style {
  constructor(text) {
    this.cssText = text;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}

export const css = ([text]) =>
  new Style(
    CSS.supports('color:light-dark(#000,#fff)') ? text : text.replace(/light-dark\((.*?),.*?\)/g, '$1'),
  );

export class LitElement extends HTMLElement {
  static elementProperties = {};

  static get elementStyles() {
    return [this.styles].flat(Infinity);
  }

  static get observedAttributes() {
    return Object.values(this.elementProperties).flatMap(({attribute}) => attribute || []);
  }

  static createProperty(name, {state, ...options} = {}) {
    // An object of its own, so that the class it extends knows nothing of this property.
    this.elementProperties = {...this.elementProperties, [name]: {attribute: !state && name.toLowerCase(), ...options}};
    Object.defineProperty(this.prototype, name, {
      get() {
        return this.#values[name];
      },
      set(value) {
        const old = this.#values[name];
        this.#values[name] = value;
        this.requestUpdate(name, old);
      },
    });
  }

  #values = {};
  #setBefore = {};
  #controllers = [];
  #connected;
  #pending = false;
  #changed = new Map();
  #reflected = new Set();
  // The property that an attribute is being read into, or written from.
  #synced;
  #write;

  constructor() {
    super();
    /** Resolves when what was changed so far is drawn. */
    this.updateComplete = new Promise((resolve) => (this.#connected = resolve));
    // Set by the page before this class was known; the initial values of fields must not win.
    for (const name in this.constructor.elementProperties) {
      if (Object.keys(this).includes(name)) {
        this.#setBefore[name] = this[name];
        delete this[name];
      }
    }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.push(controller);
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    const styles = this.constructor.elementStyles;
    if (root.adoptedStyleSheets) root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
    else for (const {cssText} of styles) root.appendChild(document.createElement('style')).textContent = cssText;
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#connected();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute, old, value) {
    const properties = this.constructor.elementProperties;
    for (const name in properties) {
      const {type, attribute: own} = properties[name];
      if (own === attribute && this.#synced !== name) {
        this.#synced = name;
        this[name] = type === Boolean ? value !== null : type && value !== null ? type(value) : value;
        this.#synced = undefined;
      }
    }
  }

  requestUpdate(name, old) {
    if (name) {
      if (Object.is(this[name], old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, old);
      if (this.constructor.elementProperties[name].reflect && this.#synced !== name) this.#reflected.add(name);
    }
    if (!this.#pending) this.updateComplete = this.#updateSoon();
  }

  async #updateSoon() {
    this.#pending = true;
    try {
      await this.updateComplete;
    } catch {
      // The update before failed, which the page was told as of any rejection; this one may succeed.
    }
    Object.assign(this, this.#setBefore);
    this.#setBefore = {};
    const changed = this.#changed;
    try {
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.update(changed);
    } catch (error) {
      this.#settle();
      throw error;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated(changed);
    return !this.#pending;
  }

  #settle() {
    this.#changed = new Map();
    this.#pending = false;
  }

  update() {
    const value = this.render();
    for (const name of this.#reflected) {
      const {type, attribute} = this.constructor.elementProperties[name];
      const value = this[name];
      this.#synced = name;
      if (type === Boolean ? value : (value ?? null) !== null) this.setAttribute(attribute, type === Boolean ? '' : value);
      else this.removeAttribute(attribute);
      this.#synced = undefined;
    }
    this.#reflected.clear();
    this.#settle();
    this.#write ??= rootWriter(this.renderRoot, this);
    this.#write(value);
  }

  updated() {}
}
