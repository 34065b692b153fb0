import type {PrivacyFinding} from './finding.js';
import {foldWidth} from './numbers.js';

/** Province and letter, then five characters, six for new-energy cars, at least one of them a digit (GA 36). */
const plate =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•.・ ]?(?=[A-HJ-NP-Z]{0,5}\d)[A-HJ-NP-Z\d]{4,5}[A-HJ-NP-Z\d挂学警港澳](?![A-Za-z\d*])/g;

/** A street or village directly before a house number, or a flat in a building. */
const house =
  /(?<!频|渠|通|报|知)(?:路|街|大道|道|巷|弄|里|胡同|村|屯|组|小区|花园|家园|苑|公寓|社区)[东西南北中]?\d{1,4}(?:-\d{1,4})?(?:号|弄)(?!线|文|令|公告|案|嫌疑|时)(?:院|楼|附\d+号)?(?:[^，。；、,;\s]{0,8}\d{1,4}(?:室|户|单元|层|房))*|\d{1,3}(?:号楼|栋|幢|单元)[^，。；,;]{0,8}\d{1,4}(?:室|户|号房|房)/g;

const englishHouse =
  /\b(?:No\. ?)?\d{1,5}[A-Z]?,? (?:[A-Z][a-z]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Court|Close|Alley)\b/g;

/** Number plates and addresses down to the house. */
export function findPlaces(text: string): PrivacyFinding[] {
  const folded = foldWidth(text);
  const places = [
    [plate, 'plate'],
    [house, 'house-address'],
    [englishHouse, 'house-address'],
  ] as const;
  return places.flatMap(([pattern, rule]) =>
    [...folded.matchAll(pattern)].map(({0: match, index}) => ({
      rule,
      level: 'error' as const,
      start: index,
      end: index + match.length,
    })),
  );
}
