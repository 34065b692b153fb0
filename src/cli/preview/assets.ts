/** Reloads the page when the pack changed. The browser keeps the place on the page. */
export const clientScript = `const changes = new EventSource('events');
changes.addEventListener('change', () => location.reload());
addEventListener('pagehide', () => changes.close());
`;

/** The look of the preview: findings beside the elements, below them on a narrow screen. */
export const previewCss = `:root { color-scheme: light dark; font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
body { margin: 0; display: grid; gap: 2rem; padding: 1rem 1.5rem; grid-template-columns: minmax(0, 1fr) minmax(18rem, 26rem); }
header { grid-column: 1 / -1; }
h1 { font-size: 1.25rem; margin: 0; }
h2 { font: 600 0.875rem/1.6 ui-monospace, monospace; margin-block: 2rem 0.5rem; }
h2:first-child { margin-block-start: 0; }
aside { position: sticky; inset-block-start: 1rem; align-self: start; max-block-size: calc(100vh - 2rem); overflow: auto; }
aside ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; }
aside li { border-inline-start: 0.25rem solid; padding-inline-start: 0.75rem; }
aside li p { margin: 0; }
.place { font: 0.8125rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.level { font-weight: 600; }
.none { margin: 0; opacity: 0.75; }
@media (max-width: 60rem) { body { display: block; } aside { position: static; max-block-size: none; } }
`;
