import {said, type Completing} from './surrounding.js';

/** “推出老人转账延时到账服务,已服务3万人次”: what was carried out is what the clause before set up. */
export const ofMeans: Completing = ({label, clauseBefore}) => {
  const means = /^(?:开展|运行|使用|服务|处理|受理)$/.test(label) ? /(?:建立|推出|开通|上线|启用|设立|创设|推行|实行)(?:了|起)?([^,的了]{4,20}(?:机制|制度|系统|平台|服务|热线|模式))$/.exec(clauseBefore)?.[1] : undefined;
  return means ? said((means.endsWith(label) ? '' : label) + means.replace(/(?:机制|制度|模式)$/, ''), 'whose') : undefined;
};
