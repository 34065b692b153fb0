// What the types must refuse; `npm run check` reads it, and no page does.
import {StatsBanner, TipCarousel} from 'anti-fraud-elements/react.js';
import 'anti-fraud-elements/types/react.js';
import {useRef} from 'react';
import type {TipCarouselElement} from 'anti-fraud-elements';

export function Right() {
  const ref = useRef<TipCarouselElement>(null);
  return (
    <>
      <af-tip-carousel
        ref={ref}
        class="wide"
        lang="zh-CN"
        interval={8}
        show-all
        onaf-slide-change={({tipId}) => tipId.length}
        onaf-navigate={(event) => event.href.length}
      />
      <TipCarousel ref={ref} className="wide" interval={8} showAll onAfNavigate={({href}) => href.length} />
    </>
  );
}

export function Wrong() {
  return (
    <>
      {/* @ts-expect-error seconds are a number */}
      <af-tip-carousel interval="slow" />
      {/* @ts-expect-error the element sets it itself */}
      <af-stats-banner state="shown" />
      {/* @ts-expect-error there is no such tag */}
      <af-statistics />
      {/* @ts-expect-error seconds are a number */}
      <TipCarousel interval="slow" />
      {/* @ts-expect-error the element sets it itself */}
      <StatsBanner state="shown" />
      {/* @ts-expect-error the event is no CustomEvent */}
      <StatsBanner onAfNavigate={({detail}) => detail} />
    </>
  );
}
