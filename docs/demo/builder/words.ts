import type {Level} from '../../../src/cli/check/finding.js';
import type {Form, Mode, Theme, Width} from './choice.js';

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
  element: string;
  which: string;
  items: string;
  look: string;
  language: string;
  form: string;
  withText: string;
  preview: string;
  code: string;
  copy: string;
  copied: string;
  selected: string;
  download: string;
  files: string;
  policy: string;
  findings: string;
  noFindings: string;
  groups: Record<string, string>;
  themes: Record<Theme, string>;
  modes: Record<Mode, string>;
  languages: Record<string, string>;
  forms: Record<Form, string>;
  widths: Record<Width, string>;
  levels: Record<Level, string>;
  /** Names of attributes that people without English should understand; others keep their own. */
  attributes: Record<string, string>;
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
  element: '组件',
  which: '选用哪个组件',
  items: '选择要显示的条目',
  look: '外观',
  language: '界面语言',
  form: '嵌入方式',
  withText: '把内容同时写进网页（推荐：脚本未运行时也能阅读，也便于搜索）',
  preview: '预览',
  code: '代码',
  copy: '复制代码',
  copied: '已复制。',
  selected: '已选中，请按 Ctrl+C 复制。',
  download: '下载静态网页片段',
  files: '先把这些文件复制到服务器',
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
  widths: {phone: '手机', tablet: '平板', desktop: '电脑'},
  levels: {error: '错误', warning: '警告', note: '提示'},
  attributes: {
    heading: '标题',
    'heading-level': '标题级别',
    limit: '最多显示几条',
    preview: '允许预览草稿',
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
  element: 'Element',
  which: 'Which element',
  items: 'Choose what is shown',
  look: 'Look',
  language: 'Language of the interface',
  form: 'Form',
  withText:
    'Write the content into the page too (recommended: readable while no script runs, and found by search)',
  preview: 'Preview',
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Copied.',
  selected: 'Selected; press Ctrl+C to copy.',
  download: 'Download the static HTML',
  files: 'First copy these files to your server',
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
  widths: {phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop'},
  levels: {error: 'Error', warning: 'Warning', note: 'Note'},
  attributes: {},
};
