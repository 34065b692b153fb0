import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import type {ContentPack} from '../../content/schema.js';
import {renderableTags, renderElement, renderText, type RenderedElement} from '../../ssr/render-element.js';
import {pageCss, renderPage} from '../../ssr/render-page.js';
import {usageProblem} from '../arguments.js';
import {accept} from '../check/accepted.js';
import type {CheckedPack} from '../check/checked-pack-schema.js';
import type {Report} from '../check/finding.js';
import {checkPrivacy} from '../check/privacy-rules.js';
import {CliProblem, exitStatus} from '../cli-problem.js';
import {defineCommand} from '../command.js';
import {refuseExisting, writeWhole} from '../files.js';
import {safe, say, type Io} from '../io.js';
import {readPack} from '../read-pack.js';

const styleForms = ['inline', 'link', 'hash'] as const;

/** `anti-fraud render`: a pack as HTML that needs no script. */
export const command = defineCommand({
  name: 'render',
  summary: {
    en: 'Writes a pack as HTML for an element, readable without scripts.',
    zh: '把内容包写成元素的 HTML，不需要脚本即可阅读。',
  },
  usage: 'PACK',
  takes: {atLeast: 1, atMost: 1},
  options: {
    element: {
      type: 'string',
      short: 'e',
      multiple: true,
      value: 'NAME',
      help: {
        en: `The element: ${renderableTags.join(', ')} (the af- may be left out). Several are written one after the other.`,
        zh: `元素名：${renderableTags.join('、')}（af- 可省略）。可给多个，依次写出。`,
      },
    },
    attr: {
      type: 'string',
      short: 'a',
      multiple: true,
      value: 'NAME[=VALUE]',
      help: {en: 'An attribute for the elements, such as compact or limit=4.', zh: '元素的属性，如 compact 或 limit=4。'},
    },
    heading: {
      type: 'string',
      value: 'TEXT',
      help: {en: 'Heading in place of the title of the pack; empty for none.', zh: '代替内容包标题的标题；留空则不显示。'},
    },
    'heading-level': {
      type: 'string',
      value: '1-6',
      help: {en: 'Level of the heading on the page; 2 by default, 1 with --page.', zh: '标题级别；默认 2，--page 时为 1。'},
    },
    shadow: {
      type: 'boolean',
      help: {
        en: 'Adds declarative shadow DOM: the element looks the same before any script.',
        zh: '附加声明式影子 DOM：脚本运行前外观即一致。',
      },
    },
    styles: {
      type: 'string',
      value: styleForms.join('|'),
      help: {
        en: 'Where the styles go: inline (default); link, a file; hash, inline with the hashes for the policy printed.',
        zh: '样式位置：inline 内联（默认）；link 单独文件；hash 内联并打印策略所需的哈希。',
      },
    },
    'styles-file': {
      type: 'string',
      value: 'FILE',
      help: {
        en: 'The stylesheet of --styles link, linked by its name; beside --out by default. Where there are several, those of elements are named after it: page-qa.css.',
        zh: '--styles link 的样式文件，按文件名链接；默认与 --out 同名。需要多个时，各元素的文件在其后加元素名，如 page-qa.css。',
      },
    },
    page: {type: 'boolean', help: {en: 'Writes a whole page that can be printed.', zh: '写成可打印的完整页面。'}},
    preview: {
      type: 'boolean',
      help: {
        en: 'Renders a draft, or a pack with open privacy errors. Not for public pages.',
        zh: '允许渲染草稿或仍有隐私错误的内容包，不得用于公开页面。',
      },
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: {en: 'Writes to a file instead of standard output.', zh: '写入文件而非标准输出。'},
    },
    force: {type: 'boolean', short: 'f', help: {en: 'Replaces existing files.', zh: '覆盖已有文件。'}},
  },
  notes: {
    en: ['With --page and no --element, everything in the pack is written.'],
    zh: ['使用 --page 而未给 --element 时，写出内容包的全部内容。'],
  },
  examples: [
    {
      line: 'anti-fraud render pack.json --element stats-banner --attr compact',
      help: {en: 'The figures as semantic HTML, to paste into a page', zh: '把数据写成语义化 HTML，粘贴到页面'},
    },
    {
      line: 'anti-fraud render pack.json --element tip-carousel --shadow --styles hash --out tips.html',
      help: {en: 'With shadow DOM under a strict policy', zh: '在严格策略下使用影子 DOM'},
    },
    {
      line: 'anti-fraud render pack.json --page --out page.html',
      help: {en: 'Everything on a page to print', zh: '全部内容写成可打印页面'},
    },
  ],

  async run({positionals: [file], values}, io) {
    const {out, page, force} = values;
    const styles = styleForms.find((form) => form === (values.styles ?? 'inline'));
    if (!styles) throw usageProblem(command, `--styles is one of ${styleForms.join(', ')}`, `--styles 只能是 ${styleForms.join('、')}`);
    const stylesFile = values['styles-file'] ?? out?.replace(/(?:\.x?html?)?$/i, '.css');
    const links = styles === 'link' && (values.shadow || page);
    if (links && stylesFile === undefined) {
      throw usageProblem(command, '--styles link needs --out or --styles-file', '--styles link 需要 --out 或 --styles-file');
    }
    const tags = values.element.map(tagNamed);
    if (tags.length === 0 && !page) {
      throw usageProblem(command, 'name an --element, or use --page', '请用 --element 指定元素，或使用 --page');
    }
    const attributes = attributesFrom(values.attr, {
      heading: values.heading,
      'heading-level': values['heading-level'] ?? (page ? '1' : undefined),
    });
    if (out !== undefined) await refuseExisting(io, out, force);

    const pack = await readPack(io, file!);
    if (!values.preview) {
      refuseDraft(file!, pack);
      refuseUnmasked(file!, pack);
    }
    const wanted = tags.length || !values.shadow ? tags : tagsFor(pack);
    const alone = !page && new Set(wanted).size === 1 ? wanted[0] : undefined;
    const fileOf = (tag: string) => (tag === alone ? stylesFile! : besides(stylesFile!, tag));
    const rendered = await renderAll(wanted, pack, attributes, values.shadow, links ? (tag) => basename(fileOf(tag)) : undefined);
    const body = rendered.map(({html}) => html).join('') + (tags.length ? '' : textBeside(wanted, pack, attributes));
    const html = page ? renderPage(pack, body, links ? {stylesheet: basename(stylesFile!)} : {}) : body;
    const css = stylesOf(wanted, rendered);

    if (links) await writeSheets(io, {...(page && {[stylesFile!]: pageCss}), ...renamed(css, fileOf)}, force);
    if (out === undefined) io.out(html);
    else await writeWhole(io, out, html, {force});
    if (styles === 'hash') tellHashes(io, [...(page ? [pageCss] : []), ...new Set(Object.values(css))]);
    return exitStatus.ok;
  },
});

function tagNamed(name: string): string {
  const tag = renderableTags.find((each) => each === name || each === `af-${name}`);
  if (tag) return tag;
  throw usageProblem(
    command,
    `there is no element “${name}”; there are ${renderableTags.join(', ')}`,
    `没有元素“${name}”；可用：${renderableTags.join('、')}`,
  );
}

/** The elements that have something to show of a pack. Each case stands in the list, so no card is needed. */
function tagsFor(pack: ContentPack): string[] {
  const has: Readonly<Record<string, unknown[] | undefined>> = {
    'af-notice': pack.notices,
    'af-stats-banner': pack.figures,
    'af-case-list': pack.cases,
    'af-tip-carousel': pack.tips,
    'af-measures': pack.measures,
    'af-qa': pack.questions,
    'af-hotlines': pack.hotlines,
  };
  return renderableTags.filter((tag) => has[tag]?.length);
}

/** On a page of everything, the signs of a self-check stand as plain text below the elements: paper takes no answers. */
function textBeside(tags: readonly string[], pack: ContentPack, attributes: Readonly<Record<string, string>>): string {
  const level = Number(attributes['heading-level']);
  if (tags.length === 0) return renderText({...pack, title: attributes['heading'] ?? pack.title}, level);
  return renderText(pack, Math.min(6, level + 1), ['warningSigns']);
}

/** Attributes that run scripts or load something have no place in what is written. */
function attributesFrom(given: readonly string[], options: Readonly<Record<string, string | undefined>>) {
  const attributes: Record<string, string> = {};
  for (const each of given) {
    const [, name = '', , value = ''] = /^([^=]*)(=([\s\S]*))?$/.exec(each) ?? [];
    if (!/^[a-z][a-z0-9-]*$/.test(name) || /^(?:on|style$|src$|integrity$)/.test(name)) {
      throw usageProblem(
        command,
        `“${name}” cannot be set; attributes are small letters, digits and "-", not src, style or on…`,
        `不能设置属性“${name}”；属性名为小写字母、数字和“-”，且不能是 src、style 或 on…`,
      );
    }
    attributes[name] = value;
  }
  for (const [name, value] of Object.entries(options)) if (value !== undefined) attributes[name] = value;
  if (!/^[1-6]$/.test(attributes['heading-level'] ?? '2')) {
    throw usageProblem(command, 'the heading level is 1 to 6', '标题级别为 1 至 6');
  }
  return attributes;
}

function refuseDraft(file: string, {status}: ContentPack) {
  if (status !== 'draft') return;
  throw new CliProblem(
    {
      en: `${file}: is a draft, and drafts are not put on pages. Run anti-fraud check and set "status": "published", or add --preview to look at it.`,
      zh: `${file}：仍是草稿，不得上页面。请先运行 anti-fraud check 并将 status 改为 "published"，或加 --preview 预览。`,
    },
    exitStatus.findings,
  );
}

/** Whom a text names is out as soon as it is on a page, so what `check` has for an error is not written. */
function refuseUnmasked(file: string, pack: CheckedPack) {
  const reports: Report[] = [];
  checkPrivacy(pack, (report) => void reports.push(report));
  const open = accept(reports, pack.accepted ?? [], () => undefined).filter(
    ({level, accepted}) => level === 'error' && accepted === undefined,
  );
  if (!open.length) return;
  const where = `${open[0]!.rule} ${open[0]!.pointer}`;
  throw new CliProblem(
    {
      en: `${file}: has ${open.length} open privacy ${open.length === 1 ? 'error' : 'errors'} (${where}). Run anti-fraud check and mend or accept them, or add --preview to look at it.`,
      zh: `${file}：仍有 ${open.length} 处隐私错误（${where}）。请先运行 anti-fraud check，修改或逐条接受，或加 --preview 预览。`,
    },
    exitStatus.findings,
  );
}

async function renderAll(
  tags: readonly string[],
  pack: ContentPack,
  attributes: Readonly<Record<string, string>>,
  shadow: boolean,
  stylesheet: ((tag: string) => string) | undefined,
): Promise<RenderedElement[]> {
  const rendered: RenderedElement[] = [];
  for (const [index, tag] of tags.entries()) {
    // Below the first element the pack's title would stand again; the page has it already.
    const own = index === 0 || 'heading' in attributes ? attributes : {...attributes, heading: '', 'heading-level': '2'};
    rendered.push(
      await renderElement(tag, pack, {
        attributes: own,
        ...(shadow && {shadow: stylesheet === undefined ? {} : {stylesheet}}),
      }),
    );
  }
  return rendered;
}

/** The styles of all shadow roots written, by tag. */
function stylesOf(tags: readonly string[], rendered: readonly RenderedElement[]): Record<string, string> {
  const styles: Record<string, string> = {};
  for (const [index, {css, innerCss}] of rendered.entries()) {
    if (css !== undefined) styles[tags[index]!] = css;
    Object.assign(styles, innerCss);
  }
  return styles;
}

/** `page.css` and `af-qa` give `page-qa.css`. */
const besides = (file: string, tag: string) => file.replace(/(?:\.css)?$/i, (ending) => `-${tag.replace('af-', '')}${ending}`);

const renamed = (styles: Readonly<Record<string, string>>, fileOf: (tag: string) => string) =>
  Object.fromEntries(Object.entries(styles).map(([tag, css]) => [fileOf(tag), css]));

/** Class names mean something else in each shadow root, so each kind of element links a file of its own. */
async function writeSheets(io: Io, sheets: Readonly<Record<string, string>>, force: boolean) {
  for (const file of Object.keys(sheets)) await refuseExisting(io, file, force);
  for (const [file, css] of Object.entries(sheets)) await writeWhole(io, file, css, {force});
}

/** Says what the page's policy must allow. The HTML has no other styles or scripts. */
function tellHashes(io: Io, css: readonly string[]) {
  const hashes = css.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  io.err(
    safe(
      say(io, {
        en: `Content-Security-Policy: style-src ${hashes.join(' ') || "'none'"}\n`,
        zh: `Content-Security-Policy: style-src ${hashes.join(' ') || "'none'"}\n`,
      }),
    ),
  );
}
