import type {PrivacyRule} from '../../content/privacy/personal-data.js';
import type {Words} from '../locale.js';

const privacyRuleWords: Record<PrivacyRule, Words> = {
  'id-number': {
    en: 'No resident identity numbers.',
    zh: '不得出现公民身份号码。',
  },
  'mobile-number': {
    en: 'No mobile numbers other than the hotlines of the pack.',
    zh: '除热线外不得出现手机号码。',
  },
  'landline-number': {
    en: 'No telephone numbers other than the hotlines of the pack.',
    zh: '除热线外不应出现固定电话号码。',
  },
  'bank-card': {en: 'No bank card numbers.', zh: '不得出现银行卡号。'},
  'account-number': {
    en: 'No accounts of messengers, payment or video services.',
    zh: '不应出现社交、支付、视频账号。',
  },
  email: {en: 'No e-mail addresses.', zh: '不得出现电子邮箱。'},
  plate: {en: 'No number plates.', zh: '不得出现车牌号。'},
  'house-address': {
    en: 'No addresses down to the house; township or sub-district is precise enough.',
    zh: '不得出现到门牌号的住址，只写到乡镇、街道。',
  },
  'unmasked-name': {
    en: 'Names of suspects, victims and witnesses are masked with 某.',
    zh: '嫌疑人、受害人、证人的姓名须用“某”隐去。',
  },
  'inconsistent-mask': {
    en: 'One person is masked in one way.',
    zh: '同一人的隐名方式应一致。',
  },
  minor: {
    en: 'No details by which a minor could be recognised, and no crime against one retold.',
    zh: '不得出现可识别未成年人的信息，不复述侵害未成年人的情节。',
  },
  'identifiable-person': {
    en: 'Age, occupation and small place of a person do not stand together.',
    zh: '同一人的年龄、职业、小地名不应同时出现。',
  },
};

const otherRules = {
  'json/syntax': {en: 'A pack is well-formed JSON (RFC 8259).', zh: '内容包须是格式正确的 JSON。'},
  'json/duplicate-key': {
    en: 'A field is given once; of two, readers of JSON keep only the last.',
    zh: '同一对象内字段不得重复；重复时只有最后一个有效。',
  },
  'schema/version': {en: 'The pack format can be read by this version.', zh: '内容包版本须能被本版本读取。'},
  'schema/invalid': {
    en: 'A pack follows the schema anti-fraud-elements/content-pack.schema.json.',
    zh: '内容包须符合 content-pack.schema.json。',
  },
  'schema/duplicate-id': {en: 'An id is unique within its kind.', zh: '同类条目的 id 不得重复。'},
  'schema/unknown-figure': {
    en: 'A measure names figures of its own pack.',
    zh: '举措引用的数据须在本内容包 figures 中。',
  },
  'provenance/no-quote': {
    en: 'Every figure and case carries the words of the release it was taken from.',
    zh: '每个数据和案例都应附上通报原文。',
  },
  'provenance/quote-not-in-source': {
    en: 'Every quote stands verbatim in the release.',
    zh: '引文须逐字见于通报原文。',
  },
  'provenance/quote-spacing': {
    en: 'A quote that differs from the release only in spaces or line breaks.',
    zh: '引文与通报原文只在空格或换行上有差别。',
  },
  'provenance/display-not-in-quote': {
    en: 'Every figure is shown as its quote prints it.',
    zh: '数据的显示文字须与引文一致。',
  },
  'provenance/value-differs': {
    en: 'The value for machines is the number that is shown.',
    zh: '供程序使用的数值须与显示的数字一致。',
  },
  'provenance/parts-total': {
    en: 'Parts that do not add up to the whole; they are shown as published.',
    zh: '分项之和与总数不等；按原文发布。',
  },
  'provenance/part-exceeds-whole': {
    en: 'A part is not larger than the whole.',
    zh: '分项不应大于总数。',
  },
  'publishing/open-findings': {
    en: 'A pack with open privacy errors is not published.',
    zh: '隐私错误未处理完不得发布。',
  },
  'publishing/open-review': {
    en: 'A published pack no longer carries the notes of the import; everything in them has been decided.',
    zh: '已发布的内容包不应再带导入记录，其中各项均已处理。',
  },
  'publishing/no-reviewer': {
    en: 'A published pack names who released it.',
    zh: '已发布的内容包应写明审核人。',
  },
  'freshness/expired': {en: 'The content has not expired.', zh: '内容未过期。'},
  'freshness/review-overdue': {en: 'The review date has not passed.', zh: '未超过复核日期。'},
  'freshness/hotline-unverified': {
    en: 'Every hotline was checked within the last year.',
    zh: '热线号码应在一年内核实过。',
  },
  'freshness/date-order': {en: 'Dates are in order.', zh: '日期先后应合理。'},
  'links/not-https': {en: 'Links lead to https addresses.', zh: '链接应使用 https。'},
  'links/unsafe-address': {
    en: 'Links name a host, and carry no user name.',
    zh: '链接应指向域名，且不含用户名。',
  },
  'links/live-address': {
    en: 'Addresses in texts are defanged (hxxps://bad[.]example), so that nobody follows them.',
    zh: '正文中的网址须作去链接处理（hxxps://bad[.]example），以防被点击。',
  },
  'links/takes-no-calls': {
    en: 'A number that takes no calls is not offered for dialling.',
    zh: '不接听来电的号码不得设为可拨打。',
  },
  'language/tag': {en: 'Language tags are canonical BCP 47.', zh: '语言标签须符合 BCP 47 规范。'},
  'language/text-differs': {
    en: 'Texts are in the language of the pack.',
    zh: '文字须与内容包语言一致。',
  },
  'accessibility/empty-text': {
    en: 'What is read out or stands as heading is not empty.',
    zh: '标签、标题等朗读文字不得为空。',
  },
  'accessibility/same-heading': {
    en: 'Headings of one kind differ, so that a list of headings can be used.',
    zh: '同类条目的标题不应相同。',
  },
  'accessibility/long-heading': {
    en: 'A heading is short enough to be listened to.',
    zh: '标题不宜过长。',
  },
  'alternates/unreadable': {
    en: 'The pack in the other language is there and can be read.',
    zh: '其他语言的内容包须存在且可读。',
  },
  'alternates/language': {
    en: 'The other pack is in the language announced, and not in this one.',
    zh: '其他语言内容包的语言须与声明一致。',
  },
  'alternates/ids-differ': {
    en: 'The same pack in another language has the same ids.',
    zh: '不同语言的内容包 id 须一致。',
  },
  'alternates/value-differs': {
    en: 'A figure has the same value in every language.',
    zh: '同一数据在各语言中的数值须一致。',
  },
  'alternates/not-mutual': {
    en: 'Packs in several languages name each other.',
    zh: '各语言内容包应互相指明。',
  },
  'accepted/unused': {
    en: 'An accepted finding still exists.',
    zh: '已接受的问题应仍然存在。',
  },
} satisfies Record<string, Words>;

export type RuleId = keyof typeof otherRules | `privacy/${PrivacyRule}`;

/** Every rule of `check` with what it demands. The ids are part of the public interface. */
export const rules: Readonly<Record<RuleId, Words>> = {
  ...otherRules,
  ...(Object.fromEntries(
    Object.entries(privacyRuleWords).map(([rule, words]) => [`privacy/${rule}`, words]),
  ) as Record<`privacy/${PrivacyRule}`, Words>),
};
