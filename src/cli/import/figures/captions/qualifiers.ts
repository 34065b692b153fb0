/** Words before a number that change what it says, and by what a label shows that it kept them. */
const qualifiers: readonly (readonly [said: RegExp, kept: RegExp])[] = [
  // “人均被骗4万元”, “每起案件平均损失3万元”
  [/(?<!不)平均|(?<![平])(?:[人户件案单次笔日月年周]|季度)均(?![有可应需在已被为])|每[起件人户名单笔家位次](?!个)/, /均|每/],
  // “单笔最高被骗410万元”
  [/最[高大多低小](?!人民|检察|院|法)|单[笔户次]|其中一[名人位户起]/, /最|单[笔户次]|一[名人位户起]/],
  // “其余18人”, “剩余33家”
  [/其余|剩余|余下|(?<![及和、])其他/, /其余|剩余|余下|其他/],
  // “审查逮捕”, “审查起诉”: what was asked for was not yet decided.
  [/审查(?:批准)?(?:逮捕|起诉)/, /审查|移送|受理/],
  [/(?:[不未](?:予|批|起诉|捕|诉|兑付|归还|退|追回|到案|落网|核准)|免[予于])/, /[不未免]|在逃/],
  // “最初认定”, “预计”, “估计”
  [/最初|起初|原先|预计|估计|预估/, /最初|起初|原先|预计|估计|预估/],
];

/** Whether a clause qualifies its number by a word that the label lost. */
export const losesQualifier = (before: string, label: string): boolean => qualifiers.some(([said, kept]) => said.test(before) && !kept.test(label));
