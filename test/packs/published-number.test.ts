import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {chineseNumbers, englishNumbers} from './published-number.js';

const briefly = (numbers: ReturnType<typeof chineseNumbers>) =>
  numbers.map(({words, value, approximation}) => [words, value, approximation]);

describe('the numbers of a Chinese text', () => {
  it('are read with their scale', () => {
    assert.deepEqual(briefly(chineseNumbers('追回损失2179万元,止付1.5亿元')), [
      ['2179万', 21_790_000, 'exact'],
      ['1.5亿', 150_000_000, 'exact'],
    ]);
  });

  it('are read as the bound that 余, 多, 近 and 约 speak of', () => {
    assert.deepEqual(briefly(chineseNumbers('680余次,8000余万次,90多个,近400万元,约30人')), [
      ['680余', 680, 'atLeast'],
      ['8000余万', 80_000_000, 'atLeast'],
      ['90多', 90, 'atLeast'],
      ['近400万', 4_000_000, 'below'],
      ['约30', 30, 'about'],
    ]);
  });

  it('are none where there are no digits', () => {
    assert.deepEqual(chineseNumbers('近年来,有多人在万里之外'), []);
  });
});

describe('the numbers of an English text', () => {
  it('are read with groups, decimals and scale', () => {
    assert.deepEqual(briefly(englishNumbers('2,494 cases in 2023, 21.79 million yuan.')), [
      ['2,494', 2494, 'exact'],
      ['2023', 2023, 'exact'],
      ['21.79 million', 21_790_000, 'exact'],
    ]);
  });

  it('are read as the bound that “more than”, “nearly” and “about” speak of', () => {
    assert.deepEqual(briefly(englishNumbers('More than 680, nearly 4 million, about 30')), [
      ['More than 680', 680, 'atLeast'],
      ['nearly 4 million', 4_000_000, 'below'],
      ['about 30', 30, 'about'],
    ]);
  });
});

describe('a number in either language', () => {
  it('keeps every digit that was published', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        assert.equal(chineseNumbers(`共${value}起`)[0]?.value, value);
        assert.equal(englishNumbers(`${value.toLocaleString('en')} cases`)[0]?.value, value);
      }),
    );
  });

  it('keeps decimals of a scaled number exactly', () => {
    fc.assert(
      fc.property(fc.nat(999_999), (hundredths) => {
        const decimal = (hundredths / 100).toFixed(2);
        assert.equal(chineseNumbers(`${decimal}万元`)[0]?.value, hundredths * 100);
        assert.equal(englishNumbers(`${decimal} million`)[0]?.value, hundredths * 10_000);
      }),
    );
  });
});
