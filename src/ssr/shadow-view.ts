import {ElementRenderer, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResult, LitElement, PropertyValues, ReactiveController} from 'lit';
import type {ContentPack} from '../content/schema.js';
import {withBrowserStandIns} from './browser-stand-ins.js';

/** What an element draws, as text. */
export interface ShadowView {
  readonly html: string;
  readonly css: string;
}

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
 */
export async function shadowView(
  ElementClass: new () => LitElement,
  pack: ContentPack,
  attributes: Readonly<Record<string, string>>,
): Promise<ShadowView> {
  const controllers: ReactiveController[] = [];
  class OnServer extends ElementClass {
    override addController(controller: ReactiveController) {
      super.addController(controller);
      controllers.push(controller);
    }

    /** Asked for the language around it; the page is unknown, so it is that of the content. */
    override closest() {
      return {getAttribute: () => pack.lang} as unknown as Element;
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
  element.preview = true;
  element.pack = pack;

  draw(element, controllers);
  // A pack is taken up asynchronously, though it is at hand.
  await new Promise(setImmediate);
  const template = draw(element, controllers);
  return {html: await htmlOf(template), css: cssOf(ElementClass as unknown as typeof LitElement)};
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

async function htmlOf(template: unknown): Promise<string> {
  const marked = await collectResult(render(template, {customElementHostStack: [new Host('')]}));
  // The marks serve hydration, which our elements do without: they draw the same view anew.
  return marked
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<!--\?*-->|<\?>/g, '')
    // Written for a property that is false, where the mere attribute would mean true.
    .replace(/ checked="false"/g, '')
    .replace(/>\s+</g, (space) => (space.includes('\n') ? '>\n<' : '> <'))
    .trim();
}

function cssOf(Element: typeof LitElement): string {
  const styles = [Element.styles ?? []].flat(Infinity) as CSSResult[];
  return styles
    .map(({cssText}) => cssText.trim())
    .join('\n')
    // An end tag inside a style element would end it, whatever stands around it.
    .replace(/<\/(?=style)/gi, '<\\/');
}
