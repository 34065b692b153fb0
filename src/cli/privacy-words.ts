import {masked, type PrivacyRule} from '../content/privacy/personal-data.js';
import type {Words} from './locale.js';

const cures: Record<PrivacyRule, Words> = {
  'id-number': {en: 'an identity number. Remove it', zh: '公民身份号码，请删除'},
  'mobile-number': {
    en: 'a mobile number. Remove it, or list it under hotlines if the public is to call it',
    zh: '手机号码，请删除；若是对外公布的号码，请列入 hotlines',
  },
  'landline-number': {
    en: 'a telephone number. Remove it, or list it under hotlines if the public is to call it',
    zh: '电话号码，请删除；若是对外公布的号码，请列入 hotlines',
  },
  'bank-card': {en: 'a bank card number. Remove it', zh: '银行卡号，请删除'},
  'account-number': {en: 'an account. Remove it', zh: '社交或支付账号，请删除'},
  email: {en: 'an e-mail address. Remove it', zh: '电子邮箱，请删除'},
  plate: {en: 'a number plate. Remove it', zh: '车牌号，请删除'},
  'house-address': {
    en: 'an address down to the house. Keep township or sub-district only',
    zh: '到门牌号的住址，请只写到乡镇或街道',
  },
  'unmasked-name': {
    en: 'a name that is not masked. Write the surname and 某',
    zh: '姓名未隐去，请写作“姓＋某”',
  },
  'inconsistent-mask': {
    en: 'this surname is masked in two ways. Use one for the same person; tell two people apart by 甲 and 乙',
    zh: '同一姓氏有两种隐名写法。同一人请统一，不同人请用甲、乙区分',
  },
  minor: {
    en: 'details about a minor. Summarise so that no child can be recognised and no crime against one is retold',
    zh: '涉及未成年人的细节，请概述，不得使人可识别，不复述情节',
  },
  'identifiable-person': {
    en: 'age, occupation and place of one person stand together. Leave one out',
    zh: '年龄、职业、小地名同时出现，请删去其一',
  },
};

/** Rules that judge a whole sentence; quoting it in a report would tell it again. */
const wholeSentences: ReadonlySet<PrivacyRule> = new Set(['minor', 'identifiable-person']);

/** What was found, its middle hidden, and what to do about it. */
export function privacyWords(rule: PrivacyRule, found: string): Words {
  if (wholeSentences.has(rule)) return cures[rule];
  const what = masked(found);
  return {en: `${what}: ${cures[rule].en}`, zh: `${what}：${cures[rule].zh}`};
}

/** What was found in a word and its middle hidden, without the cure: for lists that machines read. */
export const privacyDetail = (rule: PrivacyRule, found: string): string => (wholeSentences.has(rule) ? rule : `${rule}: ${masked(found)}`);
