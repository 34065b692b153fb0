import {describe} from 'node:test';
import {leftOut, readings} from './helpers/readings.js';

describe('a number that ends its clause behind a deed no list names', () => {
  readings([
    ['sums up what an authority did', '检察机关共提出量刑建议5120人。', ['提出量刑建议 5120人']],
    ['goes on in a list', '对无罪判决提出抗诉32件,制发社会治理建议书45份。', ['对无罪判决提出抗诉 32件', '制发社会治理建议书 45份']],
    ['gives its deed to the change behind it', '共提前会商研讨860件次,同比减少12%。', ['提前会商研讨 860件次', '提前会商研讨同比减少 12%']],
    ['is not named by a part of its deed', '共延长审查起诉期限415件次。', ['延长审查起诉期限 415件次']],
    ['counts those who joined', '该网站共发展总代与分销36名。', ['发展总代与分销 36名']],
  ]);

  leftOut([
    ['tells a story without a word that sums up', '她从老家找来姐妹3人。', '3人'],
    ['is about somebody in it', '孙某共约来朋友3人。', '3人'],
    ['is what something was parted into', '话术资料共分成4份。', '4份'],
  ]);
});

describe('what was decided about people', () => {
  readings([
    ['is read behind 其中', '依法对其中12人提请批准逮捕。', ['提请批准逮捕犯罪嫌疑人 12人']],
    ['is read where 对 stands right before the number', '警方以涉嫌走私罪对7人立案侦查,次日对4人取保候审。', ['被立案侦查人员 7人', '取保候审犯罪嫌疑人 4人']],
    ['is read with who they are', '对该公司的8名普通职员不予起诉。', ['对普通职员不予起诉 8名']],
    ['is read at the end of what was done', '民警将该团伙的6名漏网者抓获。', ['抓获漏网者 6名']],
    ['is read behind who they are', '检察院对从犯5人作出不起诉决定。', ['对从犯作出不起诉决定 5人']],
  ]);

  leftOut([
    ['is not what somebody told them', '骗子对其中12人谎称有内部名额。', '12人'],
  ]);
});

describe('a sum without a noun of money', () => {
  readings([
    ['is named by the deed that was summed up', '该平台累计放贷860余万元,回款95万余元。', ['放贷金额 860余万元', '回款 95万余元']],
    ['leaves out who did it', '该棋牌室共抽取牌客台费31万余元。', ['抽取牌客台费 31万余元']],
    ['is none of a limit where 以上 follows a sum', '该团伙经手划拨黑钱达640万元以上。', ['经手划拨黑钱 640万元']],
    ['is what was nearly lost', '账户内的23万元差点被转走。', ['险些被转走金额 23万元']],
    ['is named by what was nearly lost', '12万元的养老钱险些被骗。', ['险些被骗养老钱 12万元']],
    ['is what a story says was lost', '老孙炒股三年亏掉了34万元。', ['亏损金额 34万元']],
    ['needs no 元 behind 万 where it was lost', '骗子卷走孤寡老人29万巨款。', ['卷走金额 29万']],
    ['counts all the goods that were sold', '二人出售酱油、香醋和料酒等货物累计27万余元。', ['出售酱油、香醋和料酒等货物 27万余元']],
  ]);

  leftOut([
    ['is not what may be earned in all', '骗子承诺累计返还3万元。', '3万元'],
    ['is not one of several losses', '老孙又亏掉了3万元。', '3万元'],
    ['needs 元 where nothing was lost', '主播涨粉29万巨款到手。', '29万'],
    ['is not a price', '该课程售价高达3万元。', '3万元'],
    ['is not what is to be paid in all', '客服称她共需缴纳8000元。', '8000元'],
  ]);
});

describe('some of those told of', () => {
  readings([
    ['are those that did something', '全县40个乡镇中有28个乡镇建立了反诈工作站。', ['建立反诈工作站的乡镇 28个']],
    ['are those concerned though 涉案 stands before the number', '依据涉案60余名人员的分工处理。', ['涉案人员 60余名']],
    ['are those whom somebody deceived', '王某用假身份骗倒26名女子。', ['被骗女子 26名']],
    ['are victims though a deed brought it about', '这场骗局先后造成340多人上当受骗。', ['上当受骗人员 340多人']],
  ]);

  leftOut([
    ['are not some of many cases', '这批8个案例中有4个发生在校园。', '4个'],
  ]);
});

describe('numbers that 分别 gives to kinds named before', () => {
  readings([
    ['take the kinds of the clause before', '抢劫罪和抢夺罪降幅最大,批捕人数分别为306人、145人。', ['抢劫罪批捕人数 306人', '抢夺罪批捕人数 145人']],
    ['take the kinds that lead', '以盗窃罪和赌博罪为主,审查起诉分别受理317人、71人。', ['盗窃罪审查起诉受理 317人', '赌博罪审查起诉受理 71人']],
  ]);

  leftOut([
    ['take none where fewer kinds are named', '抢劫罪降幅最大,批捕人数分别为306人、145人。', '306人'],
  ]);
});

describe('a change of a change', () => {
  readings([
    ['says what moved less', '全市起诉906人,同比下降15%,降幅较上月收窄0.6个百分点。', ['起诉犯罪嫌疑人 906人', '起诉同比下降 15%', '起诉降幅较上月收窄 0.6个百分点']],
    ['may be against something else than a time', '该区破案率82%,较全市平均高9个百分点。', ['该区破案率 82%', '该区破案率较全市平均高 9个百分点']],
  ]);
});
