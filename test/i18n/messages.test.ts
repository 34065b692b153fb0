import {expect} from '@open-wc/testing';
import {en} from '../../src/i18n/locales/en.js';
import {zhHans} from '../../src/i18n/locales/zh-Hans.js';
import {zhHant} from '../../src/i18n/locales/zh-Hant.js';
import {messagesFor, registerMessages, type Messages} from '../../src/i18n/messages.js';

describe('messagesFor', () => {
  it('speaks Simplified Chinese for a page in Traditional until that is registered', () => {
    expect(messagesFor('zh-TW').lang).to.equal('zh-Hans');
  });

  const expected: [string, string][] = [
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['ZH-cn', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    // As old pages write it, which is no tag of BCP 47.
    ['zh_CN', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ug', 'en'],
    ['', 'zh-Hans'],
  ];
  for (const [tag, lang] of expected) {
    it(`speaks ${lang} for “${tag}”`, () => {
      registerMessages(zhHant);

      expect(messagesFor(tag).lang).to.equal(lang);
    });
  }

  it('lets a site put in its own words', () => {
    registerMessages({...en, source: 'From'});

    expect(messagesFor('en').source).to.equal('From');
    registerMessages(en);
  });
});

for (const messages of [zhHans, zhHant, en]) {
  describe(`the messages in ${messages.lang}`, () => {
    it('have no empty text but the approximation of an exact number', () => {
      expect(emptyTexts(messages)).to.deep.equal(['approximation.exact']);
    });

    it('name dates and counts that they are given', () => {
      expect(messages.expired('2024-01-31')).to.contain('2024-01-31');
      expect(messages.matching(3, 5)).to.match(/3.*5|5.*3/);
      expect(messages.matching(5, 5)).to.match(/^\D*5\D*$/);
      expect(messages.showMore(24)).to.contain('24');
      expect(messages.slideOf(2, 9)).to.match(/2.*9/);
    });
  });
}

it('English says “1 case” and “2 cases”', () => {
  expect(en.matching(1, 1)).to.equal('1 case');
  expect(en.matching(2, 2)).to.equal('2 cases');
});

function emptyTexts(messages: Messages) {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
    value && typeof value === 'object'
      ? Object.entries(value).flatMap(([inner, text]) => (text ? [] : [`${name}.${inner}`]))
      : value
        ? []
        : [name],
  );
}
