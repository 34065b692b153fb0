import {StatsBanner, TipCarousel} from 'anti-fraud-elements/react.js';
import packAddress from 'anti-fraud-elements/packs/changzhi-jingwang-2023.zh-Hans.json?url';
import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';

function App() {
  const [tip, setTip] = useState(1);
  return (
    <>
      <h1>反诈专栏</h1>
      <StatsBanner src={packAddress} ids="telecom-fraud-cases losses-recovered" compact={false}>
        <dl>
          <dt>破获网络电信诈骗案件</dt>
          <dd>1940起</dd>
        </dl>
      </StatsBanner>
      <TipCarousel
        src={packAddress}
        heading="防范提示"
        onAfSlideChange={({index}) => setTip(index + 1)}
      />
      <p id="tip">第 {tip} 条</p>
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
