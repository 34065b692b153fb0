import type {Level} from '../../../src/cli/check/finding.js';
import type {Form, Mode, Theme, Width} from './choice.js';
import type {Comments} from './snippet.js';

/** The words of the embed builder, in one language. */
export interface BuilderWords {
  title: string;
  introduction: string;
  needsScript: string;
  pack: string;
  ourPacks: string;
  otherPack: string;
  address: string;
  file: string;
  neverUploaded: string;
  unreachable: string;
  notUtf8: string;
  /** A dropped file is not in the address that was opened. */
  fileAgain: string;
  element: string;
  which: string;
  items: string;
  look: string;
  language: string;
  form: string;
  withText: string;
  preview: string;
  /** In place of a preview, when the pack cannot be read. */
  noPreview: string;
  /** In place of a preview, when the pack has nothing of what the element shows. */
  nothingToShow: string;
  code: string;
  copy: string;
  copied: string;
  selected: string;
  download: string;
  files: string;
  filesFrom: string;
  policy: string;
  findings: string;
  noFindings: string;
  groups: Record<string, string>;
  themes: Record<Theme, string>;
  modes: Record<Mode, string>;
  languages: Record<string, string>;
  forms: Record<Form, string>;
  /** What a form cannot carry of the look. */
  onlyDark: string;
  widths: Record<Width, string>;
  levels: Record<Level, string>;
  /** What attributes are called, by the names they have in HTML. */
  attributes: Record<string, string>;
  comments: Comments;
}

export const zh: BuilderWords = {
  title: '嵌入代码生成器',
  introduction: '选好内容、组件和外观，查看效果，然后把代码粘贴到网页中。',
  needsScript: '生成器需要脚本。不用脚本的写法见《嵌入指南》。',
  pack: '内容包',
  ourPacks: '示例内容包',
  otherPack: '其他内容包',
  address: '或填写本站内容包的地址',
  file: '或选择、拖入内容包文件',
  neverUploaded: '文件只在本页面中读取，不会上传到任何地方。',
  unreachable: '无法读取该地址：不存在，或不在本站。请改用本站地址，或直接拖入文件。',
  notUtf8: '该文件不是 UTF-8 编码。请另存为 UTF-8 后重试。',
  fileAgain: '地址里不含拖入的文件，请重新选择或拖入。',
  element: '组件',
  which: '选用哪个组件',
  items: '选择要显示的条目',
  look: '外观',
  language: '界面语言',
  form: '嵌入方式',
  withText: '把内容同时写进网页（推荐：脚本未运行时也能阅读，也便于搜索）',
  preview: '预览',
  noPreview: '内容包有错误，无法预览。请先按检查结果修改。',
  nothingToShow: '这个内容包里没有该组件要显示的内容。请换一个组件或内容包。',
  code: '代码',
  copy: '复制代码',
  copied: '已复制。',
  selected: '已选中，请按 Ctrl+C 复制。',
  download: '下载静态网页片段',
  files: '先把这些文件复制到服务器',
  filesFrom: '除内容包外，都在软件包的 dist/cdn/ 里。',
  policy: '可用的安全策略（响应头）',
  findings: '内容包检查结果',
  noFindings: '未发现问题。',
  groups: {theme: '主题', form: '嵌入方式', width: '预览宽度'},
  themes: {'': '默认', 'police-blue': '警务蓝', 'government-red': '政务红'},
  modes: {dark: '深色', 'high-contrast': '高对比度', 'large-text': '大字模式（适老化）'},
  languages: {'': '随网页', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English'},
  forms: {
    classic: '普通脚本（兼容旧浏览器）',
    module: '模块脚本',
    placeholder: '占位标签（内容系统会过滤自定义标签时）',
    iframe: '内嵌框架（网页本身不能运行脚本时）',
    static: '静态 HTML（完全不用脚本）',
    npm: 'npm 安装',
    react: 'React',
  },
  onlyDark: '内嵌框架只能带上深色和语言。',
  widths: {phone: '手机', tablet: '平板', desktop: '电脑'},
  levels: {error: '错误', warning: '警告', note: '提示'},
  attributes: {
    heading: '标题',
    'heading-level': '标题级别',
    limit: '最多显示几条',
    compact: '紧凑',
    fold: '折叠长文',
    'no-filters': '不显示筛选',
    'page-size': '每批数量',
    autoplay: '自动轮播',
    interval: '轮播间隔（秒）',
    'show-all': '全部列出',
    layout: '排列方式',
    sections: '包含哪些部分',
    dismissible: '允许关闭',
    refresh: '刷新间隔（秒，至少 60）',
    'follow-language': '随网页语言换用内容包',
    dismissed: '不再显示的条目',
    'show-expired': '显示已过期的',
    open: '全部展开',
  },
  comments: {
    styles: 'anti-fraud-elements {version}：在全站模板的 <head> 里写一次',
    place: '放在要显示的位置',
    script: '在全站模板里写一次，页头页尾均可',
    resizer: '可选：让框架与内容等高',
    text: '内容更新后请重新生成并替换',
    bundler: '先执行：npm install anti-fraud-elements@{version}，由 Vite 等打包工具处理',
    react: '先执行：npm install anti-fraud-elements@{version} @lit/react',
  },
};

export const en: BuilderWords = {
  title: 'Embed builder',
  introduction:
    'Choose content, element and look, see how it turns out, and paste the code into your page.',
  needsScript:
    'The builder needs scripts. The guide “Put it on a page” shows the forms that do without.',
  pack: 'Content pack',
  ourPacks: 'Example packs',
  otherPack: 'Another pack',
  address: 'or the address of a pack on this site',
  file: 'or choose, or drop, the file of a pack',
  neverUploaded: 'The file is read in this page only and goes nowhere.',
  unreachable:
    'This address cannot be read: it does not exist, or is on another site. Take one of this site, or drop the file.',
  notUtf8: 'The file is not UTF-8. Save it as UTF-8 and try again.',
  fileAgain: 'A dropped file is not part of the address: choose or drop it again.',
  element: 'Element',
  which: 'Which element',
  items: 'Choose what is shown',
  look: 'Look',
  language: 'Language of the interface',
  form: 'Form',
  withText:
    'Write the content into the page too (recommended: readable while no script runs, and found by search)',
  preview: 'Preview',
  noPreview: 'The pack has errors, so there is no preview. Mend what the check found first.',
  nothingToShow: 'The pack has nothing that this element shows. Take another element, or another pack.',
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Copied.',
  selected: 'Selected; press Ctrl+C to copy.',
  download: 'Download the static HTML',
  files: 'First copy these files to your server',
  filesFrom: 'All but the pack are in dist/cdn/ of the package.',
  policy: 'A policy under which it works (response header)',
  findings: 'What the check of the pack found',
  noFindings: 'Nothing.',
  groups: {theme: 'Theme', form: 'Form', width: 'Width of the preview'},
  themes: {'': 'Default', 'police-blue': 'Police blue', 'government-red': 'Government red'},
  modes: {dark: 'Dark', 'high-contrast': 'High contrast', 'large-text': 'Large text'},
  languages: {'': 'That of the page', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English'},
  forms: {
    classic: 'Classic script (old browsers too)',
    module: 'Module script',
    placeholder: 'Placeholder (for content systems that strip unknown tags)',
    iframe: 'iframe (where the page itself may run no script)',
    static: 'Static HTML (no script at all)',
    npm: 'npm',
    react: 'React',
  },
  onlyDark: 'An iframe carries no more of the look than dark and the language.',
  widths: {phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop'},
  levels: {error: 'Error', warning: 'Warning', note: 'Note'},
  attributes: {
    heading: 'Heading',
    'heading-level': 'Level of the heading',
    limit: 'How many at most',
    compact: 'Compact',
    fold: 'Fold long texts',
    'no-filters': 'Without filters',
    'page-size': 'How many at once',
    autoplay: 'Rotate by itself',
    interval: 'Seconds for each',
    'show-all': 'Show all as a list',
    layout: 'Layout',
    sections: 'Sections',
    dismissible: 'Readers may close it',
    refresh: 'Ask again after seconds (60 at least)',
    'follow-language': 'Take the pack in the language of the page',
    dismissed: 'Ids not to show',
    'show-expired': 'Show what has expired',
    open: 'All answers open',
  },
  comments: {
    styles: 'anti-fraud-elements {version}: once, in the <head> of the template of the site',
    place: 'where it is to stand',
    script: 'once, in the template of the site, at the top or the end',
    resizer: 'optional: makes the frame as high as its content',
    text: 'make it anew and replace it when the content changes',
    bundler: 'first: npm install anti-fraud-elements@{version}; for Vite and other bundlers',
    react: 'first: npm install anti-fraud-elements@{version} @lit/react',
  },
};
