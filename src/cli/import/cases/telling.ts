import {inLines} from '../../in-lines.js';
/** Family names that stand for a person nobody may know: 王女士, 小李, 老张. */
const surname =
  '[甲乙丙丁王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝]';

/** A mask stands behind any family name, but “某” behind a particle is no mask. */
const masked = '(?![在有对到与和某的是为被将由向从于以了])[\\u4e00-\\u9fff]某(?![种些个天地年月日时方项市省县区镇村公网品平医学商银企单养餐超建]|(?!在(?!线)|下载|通过|使用|登录|利用|注册|打开|进入)[\\u4e00-\\u9fff]{0,4}(?:公司|小区|平台|网站|店|学校|大学|医院|广场|大桥|工地|软件|群))';

const called = `(?:(?![位些名的等和向于](?:老师|同学|老板|经理|师傅))(?![位些名的等])[\\u4e00-\\u9fff](?:女士|先生)|${surname}(?:小姐|阿姨|大爷|大妈|大娘|大姐|老伯|老太|奶奶|爷爷|婆婆|老汉|师傅|老师|同学|老板|经理))`;
const petName = `(?:小(?![区时学心额型程组说孩伙店票视红贴编企微姐镇村车众卖广偷号利便游事数麦吃摊朋])[\\u4e00-\\u9fff]|老${surname}|阿[\\u4e00-\\u9fff])(?=[\\u4e00-\\u9fff(])`;

/** Somebody in particular, masked or under a pet name. */
const somebody = new RegExp(
  `${masked}|${called}|[A-Z](?:某|女士|先生|同学|学生|老师)|化名|的小${surname}(?=[\\u4e00-\\u9fff])|(?:^|[,。;:、“让给向对把被和与民生友员])${petName}`,
);

/** Somebody without any name, of whom a day makes one in particular: “一学生”. */
const anybody = /一名?(?:[^,。一]{0,8})?(?:学生|女生|男生|女子|男子|女士|居民|市民|村民|老人|员工|财务|会计|网民|老师|教师|业主|事主)|事主/;

const named = new RegExp(`${surname}某|${called}|[A-Z](?:某|女士|先生|同学|学生|老师)|(?<=^|[,。;:、“让给向对把被和与民生友员])${petName}`, 'g');

/** A day or month of which something is told, not the time a campaign lasted. */
const day = /(?:(?<!\d)(?:\d{4}年|今年|去年|前年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|初|底|末|份)?|近日|日前|前不久|前段时间|\d{4}年[初底末])(?!以来|起至|至\d|-\d|[,]?全[国省市区县])/;

/** What the police or a court do about one case. */
const dealtWith = new RegExp(inLines`
  报警|报案|投诉|接警|举报|抓获|破获|侦破|打掉|捣毁|端掉|查获|查处|查明|立案|刑拘|拘留|逮捕|落网|归案|判处|获刑|起诉|
  侦查|侦办|追回|止付|民警|警方|派出所|公安局|处罚|罚款|检查发现|警告
`);

/** How somebody loses money or gives a secret away. */
const robbed = new RegExp(inLines`
  被骗|受骗|上当|转账|汇款|转款|转走|转出|扣走|汇出|骗走|骗取|损失|拉黑|付款|支付|充值|骗子|转入|借走|盗刷|缴纳|交纳|
  联系不上|失联|垫付|打款|划走|骗走|无法(?:提现|登录|取出|使用)|保证金
`);

/** Words that speak of one affair. */
const affair = new RegExp(inLines`
  经查|经审|(?:工作|调查)中?发现|该(?:团伙|案|男子|女子|公司|网站|平台|店|犯罪|组织|账号|软件|单位)|该[Aa][Pp][Pp]|
  专案组|接到?(?:群众|辖区|市民)?[^,。]{0,10}(?:举报|报警|报案|线索)|检查(?:中|时)?发现|当事人|为首
`);
/** One of something; many stories begin so, and sums of results too. */
const oneOfMany = /一[起个名伙条](?!专项)/;

/** A shop or firm nobody may know, and whom a court or an authority calls its party. */
const party = new RegExp(inLines`
  某(?:某)?[\u4e00-\u9fff]{0,8}?(?:
    公司|[店馆厂院所厅吧行部站村]|网站|平台|程序|账号|超市|中心|机构|企业|学校|写字楼|单位
  )|
  当事人|被告(?:人|单位)|(?:居民|村民|网民|店主|老板|员工|业主)[\u4e00-\u9fff]某|
  ”(?:网站|应用程序|[Aa][Pp][Pp]|公众号|账号)
`);

/** An authority in particular, of which one case is told. */
const authority = new RegExp(inLines`
  (?:^|[,。;:由经被])(?:(?!全[国省市区县州]|各地?|我[国省市区县局]|该|本|当地|有关|相关)[\u4e00-\u9fff]){2,14}?(?:
    警方|公安(?:局|机关|分局)|分局|派出所|网安(?:支队|大队)|(?:人民)?法院|检察院|监管(?:局|部门)|网信办|消[协委]|税务局|
    管理局
  )
`);

/** How an authority ends a case. */
const outcome = new RegExp(inLines`
  抓获|破获|侦破|打掉|捣毁|端掉|查获|刑事?拘留?|刑拘|逮捕|落网|归案|判处|获刑|判决|罚款|没收|行政处罚|(?:行政|治安)拘留|
  责令|约谈|立案|予以警告|起诉|移[送交]|下架|调解|惩戒
`);

/** Results of a time or of many cases. */
export const sumsUp = /以来[,]|累计|(?:共|先后|已)(?:破获|抓获|侦破|打掉|查处|侦办|办理|处罚)|(?:案件|嫌疑人|人员|窝点|团伙)\d{2,}|\d{2,}[余多]?[起件]/;

/** Words that look back: what follows goes on with a story begun before. */
const looksBack = new RegExp(inLines`
  ^[“"]?(?:
    该(?!市|县|区|省|局)|此(?!前)|这(?!天|年)|随后|之后|后来|接着|那么|原来|不过|但是?|然而|于是|而(?!立)|最终|就这样|
    与此同时|在掌握|[^,。]{0,12}该(?:团伙|案|公司|平台|犯罪|组织|网站)|据[^,。]{2,24}(?:介绍|交代|供述)|
    [^,。]{0,8}(?:此案|本案|上述|这[起个些位名])
  )
`);

const reach = 1500;

/** Whether words tell what happened to somebody, rather than explain, advise or sum up. */
export function tellsStory(words: string): boolean {
  const told = words.slice(0, reach);
  const about = somebody.test(told) || (day.test(told) && anybody.test(told));
  const event = dealtWith.test(told);
  if (about && (event || robbed.test(told) || outcome.test(told))) return true;
  if (event && (affair.test(told) || (day.test(told) && oneOfMany.test(told)))) return true;
  return outcome.test(told) && !sumsUp.test(told) && (party.test(told) || (authority.test(told) && (oneOfMany.test(told) || day.test(told))));
}

/** What was found goes on with a story, unless a numbered heading told who it is about. */
const findings = /^经(?:查|审|过|进一步)/;

/** Whether words begin a story of their own: nothing in their opening needs what stood before. */
export const beginsAnew = (words: string, numbered: boolean): boolean => !looksBack.test(words.slice(0, 40)) && (numbered || !findings.test(words));

/** Whether words open with a day or with somebody, as a story does. */
export const introduces = (words: string): boolean => [day, somebody, party, authority].some((each) => each.test(words.slice(0, 48)));

/** How stories end that end alike: with a sentence, a penalty, or somebody’s loss. */
const endings = [/判处|获刑|判决|有期徒刑|拘役/, /罚款|行政处罚|(?:行政|治安)拘留|予以警告|责令|没收/, robbed];

/** Whether all stories come to an end of the same kind: chapters of one story do so only once. */
export const endAlike = (stories: readonly string[]): boolean => endings.some((ending) => stories.every((words) => ending.test(words.slice(0, reach))));

/** The people whom a story masks, as it names them. */
export function peopleIn(words: string): ReadonlySet<string> {
  return new Set(words.slice(0, reach).match(named) ?? []);
}

/** Whether stories name a person whom one before them named. */
export function namesAgain(stories: readonly string[]): boolean {
  const known = new Set<string>();
  return stories.some((words) => {
    const people = [...peopleIn(words)];
    const again = people.some((person) => known.has(person));
    for (const person of people) known.add(person);
    return again;
  });
}

/** Whether one person comes in all stories, and each opens with somebody of whom none before it told: whoever did it, and whom. */
export function ofVictims(stories: readonly string[]): boolean {
  const people = stories.map(peopleIn);
  const inAll = [...(people[0] ?? [])].some((person) => people.every((each) => each.has(person)));
  return stories.length >= 2 && inAll && stories.every((words, index) => [...peopleIn(words.slice(0, 48))].some((person) => !people.slice(0, index).some((before) => before.has(person)) && !people.every((each) => each.has(person))));
}
