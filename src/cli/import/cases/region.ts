import {inLines} from '../../in-lines.js';
import {withoutLeadIn} from '../text/places.js';

const administrative = new RegExp(inLines`
  ^(
    (?:[\u4e00-\u9fff]{2,6}?(?:省|自治区))?(?:[\u4e00-\u9fff]{2,5}?(?:自治州|地区|盟|市))?(?:
      [\u4e00-\u9fff]{1,5}?(?:新区|开发区|高新区|区|县|旗|市)
    )?
  )(?=[\u4e00-\u9fff“A-Z])
`);
const police = /(?:^|[,。;、:]|由|被|近日|日前|,)?([\u4e00-\u9fff]{2,12}?)(?:公安机关|公安局|公安分局|警方|公安(?=[\u4e00-\u9fff]))/;
const notPlaces = /^(?:我|全|各|当地|属地|两地|多地|其|该|上级|有关|相关|辖区|(?:自治)?[省市区县州]$)|部门|机关|监管|涉嫌|犯罪|群众|问题/;
/** Whose police somebody only pretended to be says nothing of where. */
const pretended = /(?:自称|冒充|假冒|谎称|假扮|伪装)[^,。;:]{0,8}$/;

/** The place at the head of a title (上党区…案), or of the police named first in the text. */
export function regionOf(title: string, body: string): string | undefined {
  const place = administrative.exec(title.slice(0, 24))?.[1];
  if (place && place.length >= 2 && !/^(?:社区|小区|园区)/.test(place) && !/(?:社区|小区|园区|超市|上市|城市|门市)$/.test(place)) return place;
  for (const sentence of body.slice(0, 600).split(/[,。;:]/)) {
    const bare = sentence.replace(/^(?:近日|日前|目前|随后|\d{4}年\d{0,2}月?\d{0,2}日?|\d{1,2}月\d{0,2}日?)+/, '');
    const words = police.exec(bare.slice(0, 40))?.[1] ?? '';
    if (pretended.test(words)) continue;
    const found = withoutLeadIn(words).replace(/^(?:山西|四川)?省(?=.)/, '');
    if (found.length > 1 && !notPlaces.test(found) && found.length <= 10 && !/[某的了]/.test(found)) return found.replace(/(?:网安|刑侦|市局|县局)$/, '') || undefined;
  }
  return undefined;
}
