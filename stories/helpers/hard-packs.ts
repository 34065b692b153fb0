import type {ContentPack} from '../../src/content/schema.js';
import {chinese} from './packs.js';

const {figures = [], cases = [], tips = []} = chinese;

/** The founding figures, again from the start until there are forty. */
export const fortyFigures: ContentPack = {
  ...chinese,
  figures: Array.from({length: 40}, (_, index) => ({
    ...figures[index % figures.length]!,
    id: `figure-${index + 1}`,
  })),
};

const address = `https://www.example.com/${'verify-your-account-now/'.repeat(8)}`;
const endless = '关于冒充电商客服、物流客服以及金融平台客服实施的电信网络诈骗案件';

/** Longer than any editor should write, and as releases do. */
export const longTexts: ContentPack = {
  ...chinese,
  title: `${endless}专项整治行动阶段性工作成效的通报`,
  figures: figures.slice(0, 2).map((figure) => ({...figure, label: `${endless}中${figure.label}`})),
  cases: cases.slice(0, 1).map((each) => ({
    ...each,
    title: `${endless}：${each.title}`,
    paragraphs: [...each.paragraphs, `对方发来的链接形如 ${address}，请勿点开。`, ...each.paragraphs],
  })),
  tips: tips.slice(0, 2).map((tip) => ({...tip, title: `遇到${endless}时：${tip.title}`, text: `${tip.text ?? ''}${address}`})),
};
