const regions = ['甲市', '乙市', '丙市', '丁县', '戊县', '己县', '庚区', '辛区', '壬区', '癸区'];

const kinds = [
  ['brushing-rebate', '刷单返利类', '被拉入“做任务返佣金”群，先收到小额返利，随后被要求垫付大额资金', '先给小额返利，再要求垫付'],
  ['fake-investment', '虚假网络投资理财类', '在陌生网友推荐的平台“投资”，账面盈利却无法提现', '承诺稳赚不赔，提现先交费'],
  ['fake-ecommerce-logistics-service', '冒充电商物流客服类', '接到自称客服的来电，称快递丢失可以理赔，要求共享手机屏幕', '退款要求共享屏幕'],
  ['loan-credit-card', '贷款、代办信用卡类', '申请贷款时被要求先交“保证金”“解冻费”', '放款之前先收费'],
  ['fake-police-prosecutor-court', '冒充公检法及政府机关类', '接到自称办案人员的来电，要求把资金转入“安全账户”', '要求转入“安全账户”'],
];

/**
 * A pack of made-up cases, the same each time, in the length that real ones have.
 *
 * @param {number} count
 */
export function syntheticCases(count) {
  return {
    packVersion: '1.0',
    id: 'synthetic-cases',
    status: 'published',
    title: '编造的案例',
    lang: 'zh-Hans',
    updated: '2024-01-01',
    source: {name: '由程序编造'},
    cases: Array.from({length: count}, (_, index) => syntheticCase(index + 1)),
  };
}

function syntheticCase(number) {
  const region = regions[number % regions.length];
  const [id, label, story, sign] = kinds[(number * 7) % kinds.length];
  const amount = (number * 37) % 900;
  return {
    id: `case-${number}`,
    title: `${region}“${label}”案（第${number}号）`,
    region,
    fraudType: {id, label},
    paragraphs: [
      `${region}一名群众${story}，累计损失${amount}余元。发现被骗后，当事人立即报警并保存了聊天记录、转账凭证。`,
      `${region}公安机关接警后立即开展止付，查明涉案资金流向，抓获犯罪嫌疑人${(number % 9) + 1}名，全部采取刑事强制措施。案件正在进一步办理中。`,
    ],
    outcomes: [
      {id: `case-${number}-suspects`, label: '抓获犯罪嫌疑人', display: String((number % 9) + 1), unit: '名', value: (number % 9) + 1},
      {id: `case-${number}-loss`, label: '群众损失', display: `${amount}余`, unit: '元', value: amount, approximation: 'atLeast'},
    ],
    warningSigns: [sign],
  };
}
