import {ElementRenderer, render, renderThunked, type RenderInfo} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {escaped} from '../content/html/escape.js';
import type {CSSResult, LitElement, PropertyValues, ReactiveController} from 'lit';
import type {Content, ContentPack} from '../content/schema.js';
import {withBrowserStandIns} from './browser-stand-ins.js';

/** What an element draws, as text. */
export interface ShadowView {
  readonly html: string;
  readonly css: string;
  /** The styles of the elements inside it, by tag. */
  readonly innerCss: Readonly<Record<string, string>>;
}

/** How the styles of a shadow root are written into it; `tag` is that of its element. */
export type WriteStyles = (css: string, tag: string) => string;

/** Stands for the element that a template's slots belong to. */
class Host extends ElementRenderer {}

/** Ends the update where the browser would begin to draw. */
class Drawn extends Error {
  constructor(readonly template: unknown) {
    super('drawn');
  }
}

/** An element as it is driven here, by the lifecycle that Lit documents. */
interface Driven {
  attributeChangedCallback(name: string, before: string | null, after: string | null): void;
  pack?: ContentPack;
  content?: Content;
  preview?: boolean;
  willUpdate(changed: PropertyValues): void;
  update(changed: PropertyValues): void;
}

/**
 * Draws an element with a pack and attributes as the browser will draw it at
 * first, without a browser.
 *
 * Only the element's public interface and Lit's documented order of an update
 * (willUpdate, the controllers' hostUpdate, update, render) are used. The
 * template that `render` returns is written as HTML by Lit's own server
 * renderer, which escapes every text.
 *
 * @param inside The elements that may stand in its template, by tag.
 * @param writeStyles Writes the styles of those.
 */
export async function shadowView(
  ElementClass: new () => LitElement,
  pack: ContentPack,
  attributes: Readonly<Record<string, string>>,
  inside: Readonly<Record<string, new () => LitElement>>,
  writeStyles: WriteStyles,
): Promise<ShadowView> {
  const {element, controllers} = driven(ElementClass, pack.lang, attributes);
  element.preview = true;
  element.pack = pack;

  draw(element, controllers);
  // A pack is taken up asynchronously, though it is at hand.
  await new Promise((resolve) => setTimeout(resolve));
  const template = draw(element, controllers);
  const innerCss: Record<string, string> = {};
  const Inner = innerRenderer(inside, pack.lang, (css, tag) => {
    innerCss[tag] = css;
    return writeStyles(css, tag);
  });
  return {html: await htmlOf(template, Inner), css: cssOf(ElementClass), innerCss};
}

/** An element that asks a server for no more than it has. */
function driven(
  ElementClass: new () => LitElement,
  lang: string | undefined,
  attributes: Readonly<Record<string, string>>,
) {
  const controllers: ReactiveController[] = [];
  class OnServer extends ElementClass {
    override addController(controller: ReactiveController) {
      super.addController(controller);
      controllers.push(controller);
    }

    /** Asked for the language around it; the page is unknown, so it is that of the content. */
    override closest() {
      return {getAttribute: () => lang} as unknown as Element;
    }

    override get childNodes() {
      return [] as unknown as NodeListOf<ChildNode>;
    }

    protected override render(): unknown {
      throw new Drawn(super.render());
    }
  }

  const element = withBrowserStandIns(() => new OnServer()) as unknown as Driven;
  for (const [name, value] of Object.entries(attributes)) element.attributeChangedCallback(name, null, value);
  return {element, controllers};
}

/** Draws the elements that stand in the template of another, each with a shadow root of its own. */
function innerRenderer(
  inside: Readonly<Record<string, new () => LitElement>>,
  lang: string | undefined,
  writeStyles: WriteStyles,
) {
  return class Inner extends ElementRenderer {
    readonly #attributes: Record<string, string> = {};
    readonly #properties: Record<string, unknown> = {};
    readonly #class = inside[this.tagName]!;
    #template: unknown;

    static override matchesClass(_: typeof HTMLElement, tag: string) {
      return tag in inside;
    }

    override setAttribute(name: string, value: string) {
      this.#attributes[name] = value;
    }

    override setProperty(name: string, value: unknown) {
      this.#properties[name] = value;
    }

    override renderAttributes() {
      const attributes = {...this.#attributes};
      const {element, controllers} = driven(this.#class, lang, attributes);
      Object.assign(element, this.#properties);
      this.#template = draw(element, controllers);
      const {elementProperties} = this.#class as unknown as typeof LitElement;
      for (const [name, {reflect}] of elementProperties) {
        const value = reflect && (element as unknown as Record<PropertyKey, string | boolean>)[name];
        if (value) attributes[String(name)] ??= value === true ? '' : value;
      }
      return Object.entries(attributes).map(([name, value]) =>
        value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
      );
    }

    override renderShadow(info: RenderInfo) {
      return [writeStyles(cssOf(this.#class), this.tagName), ...renderThunked(this.#template, info)];
    }
  };
}

function draw(element: Driven, controllers: readonly ReactiveController[]): unknown {
  return withBrowserStandIns(() => {
    try {
      element.willUpdate(new Map());
      for (const controller of controllers) controller.hostUpdate?.();
      element.update(new Map());
    } catch (end) {
      if (end instanceof Drawn) return end.template;
      throw end;
    }
    throw new Error('The element did not draw itself.');
  });
}

async function htmlOf(
  template: unknown,
  Inner: ReturnType<typeof innerRenderer>,
): Promise<string> {
  const marked = await collectResult(
    render(template, {customElementHostStack: [new Host('')], elementRenderers: [Inner]}),
  );
  // The marks serve hydration, which our elements do without: they draw the same view anew.
  return marked
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<!--\?*-->|<\?>/g, '')
    // Written for a property that is false, where the mere attribute would mean true.
    .replace(/ (?:checked|selected)="false"/g, '')
    .replace(/ selected="true"/g, ' selected')
    // Said twice, for drafts of the standard.
    .replace(/<template shadowroot="open"/g, '<template')
    .replace(/ defer-hydration>/g, '>')
    .replace(/>\s+</g, (space) => (space.includes('\n') ? '>\n<' : '> <'))
    .trim();
}

function cssOf(ElementClass: new () => LitElement): string {
  const styles = [(ElementClass as unknown as typeof LitElement).styles ?? []].flat(Infinity) as CSSResult[];
  return styles
    .map(({cssText}) => cssText.trim())
    .join('\n')
    // An end tag inside a style element would end it, whatever stands around it.
    .replace(/<\/(?=style)/gi, '<\\/');
}
