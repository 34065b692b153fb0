/** The embed builder: choose, look, copy. Runs in the page `builder.html`, which brings the data. */
import {html, nothing, render} from 'lit';
import {checkPackText, type CheckedFile} from '../../../src/cli/check/check-text.js';
import type {ContentPack, Kind} from '../../../src/content/schema.js';
import {en} from '../../../src/i18n/locales/en.js';
import {zhHans} from '../../../src/i18n/locales/zh-Hans.js';
import {
  choiceIn,
  firstChoice,
  forms,
  fragmentOf,
  modes,
  themes,
  widthOf,
  widths,
  type Choice,
} from './choice.js';
import {carried, snippetFor, type Release, type Snippet} from './snippet.js';
import type {BuilderWords} from './words.js';

/** What an element can be told, from the manifest. */
export interface ElementFacts {
  readonly attributes: readonly {
    name: string;
    type: 'boolean' | 'number' | 'text';
    description: string;
  }[];
  readonly kinds: readonly Kind[];
  readonly title: string;
}

/** What the page brings along, made when the site is built. */
export interface BuilderData {
  readonly release: Release;
  readonly elements: Readonly<Record<string, ElementFacts>>;
  readonly packs: readonly {address: string; title: string}[];
  readonly words: BuilderWords;
}

/** A pack as it was found. */
interface Loaded {
  readonly text: string;
  readonly pack?: ContentPack | undefined;
  readonly checked?: CheckedFile;
  readonly fault?: string;
}

const {release, elements, packs, words} = JSON.parse(
  document.getElementById('builder-data')!.textContent,
) as BuilderData;
const attributeNames = Object.fromEntries(
  Object.entries(elements).map(([name, {attributes}]) => [
    name,
    attributes.map((attribute) => attribute.name),
  ]),
);
const place = document.getElementById('builder')!;
const isChinese = document.documentElement.lang.startsWith('zh');

/** Where nothing was chosen yet, the pack is in the language of the page, and a phone previews a phone. */
const chosenIn = (hash: string): Choice => ({
  ...choiceIn(hash, attributeNames),
  ...(!hash && !isChinese && {pack: firstChoice.pack.replace('zh-Hans', 'en')}),
  ...(!hash && innerWidth < widthOf.tablet && {width: 'phone' as const}),
});

let choice: Choice = chosenIn(location.hash);
let dropped: {name: string; text: string} | undefined;
let loaded: Loaded = {text: ''};
let said = '';
/** What was wrong with a file that could not be taken up. */
let problem = '';
/** Counts what was asked for, so that a slow answer does not replace a newer one. */
let turn = 0;
/** What the stage shows, so that it is only built anew when that changed. */
let staged = '';
/** What is drawn grows and shrinks by itself: texts unfold, windows are resized. */
const watched = new ResizeObserver(() => fit());

addEventListener('hashchange', () => {
  choice = chosenIn(location.hash);
  if (choice.pack) dropped = undefined;
  void show();
});
void show();

function change(part: Partial<Choice>) {
  choice = {...choice, ...part};
  if (part.pack) dropped = undefined;
  said = problem = '';
  history.replaceState(null, '', `#${fragmentOf(choice)}`);
  void show();
}

function setAttribute(name: string, value: string | undefined) {
  const {[name]: _, ...others} = choice.attributes;
  change({attributes: value === undefined ? others : {...others, [name]: value}});
}

async function show() {
  const mine = ++turn;
  const now = await load();
  if (mine !== turn) return;
  loaded = now;
  // The same choice in the other language.
  document.querySelector<HTMLAnchorElement>('.other-language a')!.hash = fragmentOf(choice);
  draw();
}

async function load(): Promise<Loaded> {
  if (dropped) return checked(dropped.name, dropped.text);
  const {pack} = choice;
  if (!pack) return {text: '', fault: words.fileAgain};
  const text = await fetch(pack, {credentials: 'same-origin'})
    .then((response) => (response.ok ? response.text() : undefined))
    .catch(() => undefined);
  return text === undefined
    ? {text: '', fault: `${pack}: ${words.unreachable}`}
    : checked(pack, text);
}

async function checked(name: string, text: string): Promise<Loaded> {
  const result = await checkPackText(name, text, {today: new Date().toISOString().slice(0, 10)});
  return {text, checked: result, pack: result.pack};
}

async function drop(file: File | undefined) {
  if (!file) return;
  try {
    dropped = {
      name: file.name,
      text: new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer()),
    };
    change({pack: ''});
  } catch {
    problem = `${file.name}: ${words.notUtf8}`;
    draw();
  }
}

function snippet(): Snippet | undefined {
  if (!loaded.pack) return undefined;
  const {kinds} = elements[choice.element]!;
  const messages = loaded.pack.lang.startsWith('zh') ? zhHans : en;
  const named = dropped ? {...choice, pack: dropped.name} : choice;
  return snippetFor(named, {content: loaded.pack, messages, kinds}, release, words.comments);
}

function draw() {
  const made = snippet();
  render(
    html`
      <form
        class="builder"
        @submit=${(event: Event) => event.preventDefault()}
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          void drop(event.dataTransfer?.files[0]);
        }}
      >
        <div class="choices">
          ${packFields()} ${elementFields()} ${lookFields()} ${formFields()}
        </div>
        <div class="outcome">
          <section aria-labelledby="preview-title">
            <h2 id="preview-title">${words.preview}</h2>
            ${radios('width', widths, choice.width, words.widths, (width) => change({width}))}
            <p class="hint" role="status">${instead()}</p>
            <div class="frame">
              <div class="scaled"><div class="builder-stage" id="stage"></div></div>
            </div>
          </section>
          ${made ? codeSection(made) : nothing} ${loaded.checked ? findingsSection(loaded.checked) : nothing}
        </div>
      </form>
    `,
    place,
  );
  stage();
  fit();
}

/** What is said where there is nothing to preview. */
function instead() {
  const {pack, checked: result} = loaded;
  if (!pack) return result ? words.noPreview : '';
  const {kinds} = elements[choice.element]!;
  return kinds.some((kind) => (pack[kind] as unknown[] | undefined)?.length) ? '' : words.nothingToShow;
}

function packFields() {
  const ours = packs.some(({address}) => address === choice.pack);
  return html`<fieldset>
    <legend>${words.pack}</legend>
    <label
      >${words.ourPacks}
      <select @change=${({target}: Event) => change({pack: (target as HTMLSelectElement).value})}>
        ${ours ? nothing : html`<option value="" selected>${dropped?.name ?? words.otherPack}</option>`}
        ${packs.map(
          ({address, title}) =>
            html`<option value=${address} ?selected=${!dropped && address === choice.pack}>
              ${title}
            </option>`,
        )}
      </select></label
    >
    <label
      >${words.address}
      <input
        type="text"
        inputmode="url"
        .value=${ours || dropped ? '' : choice.pack}
        placeholder="/anti-fraud/pack.json"
        @change=${({target}: Event) => change({pack: (target as HTMLInputElement).value.trim() || firstChoice.pack})}
    /></label>
    <label
      >${words.file}
      <input
        type="file"
        accept=".json,application/json"
        @click=${({target}: Event) => {
          // So that the same file, once mended, counts as another choice.
          (target as HTMLInputElement).value = '';
        }}
        @change=${({target}: Event) => drop((target as HTMLInputElement).files?.[0])}
    /></label>
    <p class="hint">${words.neverUploaded}</p>
    <div role="status">${problem || loaded.fault ? html`<p class="fault">${problem || loaded.fault}</p>` : nothing}</div>
  </fieldset>`;
}

function elementFields() {
  const {attributes, kinds} = elements[choice.element]!;
  const items = loaded.pack && kinds.length === 1 ? ((loaded.pack[kinds[0]!] ?? []) as Item[]) : [];
  const ids = (choice.attributes['ids'] ?? '').split(/\s+/).filter(Boolean);
  const take = (id: string, isTaken: boolean) => {
    const chosen = items
      .map((item) => item.id)
      .filter((each) => (each === id ? isTaken : ids.includes(each)));
    setAttribute('ids', chosen.length ? chosen.join(' ') : undefined);
  };
  return html`<fieldset>
    <legend>${words.element}</legend>
    <label
      >${words.which}
      <select
        @change=${({target}: Event) =>
          change({element: (target as HTMLSelectElement).value, attributes: {}})}
      >
        ${Object.entries(elements).map(
          ([name, {title}]) =>
            html`<option value=${name} ?selected=${name === choice.element}>
              ${title} af-${name}
            </option>`,
        )}
      </select></label
    >
    ${
      items.length
        ? html`<details>
            <summary>${words.items} (${ids.length || items.length}/${items.length})</summary>
            <ul class="items">
              ${items.map(
                (item) =>
                  html`<li>
                    <label class="check"
                      ><input
                        type="checkbox"
                        .checked=${ids.includes(item.id)}
                        @change=${({target}: Event) => take(item.id, (target as HTMLInputElement).checked)}
                      /><span
                        >${item.label ?? item.title ?? item.question ?? item.text ?? item.id}</span
                      ></label
                    >
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
    ${attributes.filter(({name}) => name !== 'ids').map(attributeField)}
  </fieldset>`;
}

interface Item {
  id: string;
  label?: string;
  title?: string;
  question?: string;
  text?: string;
}

function attributeField({name, type, description}: ElementFacts['attributes'][number]) {
  const value = choice.attributes[name];
  const title = words.attributes[name] ?? '';
  if (type === 'boolean')
    return html`<label class="check" title=${description}
      ><input
        type="checkbox"
        .checked=${value !== undefined}
        @change=${({target}: Event) => setAttribute(name, (target as HTMLInputElement).checked ? '' : undefined)}
      /><span>${title} <code>${name}</code></span></label
    >`;
  return html`<label title=${description}
    >${title} <code>${name}</code>
    <input
      type=${type === 'number' ? 'number' : 'text'}
      .value=${value ?? ''}
      @change=${({target}: Event) => setAttribute(name, (target as HTMLInputElement).value || undefined)}
  /></label>`;
}

function lookFields() {
  return html`<fieldset>
    <legend>${words.look}</legend>
    ${choice.form === 'iframe' ? html`<p class="hint">${words.onlyDark}</p>` : nothing}
    ${radios('theme', themes, choice.theme, words.themes, (theme) => change({theme}))}
    ${modes.map(
      (mode) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${choice.modes.includes(mode)}
            @change=${({target}: Event) => {
              const isOn = (target as HTMLInputElement).checked;
              change({
                modes: modes.filter((each) => (each === mode ? isOn : choice.modes.includes(each))),
              });
            }}
          /><span>${words.modes[mode]}</span></label
        >`,
    )}
    <label
      >${words.language}
      <select @change=${({target}: Event) => change({lang: (target as HTMLSelectElement).value})}>
        ${Object.entries(words.languages).map(
          ([lang, name]) =>
            html`<option value=${lang} ?selected=${lang === choice.lang}>${name}</option>`,
        )}
      </select></label
    >
  </fieldset>`;
}

function formFields() {
  return html`<fieldset>
    <legend>${words.form}</legend>
    ${radios('form', forms, choice.form, words.forms, (form) => change({form}))}
    ${
      ['iframe', 'static', 'react'].includes(choice.form)
        ? nothing
        : html`<label class="check"
            ><input
              type="checkbox"
              .checked=${choice.text}
              @change=${({target}: Event) => change({text: (target as HTMLInputElement).checked})}
            /><span>${words.withText}</span></label
          >`
    }
  </fieldset>`;
}

function radios<Value extends string>(
  name: string,
  values: readonly Value[],
  chosen: Value,
  titles: Readonly<Record<Value, string>>,
  choose: (value: Value) => void,
) {
  return html`<div class="radios" role="radiogroup" aria-label=${words.groups[name] ?? name}>
    ${values.map(
      (value) =>
        html`<label class="check"
          ><input
            type="radio"
            name=${name}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          /><span>${titles[value]}</span></label
        >`,
    )}
  </div>`;
}

function codeSection({code, policy, files}: Snippet) {
  return html`<section aria-labelledby="code-title">
    <h2 id="code-title">${words.code}</h2>
    <p class="buttons">
      <button type="button" class="copy" @click=${() => copy(code)}>${words.copy}</button>
      ${
        choice.form === 'static'
          ? html`<button type="button" @click=${() => download(code)}>${words.download}</button>`
          : nothing
      }
      <span role="status">${said}</span>
    </p>
    <pre class="snippet" tabindex="0" aria-labelledby="code-title"><code>${code}</code></pre>
    <h3>${words.files}</h3>
    <ul>
      ${files.map((file) => html`<li><code>${release.folder}${file}</code></li>`)}
    </ul>
    <p class="hint">${words.filesFrom}</p>
    ${
      policy
        ? html`<h3>${words.policy}</h3>
            <pre tabindex="0"><code>Content-Security-Policy: ${policy}</code></pre>`
        : nothing
    }
  </section>`;
}

function findingsSection(result: CheckedFile) {
  const findings = result.findings.filter(({accepted}) => accepted === undefined);
  return html`<section aria-labelledby="findings-title">
    <h2 id="findings-title">${words.findings}</h2>
    <div role="status">
      ${findings.length ? nothing : html`<p>${words.noFindings}</p>`}
      ${
        findings.length
          ? html`<ul class="findings">
              ${findings.map(
                ({level, line, column, words: text, pointer}) =>
                  html`<li class=${level}>
                    <strong>${words.levels[level]}</strong> ${isChinese ? text.zh : text.en}
                    <code>${line}:${column} ${pointer}</code>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
  </section>`;
}

async function copy(code: string) {
  try {
    await navigator.clipboard.writeText(code);
    said = words.copied;
  } catch {
    // Not to be had without a secure connection: then the text is selected, to be copied by key.
    getSelection()!.selectAllChildren(document.querySelector('.snippet')!);
    said = words.selected;
  }
  draw();
}

function download(code: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${code}\n`], {type: 'text/html;charset=utf-8'}));
  link.download = `${loaded.pack!.id}-${choice.element}.html`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function stage() {
  const {theme, modes: worn} = carried(choice);
  const shown = JSON.stringify([choice.element, choice.attributes, theme, worn, choice.lang, loaded.text]);
  const box = document.getElementById('stage')!;
  if (shown === staged) return;
  staged = shown;
  const dress = document.createElement('div');
  if (theme) dress.classList.add(`af-theme-${theme}`);
  for (const mode of worn) dress.classList.add(`af-${mode}`);
  if (choice.lang) dress.lang = choice.lang;
  if (loaded.pack) {
    const element = document.createElement(`af-${choice.element}`) as HTMLElement & {
      pack: ContentPack;
    };
    for (const [name, value] of Object.entries(choice.attributes))
      element.setAttribute(name, value);
    element.setAttribute('preview', '');
    element.pack = loaded.pack;
    dress.append(element);
  }
  box.replaceChildren(dress);
}

/** The stage keeps the width of the device, and is drawn smaller where there is less room. */
function fit() {
  const box = document.getElementById('stage')!;
  const scaled = box.parentElement!;
  const frame = scaled.parentElement!;
  const {paddingLeft, paddingRight} = getComputedStyle(frame);
  const room = frame.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  const width = widthOf[choice.width];
  const scale = Math.min(1, room / width);
  box.style.inlineSize = `${width}px`;
  box.style.transform = `scale(${scale})`;
  scaled.style.inlineSize = `${width * scale}px`;
  scaled.style.blockSize = `${box.offsetHeight * scale}px`;
  watched.observe(frame);
  watched.observe(box);
}
