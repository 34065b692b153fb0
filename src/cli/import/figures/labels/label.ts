/** What a figure counts, and how sure that is. */
export interface Label {
  readonly label: string;
  /** The verb that following items of the list share; empty when there is none. */
  readonly verb: string;
  /** Between 0 and 1: whether the number is a result at all. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** How many characters behind the unit belong to the label. */
  readonly behind: number;
}

/** Makes a label that names nobody; one too short or too long to show is less sure. */
export function made(words: string, verb: string, confidence: number, reasons: readonly string[], behind = 0): Label {
  const label = impersonal(words);
  const clear = label.length >= 2 && label.length <= 28 ? confidence : confidence - 0.1;
  return {label, verb, confidence: Math.max(0, clear), reasons: clear === confidence ? reasons : [...reasons, 'label-length'], behind};
}

const maskedNames = /^(?:[\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff]?(?:、|和)?)+等(?=(?:犯罪)?嫌疑人|(?:团伙)?成员|人员|被告人|男子|女子)/;
/** “丁某的银行卡流水”, “返还给刘女士”. */
const ownersName = /^(?:[\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff]?|[\u4e00-\u9fff]{1,2}(?:先生|女士))(?:的|(?=(?:名下)?(?:银行卡|账户|账号)))/;
const receiversName = /((?:返还|发还|退还|退赔|归还)(?:给)?)[\u4e00-\u9fff]{1,2}(?:先生|女士)$/;
const charge = /[因以]?涉嫌[^,。]{2,10}罪(?!嫌)(?=[\u4e00-\u9fff]{2})/;

/** “某某等3人因涉嫌某罪被刑拘”: a label names nobody and leaves the charge to the quote. */
function impersonal(label: string): string {
  const rest = label.replace(ownersName, '').replace(receiversName, '$1事主').replace(maskedNames, '').replace(charge, '').replace(/(?:已|均)+被[^,。]{0,8}?依法/, '被');
  return rest.length >= 2 ? rest : label;
}
