import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Folds long text behind a button, only where something would be hidden. Print
 * shows all of it and assistive technology reads all of it, so the fold is for
 * the eye alone and lives in classes rather than in rendered state.
 */
export class FoldController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {shadowRoot: ShadowRoot | null};

  // A frame later, since the button that appears may change what is observed.
  readonly #observer = new ResizeObserver((entries) =>
    requestAnimationFrame(() => this.#measure(entries.map(({target}) => target))),
  );

  constructor(host: ReactiveControllerHost & {shadowRoot: ShadowRoot | null}) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    // Observing a target again does nothing, and what left the page is forgotten with it.
    const folds = this.#all('.fold');
    folds.forEach((fold) => this.#observer.observe(fold));
    // Those that content-visibility skips report once they are seen; to ask before costs a layout each.
    this.#measure(folds.filter(isRendered));
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  /** Opens or closes the fold before the button that was pressed. */
  readonly toggle = ({currentTarget}: Event) => {
    const button = currentTarget as HTMLButtonElement;
    const isOpen = button.previousElementSibling!.classList.toggle('open');
    // As an attribute: Firefox before 119 and Chromium before 81 do not know the property.
    button.setAttribute('aria-expanded', String(isOpen));
  };

  /** Closes what was opened, folds and quotes, before other cases take the same nodes. */
  foldAll(): void {
    this.#all('.fold').forEach((fold) => fold.classList.remove('open'));
    this.#all('details').forEach((details) => details.removeAttribute('open'));
    this.#all('[aria-expanded]').forEach((button) => button.setAttribute('aria-expanded', 'false'));
  }

  #all(selector: string) {
    return [...this.#host.shadowRoot!.querySelectorAll(selector)];
  }

  /** All are read before any is changed, so that the browser lays out once. */
  #measure(folds: Element[]) {
    const closed = folds.filter((fold) => !fold.classList.contains('open'));
    // Whichever way lines are written: in vertical ones it is the width that is cut.
    const long = closed.map(
      (fold) => fold.scrollHeight + fold.scrollWidth > fold.clientHeight + fold.clientWidth + 1,
    );
    closed.forEach((fold, index) => fold.classList.toggle('long', long[index]));
  }
}

/** Older engines cannot tell, and mostly cannot skip either. */
const isRendered = (element: Partial<Pick<Element, 'checkVisibility'>>) =>
  element.checkVisibility?.({contentVisibilityAuto: true}) ?? true;
