import type {Rule} from './seen.js';

const farAway = /(?:行程|奔袭|奔波|驱车|跨越|辗转|相距|相隔|远在|往返)[^,。;]{0,10}$/;

export const distances: readonly Rule[] = [
  ['distance', ({token, before, after}) => /^(?:公里|千米)$/.test(token.unit) && (/^(?:以|之)?外/.test(after) || farAway.test(before))],
];

const travelled = /(?:足迹|辗转|分赴|奔赴|赶赴|转战|横跨|远赴|前往|奔波|跨越?|行程|途经|赴|全国|全省)[^,;。]{0,40}$/;
const kindOfPlace = /^(?:省|市|县|区|州|地市|国家|地区|直辖市|自治区|城市|省市|市县|县区)/;

/** Units that name places whole. */
const wholePlaces = /^个(?:省区市|国家和地区)$/;
const whosePolice = /^(?:省|市|区|县|州|盟|旗|自治区|直辖市)+(?:公安|警方|检察|法院|同步|同时|部门|开展|部署|地区)/;

export const extents: readonly Rule[] = [
  ['extent', ({token}) => /^(?:省|市|县|区|国|镇|乡|村)$/.test(token.unit)],
  ['extent', ({token, before, after}) => (/^(?:省份|个|个省份)$/.test(token.unit) && kindOfPlace.test(after || token.unit) || wholePlaces.test(token.unit)) && travelled.test(before)],
  ['extent', ({token, before}) => token.unit === '省份' && travelled.test(before)],
  ['extent', ({token, before}) => token.unit === '个省份' && /足迹[^,;。]{0,8}$/.test(before)],
  // “先后21次赴…” tells of journeys.
  ['extent', ({token, before, after}) => token.unit === '次' && /先后$/.test(before) && /^(?:赴|从|前往|派|到|去)/.test(after)],
  // “北京、天津等27个省区市公安机关” says where, not what was achieved.
  ['extent', ({token: {unit}, after}) => /^(?:个|省|个省区市)$/.test(unit) && whosePolice.test(unit === '个省区市' ? `省${after}` : after)],
];
