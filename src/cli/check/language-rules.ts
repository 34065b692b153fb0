import type {CheckedPack} from './checked-pack-schema.js';
import type {Add} from './finding.js';
import {textsIn} from './texts.js';

/** Frequent characters that only one of the two Chinese scripts uses. */
const traditionalOnly = /[國發個為來時會對們這過還關開網電話騙詐機錢號碼聯單證據問題實際產業當應檢報處級組織華東區縣務員費銀與並從見論議請認識護資訊點讓給號]/g;
const simplifiedOnly = /[国发个为来时会对们这过还关开网电话骗诈机钱号码联单证据问题实际产业当应检报处级组织华东区县务员费银与并从见论议请认识护资讯点让给]/g;

const writesHan = (lang: string) => /^(?:zh|ja|yue|wuu|hak|nan|lzh)(?:-|$)/i.test(lang);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether language tags are sound, and texts in the language they say. */
export function checkLanguage(pack: CheckedPack, add: Add): void {
  checkTag(pack.lang, '/lang', add);
  if (pack.source.lang) checkTag(pack.source.lang, '/source/lang', add);
  for (const [index, {lang}] of (pack.alternates ?? []).entries()) {
    checkTag(lang, `/alternates/${index}/lang`, add);
  }

  const quoteLanguage = pack.source.lang ?? pack.lang;
  let all = '';
  for (const {pointer, field, text} of textsIn(pack)) {
    // The names of offices and outlets stay as they are in every language.
    if (/^\/(?:source\/|reviewer|title$)/.test(pointer) && field !== 'title') continue;
    const lang = field === 'quote' ? quoteLanguage : pack.lang;
    if (field !== 'quote') all += text;
    if (differs(text, lang)) {
      add({
        rule: 'language/text-differs',
        level: 'warning',
        pointer,
        words:
          field === 'quote'
            ? {
                en: `the quote is not in ${lang}. Say the language of the release in source.lang`,
                zh: `引文不是 ${lang}。请在 source.lang 写明通报语言`,
              }
            : {
                en: `the text is not in ${lang}, the language of the pack. Translate it, or correct “lang”`,
                zh: `文字不是内容包语言 ${lang}。请翻译，或改正 lang`,
              },
      });
    }
  }
  checkScript(pack.lang, all, add);
}

/** Whether a text long enough to tell is written in other characters than its language. */
function differs(text: string, lang: string): boolean {
  const letters = count(text, /\p{Letter}/gu);
  const han = count(text, /\p{Script=Han}/gu);
  return writesHan(lang) ? letters >= 25 && han === 0 : letters >= 4 && han / letters > 0.3;
}

function checkScript(lang: string, text: string, add: Add) {
  const traditional = count(text, traditionalOnly);
  const simplified = count(text, simplifiedOnly);
  if (traditional + simplified < 10) return;
  const saysTraditional = /^zh-(?:Hant|TW|HK|MO)\b/i.test(lang);
  const saysSimplified = /^zh(?:-(?:Hans|CN|SG)\b|$)/i.test(lang);
  if ((saysSimplified && traditional > simplified) || (saysTraditional && simplified > traditional)) {
    const right = saysSimplified ? 'zh-Hant' : 'zh-Hans';
    add({
      rule: 'language/text-differs',
      level: 'warning',
      pointer: '/lang',
      words: {
        en: `the texts are written in the other Chinese script. Set “lang” to ${right}, so that fonts and voices fit`,
        zh: `文字的简繁体与语言标签不符。请将 lang 设为 ${right}，以便选用合适的字体和语音`,
      },
    });
  }
}

function checkTag(tag: string, pointer: string, add: Add) {
  let canonical: string | undefined;
  try {
    [canonical] = Intl.getCanonicalLocales(tag);
  } catch {
    canonical = undefined;
  }
  if (canonical === tag) return;
  add({
    rule: 'language/tag',
    level: canonical === undefined ? 'error' : 'note',
    pointer,
    words:
      canonical === undefined
        ? {
            en: `“${tag}” is not a language tag. Use one such as zh-Hans, zh-Hant or en`,
            zh: `“${tag}”不是语言标签。请用 zh-Hans、zh-Hant、en 等`,
          }
        : {en: `“${tag}” is usually written “${canonical}”`, zh: `“${tag}”的规范写法是“${canonical}”`},
  });
}
