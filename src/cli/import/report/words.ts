import type {ReviewKind} from '../draft-schema.js';
import type {Words} from '../../locale.js';

/** What each kind of review item asks of the editor. */
export const reviewWords: Readonly<Record<ReviewKind, Words>> = {
  'two-columns': {en: 'Looks like two columns, which were read across: put one below the other and import again', zh: '疑似分栏排版，左右两栏已串读：请改为单栏后重新导入'},
  'joined-number': {en: 'Numbers joined across a gap: compare with the original', zh: '数字中间有空格或换行，已拼接：请与原文核对'},
  repeat: {en: 'Said before: left out; keep only if it is another figure', zh: '与前文重复，未列入：如属不同数据请补入'},
  'parts-exceed-whole': {en: 'Part larger than its whole: published as printed, please check', zh: '“其中”项大于总数：按原文保留，请核对'},
  'part-without-whole': {en: 'Part (其中) without a figure it belongs to', zh: '“其中”项找不到对应的总数'},
  'unassigned-figure': {en: 'Put with the case by its place: confirm that it belongs there', zh: '按位置归入案例：请确认归属'},
  'uncertain-figure': {en: 'Perhaps a figure, not in the draft: add it or leave it', zh: '可能是数据，未列入草稿：请决定是否补入'},
  'left-out': {en: 'A figure in words that are not part of the text: add it or leave it', zh: '未读入正文的文字中有数据：请决定是否补入'},
  'table-figure': {en: 'Read from a table: compare row, column and unit', zh: '取自表格：请对照行、列和单位核对'},
  'uncertain-label': {en: 'Label to check: unclear, or the same as another', zh: '名称需核对：含义不清或与其他数据同名'},
  'uncertain-case': {en: 'Case to check', zh: '案例需核对'},
  'uncertain-tip': {en: 'Perhaps advice: keep it or drop it', zh: '可能是提示：请决定去留'},
  'uncertain-question': {en: 'Question without an answer found', zh: '提问未找到回答'},
  minor: {en: 'A minor is told of: summarise, do not retell', zh: '涉及未成年人：请概括，勿转述细节'},
  privacy: {en: 'Personal data: mask it before publishing', zh: '个人信息：发布前请隐去'},
  'page-field': {en: 'From the fields in the head of the page, not from its text: compare', zh: '取自网页头部标签（meta），不在正文中：请核对'},
  missing: {en: 'Not found in the release: fill in', zh: '通报中未找到，请补充'},
};

/** Why a case, a piece of advice or a question is to be checked. */
export const reasonWords: Readonly<Record<string, Words>> = {
  'read-across': {en: 'read across', zh: '逐行串读'},
  headline: {en: 'told by the whole article', zh: '由全文归纳'},
  'no-title': {en: 'has no title', zh: '没有标题'},
  'title-in-text': {en: 'title taken from its sentence', zh: '标题取自正文'},
  'told-in-prose': {en: 'told in running text: is it a case?', zh: '正文中顺带讲述，请确认是否作为案例'},
  'title-only': {en: 'only its title is told', zh: '只有标题，没有正文'},
  'advice-section': {en: 'stands under a heading of advice', zh: '位于提示栏目下'},
  'no-advice-word': {en: 'in a list of advice, without a word that advises', zh: '在提示列表中，但没有劝告词语'},
  addressed: {en: 'addresses the reader', zh: '直接面向读者'},
  imperative: {en: 'tells the reader to do something', zh: '祈使句'},
  answer: {en: 'within an answer', zh: '出自回答'},
  'no-answer': {en: 'no answer follows', zh: '其后没有回答'},
};

/** What a field that was not found is called. */
export const fieldWords: Readonly<Record<string, Words>> = {
  title: {en: 'title', zh: '标题'},
  publishedAt: {en: 'date of publication', zh: '发布日期'},
  source: {en: 'who published it', zh: '发布单位'},
};

/** Why a number is no statistic. */
export const ruleWords: Readonly<Record<string, Words>> = {
  quoted: {en: 'inside quotation marks', zh: '引号内'},
  'round-the-clock': {en: 'round the clock (7×24)', zh: '7×24'},
  date: {en: 'date or time', zh: '日期、时间'},
  ordinal: {en: 'ordinal', zh: '序号'},
  duration: {en: 'duration', zh: '时长'},
  age: {en: 'age', zh: '年龄'},
  range: {en: 'range', zh: '区间'},
  statute: {en: 'law or sentence', zh: '法条、刑期'},
  conversion: {en: 'the same in another currency', zh: '外币折算'},
  transfer: {en: 'transfer told in a story', zh: '叙述中的转账'},
  promise: {en: 'price or promise of a scam', zh: '骗局中的价格、许诺'},
  'made-up': {en: 'made up by a swindler or for an example', zh: '骗子编造的或举例的数字'},
  'unit-price': {en: 'price per piece, rate', zh: '单价、利率'},
  'listed-cases': {en: 'number of cases listed', zh: '所列案例数'},
  extent: {en: 'how far officers travelled', zh: '办案地域'},
  'note-mark': {en: 'mark of a note', zh: '注释标记'},
  'one-of-a-list': {en: 'number of points in a list', zh: '条目数'},
  code: {en: 'telephone number or code', zh: '电话、编号'},
  'page-count': {en: 'readers of the page', zh: '页面的阅读、点赞数'},
  version: {en: 'part of a name', zh: '名称中的数字'},
  multiple: {en: 'multiple or degree', zh: '倍数、程度'},
  'no-unit': {en: 'no unit, no result', zh: '无单位'},
  'spelled-out': {en: 'spelled out, tells a story', zh: '叙述中的汉字数字'},
};

/** What kind of thing was left out of the text. A name in angle brackets is that of an HTML element. */
export const strippedWords: Readonly<Record<string, Words>> = {
  breadcrumb: {en: 'breadcrumb', zh: '面包屑'},
  image: {en: 'picture', zh: '图片'},
  caption: {en: 'caption', zh: '图注'},
  navigation: {en: 'navigation', zh: '导航'},
  'reading-aid': {en: 'reading aid', zh: '阅读辅助'},
  credit: {en: 'credit', zh: '署名'},
  imprint: {en: 'imprint', zh: '页脚'},
  'other-pages': {en: 'links to other pages', zh: '其他页面的链接'},
  ornament: {en: 'ornament', zh: '装饰'},
  header: {en: 'date and source line', zh: '日期、来源行'},
  'front-matter': {en: 'fields of the Markdown file', zh: 'Markdown 文件头'},
  '<sup>': {en: 'note mark', zh: '注释标记'},
  '<img>': {en: 'text of a picture', zh: '图片说明文字'},
  '<del>': {en: 'deleted', zh: '已删除的文字'},
  '<s>': {en: 'struck out', zh: '划去的文字'},
  '<strike>': {en: 'struck out', zh: '划去的文字'},
  '<header>': {en: 'page header', zh: '页眉'},
  '<footer>': {en: 'page footer', zh: '页脚'},
  '<nav>': {en: 'navigation', zh: '导航'},
  '<aside>': {en: 'beside the text', zh: '侧栏'},
  '<form>': {en: 'form', zh: '表单'},
  '<button>': {en: 'button', zh: '按钮'},
  '<other>': {en: 'other parts of the page', zh: '页面其他部分'},
  '<comment>': {en: 'comment', zh: '批注'},
  '<revision>': {en: 'change not yet accepted', zh: '未接受的修订'},
  '<chart>': {en: 'chart', zh: '图表'},
  '<diagram>': {en: 'diagram', zh: '示意图'},
  '<hidden>': {en: 'hidden', zh: '隐藏的文字'},
};

export const kindWords = {
  figures: {en: 'figures', zh: '数据'},
  parts: {en: 'parts of them', zh: '其中项'},
  outcomes: {en: 'outcomes of cases', zh: '案例结果'},
  cases: {en: 'cases', zh: '案例'},
  tips: {en: 'tips', zh: '提示'},
  questions: {en: 'questions', zh: '问答'},
  measures: {en: 'measures', zh: '措施'},
} as const satisfies Record<string, Words>;
