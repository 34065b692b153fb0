import {inLines} from '../../in-lines.js';
/** What somebody else says is no advice of the release, whatever it commands. */
const withoutQuotes = (text: string) => text.replace(/“[^“”]*”/g, '“”');

/** Who is told of: a person of a story, or what swindlers do next. */
const narrates = new RegExp(inLines`
  [他她](?![人们])|[\u4e00-\u9fff]某|女士|先生|嫌疑人|
  (?:对方|骗子|客服|分子|团伙|他们)[^,。;]{0,6}(?:说|称|告诉|便|又|还|则|谎|(?<!不)会|再|就(?!是))|谎称|声称(?!“)|
  (?<!遭到?|受到?|遇到)威胁|(?:^|[,;])(?:再|先|然后|随后|最后|接着)?(?:诱导|诱骗|引诱|哄骗|骗取|伪装|假装|怂恿)|
  (?:民警|警方|公安|法院|社区|银行)[^,。;:]{0,10}(?:劝|告诉|叮嘱|告知|发现|查明|要求)|经查|该(?:团伙|案|男子|女子|公司)|
  [让叫催][其我]
`);

/** An authority’s orders to itself or to those it supervises: “各级部门务必…”. */
const toStaff = new RegExp(inLines`
  (?:
    各(?:级|地|单位|部门|分局|有关)|公安机关|有关部门|相关部门|全[省市区县][^,。;]{0,4}(?:公安|系统)|干部|党员|
    (?:企业|平台|机构|商家|经营者|学校|银行)(?=[^,。;]{0,4}(?:要|应|必须|务必))
  )[^。;]{0,24}(?:(?<!不会|不可能|不得|无权)要|应|务必|必须|切实)
`);

/** “推动建立…机制”: what only offices can do. */
const toOffices = /(?:推动|推进|加强|强化)(?:建立|构建|完善|形成|落实)[^。;]*(?:机制|监督|治理|共享|协同|转变)/;

/** Whether orders are given to those who serve an authority; what follows them in a paragraph is for them, too. */
export const ordersStaff = (sentence: string): boolean => toOffices.test(withoutQuotes(sentence)) || /会议(?:强调|要求|指出|明确|部署)|^(?:会上|会议)/.test(sentence) || toStaff.test(withoutQuotes(sentence));

/** On what condition something is to be done, up to the comma before it. */
const condition =
  '(?:(?:一旦|如果?(?!何|今|此|下)|若|万一|假如|倘若|要是|遇[到见有上]|碰[到上]|[接收]到|看到|发现|面对|当(?=[^,。;]{2,40}(?:时|候))|在(?=[^,。;]{2,40}(?:时|前|后|中|期间))|凡是?|只要|无论|不管|不论|对(?![此方])于?|听信|不慎)[^。;!?]{2,100}?,|(?<=^|[,;])[^,。;]{6,30}(?<!目)的,)';
const reader = '(?:大家|您|你|我们|同学们?|家长们?|也|都|更|可|就|还|一律|永远)?';
const ahead = '(?:^|[,;:!?。])(?:但|并且?|因此|所以|总之|最后|另外|同时)?,?';

/** What only a command begins with. */
const command = '(?:一定(?:要|不[要能可])|千万(?:不[要能可]|别|要)|务必|切勿|切莫|切忌|切不可|请勿|不要(?!求)|绝?不能(?=[轻随盲贪相点转])|别(?![人的墅名处样致号提看说])|请一?定|坚决不)';
/** What commands behind a condition, and may tell of anything elsewhere. */
const instruction = '(?:要(?![求么是素点件])|应(?:当|该)?(?=[及立第马尽主先向到拨联报保与积注谨仔留拒])|须|请(?![求示假客教])|及时|立即|立刻|马上|第一时间|尽快|赶紧|先|可(?:以)?(?=[拨向到通先联])|建议|最好|保留|保存|留存|拨打|挂断|拒绝|谨防|警惕|谨慎)';

const commands = new RegExp(`${ahead}${reader}${command}(?=.{2,})`);
/** “在转账前一定要核实”: no comma between the occasion and the command. */
const onOccasion = new RegExp(inLines`
  (?:^|[,;。])(?:凡是?|所有)[^,。;]{2,30}(?:一定要|务必|都要|不要)(?=.{2,})|
  (?:^|[,;])(?:在)?[^,。;]{2,24}(?:时候?|前|后|过程中|期间),?${reader}(?:
    一定(?:要|不要)|千万|务必|切勿|切莫|请勿|不要(?!求)
  )
`);
const instructs = new RegExp(`(?:^|[,;])(?:但|因此|所以|比如|例如|另外|同时)?,?${condition}(?:[^。;!?]{0,60},)?${reader}${instruction}`);

/** What makes an offer a fraud. */
const fraud = '(?:诈骗|骗子|骗局|骗术|骗人|陷阱|圈套|套路|假的|虚假|不可信|违法|犯罪|非法集资|传销)';
/** “凡是…的都是诈骗”, “只要对方提到…,就可以判定是骗局”. */
const condemns = new RegExp(
  inLines`
  (?:凡是?|但凡|只要|一切|所有|任何)[^。;!?]{2,100}?(?:
    都|均|就|一律|必定?|肯定|一定|全|基本|可以?
  )(?:可以?)?(?:判定|断定|认定|确定)?(?:是|为|属于?|涉嫌)?[^,。;!?]{0,4}${fraud}|
  [的者],?(?:往往|全部?|全都|都|均|一律|就|必|通通|肯定)(?:都)?(?:是|为|属于?)[^,。;!?]{0,4}${fraud}|
  (?:凡是?|但凡|只要|一切)[^。;!?]{2,100}?(?:一律|都|均)(?:不能|不要|不可|不予|不信|拒绝|别)
`,
);
/** “正规的贷款不会…”, “老师不会在群里收费”: by what never happens a fraud is known. */
const disproves = new RegExp(inLines`
  (?:正规|官方|真正|合法)的?[^,。;]{0,16}(?<!知)(?:不会|不需要|无需|不可能|从不|不用|不收(?!到)|不要求)(?=[^,。;]{2,})|
  (?:
    公检法|公安机关|司法机关|法院|检察院|警察|民警|银行|客服|班主任|老师|学校|平台|运营商|[医社]保(?:局|部门|中心)|
    税务(?:局|机关|部门)|政府(?:部门)?|监管部门|工作人员
  )[^,。;]{0,10}(?:不会|不可能)[^。;]{0,30}(?:
    电话|网络|网上|线上|短信|微信|QQ|群|链接|转账|汇款|收费|收取|索要|索取|提供|密码|验证码|安全账户|屏幕
  )
`);

/** Whether words tell of a person or of what swindlers do. */
export const tellsOfSomebody = (text: string): boolean => narrates.test(withoutQuotes(text));

/** Whether a sentence says by what a fraud is known. */
export const tellsFraud = (sentence: string): boolean => {
  const bare = withoutQuotes(sentence);
  return !narrates.test(bare) && (condemns.test(bare) || disproves.test(bare));
};

/** Whether a sentence tells its readers what to do, though nothing announces advice: by a command, or by what to do on a condition. */
export const directs = (sentence: string): boolean => {
  const bare = withoutQuotes(sentence);
  return !narrates.test(bare) && (commands.test(bare) || onOccasion.test(bare) || instructs.test(bare));
};

/** “先挂断,再…”, “保留转账记录”: advice where advice is expected. */
export const beginsWithAct = new RegExp(inLines`
  ^(?:
    先(?!后|生|前)|可以?(?=[拨向到通先联])|立即|马上|及时|赶[紧快]|第一时间|保[留存持管](?!下)|留存|拨打|挂断|拒绝|选择|
    核实|联系|远离|关闭(?!了)|定期|签订|查看|核对|问清|看清|写明|索[要取]|优先|安装|开启|咨询
  )|
  ^[^,。;]{1,8}(?:前|时),?(?:先|可|再)?(?:查看|核对|问清|看清|检查|拍(?:照|视频)|索[要取]|留存|保留|确认|核实)
`);

/** “请认真阅读”, “再看一遍”, “一定要记住哦”: about the text rather than about what to do. */
const ofTheText = new RegExp(inLines`
  ^[(【]?(?:(?:请|一定要?|务必|千万要?|赶紧|快快?|大家|各位|再|建议|都|要|[相互]互)[,]?)*(?:认真|仔细|好好|反复|多)?(?:
    (?:阅读|看[一这]?[遍看完]|读[一这]?[遍完])(?![^,。;]{0,8}(?:条款|合同|协议|说明|须知))|
    (?:
      记[住牢好]|牢记(?:[在于]?心[中间里上]?)?|谨记(?:于心)?|收藏|转发|扩散|分享|点赞|关注|查收|转告
    )(?:起来|一下|给[^,。;]{0,10}|出去|下来)?[哦啦呀啊吧了噢喔]*[!。)】~]*$
  )
`);

/** “守住钱袋子”: a rallying cry that says nothing to do. */
const cry = /^(?:一起|共同)?(?:守[住好护]|捂[住紧好]|看[好紧住牢])(?:好)?[^,。;]{0,6}“?钱袋子”?[!。]*$/;

/** “为了提高警惕,…”: an aim, unless something is commanded behind it. */
const aim = /^(?:因此|所以|同时|近日)?,?为了?(?![什何人])[^。;]{2,}/;
const behindAim = /,[^。;]*(?:请|(?<![主需重])要(?!求)|应(?!急)|务必|切勿|不要|一定|千万|建议|提醒|提示|别|须|谨防|警惕)/;
/** “民警整理了…,避免大家上当”: what an authority published, and what for. */
const published = /(?:列举|整理|梳理|总结|盘点|归纳|汇总|公布|发布|揭露|曝光|制作|推出|编写|编印|印发|准备)了/;

/** “别出声,照我说的办”: a swindler speaks of himself. */
const ofHimself = /(?:按照?|照|听)我(?:说|讲|的(?!们))|(?:我|本)公司|,公司会|我们[^,。;]{0,4}售后/;

/** “通过揭露…,引导公众…”: what those who publish mean to reach. */
const purpose = /^(?:我们)?(?:希望)?(?:通过|借助|[这该此上]述?些?(?:典型)?案例)[^。;]{2,60}?,[^。;]*(?:引导|表明|正告|警示|教育|震慑|推动|提升|促使)(?!自己)/;
const addresses = /(?:大家|您|你|消费者|市民|群众|家长)(?:们|朋友)?(?:可以?|应|要|请|务必)/;

/** “提高群众防范意识”: what is done for the public. */
const forThePublic = /(?:避免|防止|提高|增强|提升)(?:广大)?(?:人民)?(?:群众|市民|居民|师生|老年人|消费者|考生)/;

/** Whether words that sound like advice are about the text itself, or only say what it or the work of an authority is for. */
export const speaksOfText = (sentence: string): boolean => ofTheText.test(sentence) || cry.test(sentence) || ofHimself.test(sentence) || (aim.test(sentence) && !behindAim.test(sentence)) || (purpose.test(sentence) && !addresses.test(sentence)) || ((published.test(sentence) || forThePublic.test(sentence)) && !/(?:请|务必|切勿|不要|千万)(?!求)/.test(sentence));
