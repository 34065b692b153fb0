import type {ContentPack} from 'anti-fraud-elements';
import 'anti-fraud-elements/case-card/define.js';
import {StatsBanner, TipCarousel} from 'anti-fraud-elements/react.js';
import 'anti-fraud-elements/types/react.js';
import {useState} from 'react';

export function App({pack, packAddress}: {pack: ContentPack; packAddress: string}) {
  const [tip, setTip] = useState(1);
  return (
    <>
      <h1>反诈专栏</h1>
      <StatsBanner pack={pack} ids="telecom-fraud-cases losses-recovered" headingLevel={2}>
        <dl>
          <dt>破获网络电信诈骗案件</dt>
          <dd>1940起</dd>
          <dt>为企业群众追回损失</dt>
          <dd>2179万元</dd>
        </dl>
      </StatsBanner>
      <TipCarousel
        pack={pack}
        heading="防范提示"
        onAfSlideChange={({index}) => setTip(index + 1)}
      />
      <p id="tip">第 {tip} 条</p>
      <af-case-card src={packAddress} heading="典型案例" fold suppressHydrationWarning />
      {tip > 1 && <af-case-card id="late" pack={pack} ids="shangdang-water-army" />}
    </>
  );
}
