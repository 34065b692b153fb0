import {html, type TemplateResult} from 'lit';
import './pages.css';

/** Parameters of a story that is a page to read: nothing of it is to be pasted, or set with controls. */
export const readingPage = {
  docs: {codePanel: false, source: {type: 'code'}},
  controls: {disable: true},
};

/** Words for designers, who read English whatever the language of the stage is. */
export const page = (title: string, lead: string, content: unknown): TemplateResult =>
  html`<article class="sb-page">
    <header lang="en" dir="ltr">
      <h1>${title}</h1>
      <p class="sb-lead">${lead}</p>
    </header>
    ${content}
  </article>`;

/** A paragraph between what is shown. */
export const note = (text: unknown): TemplateResult =>
  html`<p class="sb-note" lang="en" dir="ltr">${text}</p>`;

/** A table that scrolls by itself where it is too wide. */
export const table = (label: string, head: string[], rows: unknown[][]): TemplateResult =>
  html`<div class="sb-scroll" lang="en" dir="ltr" tabindex="0" role="region" aria-label=${label}>
    <table class="sb-table">
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
