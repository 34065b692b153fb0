import type {Category} from '../../../content/schema.js';

/** Known offences with their ids, by the words that name them; the first that fits wins. */
const offences: readonly (readonly [id: string, label: string, words: RegExp])[] = [
  ['internet-water-army', '网络水军', /网络水军|“?水军”?|刷量控评/],
  ['personal-information', '侵犯公民个人信息', /(?:侵犯|侵害|买卖|贩卖|出售|窃取|非法获取|倒卖)[^,。;]{0,8}(?:公民)?个人信息|侵公/],
  ['assisting-cybercrime', '帮助信息网络犯罪活动', /帮助信息网络犯罪|帮信/],
  ['illegal-network-use', '非法利用信息网络', /非法利用信息网络/],
  ['concealing-proceeds', '掩饰、隐瞒犯罪所得', /掩饰、?隐瞒犯罪所得|掩隐/],
  ['illegal-intrusion', '非法侵入计算机信息系统', /(?:非法)?侵入[^,。;]{0,6}(?:计算机)?信息系统/],
  ['destroying-computer-systems', '破坏计算机信息系统', /破坏计算机信息系统/],
  ['illegal-data-acquisition', '非法获取计算机信息系统数据', /非法获取计算机信息系统数据/],
  ['providing-intrusion-tools', '提供侵入、非法控制计算机信息系统程序、工具', /提供侵入、?非法控制计算机/],
  ['online-rumour', '网络谣言', /网络谣言|编造[^,。;]{0,24}(?:谣言|虚假)|造谣|散布谣言|虚假信息案/],
  ['picking-quarrels-rumour', '寻衅滋事', /寻衅滋事/],
  ['obscene-material', '传播淫秽物品牟利', /(?:制作|复制|贩卖|传播)[^,。;]{0,6}淫秽物品/],
  ['online-gambling', '网络赌博', /网络赌博|跨境赌博/],
  ['gambling-house', '开设赌场', /开设赌场/],
  ['organised-prostitution', '组织、介绍卖淫', /(?:组织|介绍|容留)[^,。;]{0,6}卖淫/],
  ['cyberbullying', '网络暴力', /网络暴力|网暴/],
  ['defamation', '侮辱、诽谤', /诽谤|侮辱他人/],
  ['extortion', '敲诈勒索', /敲诈勒索/],
  ['illegal-business', '非法经营', /非法经营/],
  ['fundraising-fraud', '集资诈骗', /集资诈骗|非法吸收公众存款|非法集资/],
  ['telecom-fraud', '电信网络诈骗', /电信网络诈骗|网络电信诈骗|电信诈骗|网络诈骗/],
  ['fraud', '诈骗', /诈骗/],
  ['theft', '盗窃', /盗窃/],
];

const fraudTypes: readonly (readonly [id: string, label: string, words: RegExp])[] = [
  ['brushing-rebate', '刷单返利', /刷单(?:返利|返现)?/],
  ['fake-ecommerce-logistics-service', '冒充电商物流客服', /冒充[^,。;]{0,8}(?:电商|物流|快递|客服)/],
  ['fake-investment', '虚假网络投资理财', /(?:虚假|网络)[^,。;]{0,6}投资(?:理财)?|投资理财[^,。;]{0,6}诈骗|荐股/],
  ['loan-credit-card', '虚假网络贷款', /(?:虚假|网络)[^,。;]{0,4}贷款|代办信用卡|贷款[^,。;]{0,4}诈骗/],
  ['fake-credit-record', '虚假征信', /虚假征信|注销校园贷|修复征信/],
  ['fake-shopping-service', '虚假购物、服务', /虚假(?:网络)?(?:购物|服务)|购物诈骗/],
  ['fake-police-prosecutor-court', '冒充公检法及政府机关', /冒充(?:公检法|公安|警察|检察|法院|政府|国家)/],
  ['fake-leader-acquaintance', '冒充领导、熟人', /冒充(?:领导|熟人|亲友|老板|同事|好友)/],
  ['game-trade', '网络游戏产品虚假交易', /游戏(?:产品|账号|装备)?[^,。;]{0,6}(?:虚假)?交易/],
  ['romance-friendship', '网络婚恋、交友', /(?:婚恋|交友|杀猪盘|恋爱)[^,。;]{0,8}(?:诈骗|骗)/],
  ['fake-military-purchase', '冒充军警购物', /冒充(?:军|部队|军警)/],
];

/** The offence that the words name; without a keyword there is none. */
export const offenceIn = (text: string): Category | undefined => named(offences, text);

/** The kind of fraud that the words name; without a keyword there is none. */
export const fraudTypeIn = (text: string): Category | undefined =>
  /诈骗|被骗|骗/.test(text) ? named(fraudTypes, text) : undefined;

function named(known: readonly (readonly [string, string, RegExp])[], text: string): Category | undefined {
  const found = known.find(([, , words]) => words.test(text));
  return found && {id: found[0], label: found[1]};
}
