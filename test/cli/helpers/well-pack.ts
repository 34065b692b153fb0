/** A pack in which every rule is content, and the release it was taken from. All of it is made up. */
export const wellRelease =
  '行动开展以来，共侦破案件120起，其中网络诈骗案件80起，侵犯公民个人信息案件40起，追回损失300余万元。\n' +
  '东城区林某诈骗案。犯罪嫌疑人林某通过虚假购物网站骗取货款，被依法采取刑事强制措施，抓获犯罪嫌疑人3名。\n';

export const wellPack = () => ({
  packVersion: '1.0',
  id: 'campaign-2024',
  status: 'published',
  reviewer: '某市公安局新闻办公室',
  reviewBy: '2024-12-01',
  title: '专项行动成效',
  lang: 'zh-Hans',
  updated: '2024-05-20',
  expires: '2025-05-20',
  source: {name: '某市公安局', url: 'https://gaj.example.gov.cn/1.html', publishedAt: '2024-05-18'},
  figures: [
    {
      id: 'solved',
      label: '侦破案件',
      display: '120',
      unit: '起',
      value: 120,
      quote: '共侦破案件120起，其中网络诈骗案件80起，侵犯公民个人信息案件40起',
      parts: [
        {id: 'solved-fraud', label: '网络诈骗案件', display: '80', unit: '起', value: 80},
        {id: 'solved-data', label: '侵犯公民个人信息案件', display: '40', unit: '起', value: 40},
      ],
    },
    {
      id: 'returned',
      label: '追回损失',
      display: '300余万',
      unit: '元',
      value: 3000000,
      approximation: 'atLeast',
      quote: '追回损失300余万元',
    },
  ],
  cases: [
    {
      id: 'shop',
      title: '东城区林某诈骗案',
      paragraphs: ['犯罪嫌疑人林某通过虚假购物网站骗取货款。'],
      warningSigns: ['对方要求先付款'],
      outcomes: [{id: 'shop-caught', label: '抓获犯罪嫌疑人', display: '3', unit: '名', value: 3}],
      quote: '犯罪嫌疑人林某通过虚假购物网站骗取货款，被依法采取刑事强制措施，抓获犯罪嫌疑人3名。',
    },
  ],
  tips: [
    {id: 'no-clicks', title: '不点陌生链接', kind: 'dont'},
    {id: 'report', title: '被骗后立即报警', kind: 'ifItHappens'},
  ],
  measures: [
    {
      id: 'crack-down',
      title: '坚持以打开路',
      paragraphs: ['始终保持高压态势，尽力追回损失。'],
      figures: ['solved', 'returned'],
    },
  ],
  questions: [
    {
      id: 'after-a-leak',
      outlet: '某市日报',
      question: '个人信息泄露后怎么办？',
      answerer: '网安支队负责人',
      paragraphs: ['记下有用信息，第一时间报警。'],
    },
  ],
  notices: [
    {
      id: 'refunds',
      severity: 'urgent',
      title: '谨防退款诈骗',
      paragraphs: ['凡要求共享屏幕的，都是诈骗。'],
      issued: '2024-05-20',
    },
  ],
  hotlines: [
    {id: 'police', number: '110', label: '报警', dialable: true, verifiedOn: '2024-05-01'},
    {id: 'sms', number: '12381', label: '预警短信', dialable: false, verifiedOn: '2024-05-01'},
  ],
});

export type WellPack = ReturnType<typeof wellPack>;

/** The well pack with one thing changed. */
export function packWith(change: (pack: WellPack & Record<string, unknown>) => void): WellPack {
  const pack = wellPack();
  change(pack);
  return pack;
}
