import 'anti-fraud-elements/stats-banner/define.js';
import 'anti-fraud-elements/tip-carousel/define.js';
import packAddress from 'anti-fraud-elements/packs/changzhi-jingwang-2023.zh-Hans.json?url';

// The tag is in the page; its text is there before this runs.
const banner = document.querySelector('af-stats-banner')!;
banner.src = packAddress;

const tips = document.createElement('af-tip-carousel');
tips.src = packAddress;
tips.heading = '防范提示';
tips.addEventListener('af-slide-change', ({index}) => {
  document.getElementById('tip')!.textContent = `第 ${index + 1} 条`;
});
banner.after(tips);
