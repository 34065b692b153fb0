import {countsDevices} from '../units.js';
import type {Rule} from './seen.js';

/** Numbers of lines that serve the public, such as 12345 and 96110; shorter ones may be counts. */
const serviceNumber = /^(?:12[1-9]\d{2}|9[56]\d{3,4})$/;
const isNumberOf = /(?:电话|热线|拨打|号码|账号|编号|邮编|尾号|短号|号)\s*[::]?\s*[“(]?$/;

export const codes: readonly Rule[] = [
  ['code', ({token, before}) => token.unit === '' && (/^\d{5,}$/.test(token.display) || isNumberOf.test(before))],
  // “6位数密码”
  ['code', ({token, before, after}) => token.unit === '位' && (/^数/.test(after) || /密码[^,。;]{0,8}$/.test(before))],
  ['code', ({token, after}) => /^\d{3,}$/.test(token.display) && token.unit === '' && /^(?:客服|售后|免费|服务)*(?:电话|热线|专线)/.test(after)],
  // Calls are dialled, and numbers; of anything else that follows, “拨打12345件件有回音” counts nothing.
  ['code', ({token, before, after}) =>
    /^\d{3,}$/.test(token.display) && /(?:拨打|拨通|致电|拨)[“(]?$/.test(before) && (!/^(?:次|人次|个|起)$/.test(token.unit) || token.unit === '个' && /^[人性]/.test(after))],
  ['code', ({token, before}) => /(?:热线|专线)[“(]?$/.test(before) && serviceNumber.test(token.display)],
  // “102国道607公里处”
  ['code', ({token, before}) => token.unit === '公里' && /(?:国道|省道|县道|高速(?:公路)?)$/.test(before)],
  ['version', ({token, before}) => /[A-Za-z]$/.test(before) && !countsDevices(before, token.unit)],
  ['version', ({token, after}) => token.unit === '' && /^[A-Za-z]/.test(after) && !/^(?:GB|TB|MB|G|T|M|B|USDT|BTC|APP|App|app)/.test(after)],
];
