import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Folds long text behind a button, only where something would be hidden. Print
 * shows all of it and assistive technology reads all of it, so the fold is for
 * the eye alone and lives in classes rather than in rendered state.
 */
export class FoldController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {shadowRoot: ShadowRoot | null};
  readonly #observer = new ResizeObserver((entries) => {
    for (const {target} of entries) {
      if (target.classList.contains('open')) continue;
      target.classList.toggle('long', target.scrollHeight > target.clientHeight + 1);
    }
  });

  constructor(host: ReactiveControllerHost & {shadowRoot: ShadowRoot | null}) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    // Observing a target again does nothing, and what left the page is forgotten with it.
    this.#host.shadowRoot!.querySelectorAll('.fold').forEach((fold) => this.#observer.observe(fold));
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  /** Opens or closes the fold before the button that was pressed. */
  readonly toggle = ({currentTarget}: Event) => {
    const button = currentTarget as HTMLButtonElement;
    button.ariaExpanded = String(button.previousElementSibling!.classList.toggle('open'));
  };
}
