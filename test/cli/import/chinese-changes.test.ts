import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, every, reviewIn} from './helpers/drafted.js';
import {readings} from './helpers/readings.js';

describe('a change in a Chinese release', () => {
  readings([
    ['is of the level before it, and not of the change between', '全区电诈案件立案96起,较去年同期的131起减少35起,降幅26.7%。',
      ['电诈案件立案 96起', '去年同期电诈案件立案 131起', '电诈案件立案较去年同期减少 35起', '电诈案件立案较去年同期降幅 26.7%']],
    ['is of the level behind the semicolon', '立案96起,较去年同期减少35起;财损780万元,较去年同期的910万元下降14.3%。',
      ['立案 96起', '立案较去年同期减少 35起', '财损 780万元', '去年同期财损 910万元', '财损较去年同期下降 14.3%']],
    ['keeps the base that the change before it named', '立案71起,环比减少9起,下降11.3%,同比下降20.4%。',
      ['立案 71起', '立案环比减少 9起', '立案环比下降 11.3%', '立案同比下降 20.4%']],
    ['is of what a rank is of', '发案率1.84,全省排名第7位,比去年上升3个位次。', ['发案率全省排名比去年上升 3个位次']],
    ['names its own month once', '12月日均发案9.4起,比8月的14.2起下降33.8%。', ['12月日均发案 9.4起', '8月日均发案 14.2起', '12月日均发案比8月下降 33.8%']],
    ['goes on from a movement that lasted months', '境外窝点对我作案的案件数连续8个月下降,7月份降幅达到31.2%。', ['境外窝点对我作案的案件数7月份降幅 31.2%']],
    ['in points is of the share before it', '受理投诉80件,占总数的41%,较上季度下降2.3个百分点。', ['受理投诉 80件', '受理投诉占总数 41%', '受理投诉占总数较上季度下降 2.3个百分点']],
    ['in per cent is of what the share is of', '受理投诉80件,占总数的41%,较上季度下降23%。', ['受理投诉 80件', '受理投诉占总数 41%', '受理投诉较上季度下降 23%']],
  ]);

  const bases: readonly (readonly [text: string, base: string, direction: 'rise' | 'fall'])[] = [
    ['满意率为94.1%,比行动前提高3.7个百分点。', '比行动前', 'rise'],
    ['注册用户410万户,较年初净增95万户。', '较年初', 'rise'],
    ['侦破案件640起,较去年同期多破82起。', '较去年同期', 'rise'],
    ['侦破案件640起,比9月少破82起。', '比9月', 'fall'],
  ];
  for (const [text, base, direction] of bases) {
    it(`has the base “${base}”`, () => {
      assert.deepEqual(every(drafted(text)).at(-1)?.comparison, {base, direction});
    });
  }

  it('is put to the editor where nothing says what moved', () => {
    assert.ok(reviewIn(drafted('专项行动取得成效,比行动前下降31%。')).some((each) => each.startsWith('uncertain-label')));
  });

  it('is not put to the editor where the level before it says so', () => {
    assert.ok(!reviewIn(drafted('刑事案件立案数为640起,比行动前下降31%。')).includes('uncertain-label 刑事案件立案数比行动前下降'));
  });

  it('is no part of what it came to', () => {
    const figures = (text: string) => drafted(text).figures ?? [];
    assert.deepEqual(figures('登记企业900户,其中小微企业410户,较年初净增95户。').map(({label, parts}) => [label, parts?.map((part) => part.label) ?? []]), [['登记企业', ['小微企业']], ['小微企业较年初净增', []]]);
  });
});
