import {describe} from 'node:test';
import {leftOut, readings} from './helpers/readings.js';

describe('what a Chinese authority approved or set apart', () => {
  readings([
    ['is counted behind the number', '近期应急批准18个检测设备开展临床验证。', ['应急批准检测设备 18个']],
    ['is counted before the number', '各地批准防护面罩许可证210张、防护手套许可证95张。', ['批准防护面罩许可证 210张', '批准防护手套许可证 95张']],
    ['is each counted by itself', '应急批准15条工艺路线共27个试剂品种。', ['应急批准工艺路线 15条', '应急批准试剂品种 27个']],
    ['is not what an approval led to', '经县检察院批准,民警抓获嫌疑人15名。', ['抓获嫌疑人 15名']],
    ['is cases that are singled out', '对26件重点案件挂牌督办。', ['对重点案件挂牌督办 26件']],
    ['is cases that several words describe', '对26件数额大、范围广的案件进行挂牌督办。', ['对数额大、范围广的案件进行挂牌督办 26件']],
    ['is output by the day, which nobody approved', '批准检测设备18个,日产能达到3600万人份。', ['批准检测设备 18个', '日产能 3600万人份']],
  ]);
});

describe('those for or with whom something was done', () => {
  readings([
    ['are cases in which somebody was arrested', '检察机关共在14起案件中依法批准逮捕33名犯罪嫌疑人。', ['批准逮捕犯罪嫌疑人的案件 14起', '批准逮捕犯罪嫌疑人 33名']],
    ['are people who were served', '合计为120余人接种300余支。', ['接种人员 120余人', '接种数量 300余支']],
    ['are people who were sent', '招募老人300名,安排其中62人做了体检。', ['招募老人 300名', '被安排做体检的人员 62人']],
    ['are people whose money was taken, and not the money', '该公司共收取了180余人的费用。', ['被收取费用人员 180余人']],
    ['are customers whose money was taken', '他们分别收取16名客户2万元至3万余元不等的费用。', ['被收取费用的客户 16名']],
    ['are people who were swindled', '已有135人被骗。', ['被骗人员 135人']],
    ['are people who took part', '活动吸引340人参与。', ['参与人员 340人']],
  ]);

  leftOut([
    ['are not a group of whom only the means are told', '林某等13人利用修图技术、印刷技术和设备,为王某制作标签。', '13人'],
    ['are not officers on their posts', '民警安排12人值守路口。', '12人'],
    ['are not those of whom a swindler speaks', '对方称公司名下有员工340名。', '340名'],
  ]);
});

describe('the step of a proceeding', () => {
  readings([
    ['is about the kind of cases counted before', '检察机关批准逮捕制售假药犯罪案件120件240人,起诉300件520人。', ['批准逮捕制售假药犯罪案件 120件', '批准逮捕制售假药犯罪案件 240人', '起诉制售假药犯罪案件 300件', '起诉制售假药犯罪案件 520人']],
    ['is about the kind of cases named before', '检察机关办理了一批制售假酒犯罪案件,介入侦查此类案件62件,批捕20件31人。', ['介入侦查制售假酒犯罪案件 62件', '批捕制售假酒犯罪案件 20件', '批捕制售假酒犯罪案件 31人']],
    ['is about the kind counted last', '起诉盗窃犯罪案件12件,受理赌博犯罪案件20件,起诉18件。', ['起诉盗窃犯罪案件 12件', '受理赌博犯罪案件 20件', '起诉赌博犯罪案件 18件']],
    ['is about no kind of another clause', '县检察院起诉盗窃犯罪案件12件;起诉37件。', ['起诉盗窃犯罪案件 12件', '起诉案件 37件']],
    ['says who was urged to take it', '监督公安机关立案31件45人。', ['监督公安机关立案 31件', '监督公安机关立案 45人']],
    ['says nothing of urging where somebody took it himself', '公安机关立案31件45人。', ['立案 31件', '立案 45人']],
  ]);
});

describe('money of which a Chinese sentence tells where it went', () => {
  readings([
    ['is a part that was moved', '涉案资金中有80万元流向一张银行卡。', ['涉案资金流向银行卡 80万元']],
    ['is a part of what was told before', '警方发现60万元中有2.4万元被转移至一家公司账户。', ['被转移至公司账户金额 2.4万元']],
    ['is a part that was loot', '该账户银行卡流水共计160余万元,其中90万元系赃款。', ['银行卡流水 160余万元', '银行卡流水中的赃款 90万元']],
    ['is what was paid for goods', '林某以35万元的价格购得假酒600瓶。', ['购得假酒价格 35万元', '购得假酒 600瓶']],
    ['is the price of the goods just counted', '林某向赵某购买设备300台,价款42万元。', ['购买设备 300台', '购买设备价款 42万元']],
    ['is what goods brought in', '林某等人制造并销售假酒约600箱,获利约90万元。', ['销售假酒 约600箱', '销售假酒获利 约90万元']],
    ['is what nobody says it came from', '林某获利3.1万元。', ['获利金额 3.1万元']],
    ['names nobody who got it', '林某等人得款21.3万元。', ['得款金额 21.3万元']],
    ['names what was sold', '张某在小作坊内加工保健食品,销售金额达31万元。', ['保健食品销售金额 31万元']],
    ['was given in all', '林某先后“捐赠”了3万余元。', ['捐赠金额 3万余元']],
    ['was taken over a network', '小林被网络诈骗32万元。', ['被网络诈骗金额 32万元']],
    ['was paid back', '目前已兑付31万余元。', ['兑付金额 31万余元']],
  ]);

  leftOut([
    ['is not what draws members', '该平台以9万元的价格吸引会员。', '9万元'],
    ['is not an example', '比如玩家有2万元的亏损,平台就给代理分成。', '2万元'],
    ['is no second figure for the whole', '警方发现60万元中有2.4万元被转移至一家公司账户。', '60万元'],
  ]);
});
