import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {every, rejectedIn, reviewIn} from '../helpers/drafted.js';
import {draftedInEnglish, englishFiguresOf} from '../helpers/english.js';

describe('a number of an English release', () => {
  const numbers: readonly (readonly [sentence: string, display: string, value: number, approximation: string])[] = [
    ['Losses reached HK$1.3 billion.', 'HK$1.3 billion', 1_300_000_000, 'exact'],
    ['Losses reached S$39.8m.', 'S$39.8m', 39_800_000, 'exact'],
    ['Losses reached RM 54 million.', 'RM 54 million', 54_000_000, 'exact'],
    ['Losses reached ₹22.5 crore.', '₹22.5 crore', 225_000_000, 'exact'],
    ['Losses reached Rs 3,12,500.', 'Rs 3,12,500', 312_500, 'exact'],
    ['Fraudsters took RMB$40,000 from victims.', 'RMB$40,000', 40_000, 'exact'],
    ['Losses reached EUR 1.2 million.', 'EUR 1.2 million', 1_200_000, 'exact'],
    ['Losses reached just shy of $23 million.', 'just shy of $23 million', 23_000_000, 'below'],
    ['Losses reached upwards of $23 million.', 'upwards of $23 million', 23_000_000, 'atLeast'],
    ['Losses reached $23 million plus.', '$23 million', 23_000_000, 'atLeast'],
    ['Losses reached $23 million plus interest.', '$23 million', 23_000_000, 'exact'],
    ['Losses reached nearly two million dollars.', 'nearly two million', 2_000_000, 'below'],
    ['Police arrested one hundred and twenty-four suspects.', 'one hundred and twenty-four', 124, 'exact'],
  ];
  for (const [sentence, display, value, approximation] of numbers) {
    it(`is shown as “${display}” and means ${value}, ${approximation}`, () => {
      const [figure] = every(draftedInEnglish(sentence));

      assert.deepEqual([figure?.display, figure?.value, figure?.approximation], [display, value, approximation]);
    });
  }

  for (const unit of ['%', '% points', 'percentage points', 'percent']) {
    it(`keeps its unit: ${unit}`, () => assert.deepEqual(every(draftedInEnglish(`Complaints rose by 9 ${unit} last year.`)).map((figure) => figure.unit), [unit]));
  }

  for (const [sentence, number] of [['Officers seized EUR 300 000 in cash.', 'EUR 300 000'], ['Losses reached $16,6 billion.', '$16,6 billion']] as const) {
    it(`is put to the editor where its marks can mean two things: ${number}`, () => assert.ok(reviewIn(draftedInEnglish(sentence)).includes(`joined-number ${number}`)));
  }

  const rejections: readonly (readonly [sentence: string, rejected: string])[] = [
    ['The Honesty Index 2031 ranks Norland as a safe place.', 'date 2031'],
    ['The survey ranks Norland high out of 170 countries.', 'ordinal 170'],
    ['The fund traded S&P 500 contracts for the victims.', 'ordinal 500'],
    ['The broker sent the cash to Victim 3 of the scheme.', 'ordinal 3'],
    ['Remember the following 4 principles of safe trading.', 'one-of-a-list 4'],
    ['The survey named 3 areas of concern.', 'one-of-a-list 3'],
    ['Reports rose by 9% points over 2030.', 'date 2030'],
    ['The centre was open for 2,500 hours.', 'duration 2,500'],
    ['Few were for sums of £20,000-plus.', 'range £20,000'],
    ['Contact the centre on 0800 144 8444.', 'code 0800'],
    ['Detectives went to 5161 NW 79th Ave.', 'code 5161'],
    ['See https://example.org/?page=440 for more.', 'code 440'],
    ['A theft is charged as a crime when the value of the phone exceeds $300.', 'statute $300'],
    ['They sold cards for a flat $50 rate.', 'unit-price $50'],
    ['Ann Lee, 37, and her brother were charged.', 'age 37'],
    ['It aimed at clients who were 64, 71, and 88 years old.', 'age 64'],
    ['It aimed at clients who were 64, 71, and 88 years old.', 'age 71'],
    ['About one in five adults was called.', 'multiple five'],
    ['It was sent in two payments of $8,000.', 'unit-price $8,000'],
    ['Members received $200 to $800 for it.', 'range $200'],
    ['Each caller asked for between $9,500 and $14,250 in cash.', 'range $14,250'],
    ['Payments ranged from $3,800 to $96,400.', 'range $96,400'],
    ['The fee was 5 or 10 per cent of a sale.', 'range 5'],
    ['The complaint charges Vale with violating Sections 12(a)(1) and 14(b) of the act.', 'statute 12'],
    ['The complaint charges Vale with violating Sections 12(a)(1) and 14(b) of the act.', 'statute 1'],
    ['They were indicted under 21 U.S.C. § 846 and 851.', 'statute 21'],
    ['They were indicted under 21 U.S.C. § 846 and 851.', 'statute 846'],
    ['They were indicted under 21 U.S.C. § 846 and 851.', 'statute 851'],
    ['The jury found her guilty on Count 3.', 'statute 3'],
    ['He was charged with theft of property exceeding $20,000.', 'statute $20,000'],
    ['The firm, founded in approximately 2031, sold nothing.', 'date 2031'],
    ['Officers searched the office of 4412 Harbor Holdings LLC.', 'version 4412'],
    ['The drug is up to 60 times stronger than another.', 'multiple 60'],
    ['They met in the 900 block of North Quay Street.', 'code 900'],
    ['Prosecutors announced charges against two dozen brokers.', 'multiple two'],
    ['Four men entered the bank, three of whom were carrying bags.', 'spelled-out Four'],
    ['Four men entered the bank, three of whom were carrying bags.', 'spelled-out three'],
    ['He sold tickets before seven of these matches in a way nobody saw.', 'spelled-out seven'],
    ['The brokers argued against two plans of the exchange.', 'spelled-out two'],
    ['They fled along Interstate 80.', 'ordinal 80'],
    ['Job scams were among the top 10 scams.', 'one-of-a-list 10'],
    ['The owner may be fined $5,000.', 'statute $5,000'],
    ['She faces four counts of theft in excess of $70,000.', 'statute $70,000'],
    ['6 min read', 'duration 6'],
    ['The title went to a firm at 1391 East 95', 'code 1391'],
    ['27 0ct 2031', 'date 27'],
    ['The house at 1848 West 7 th Street was sold.', 'code 1848'],
    ['She collected a 10% down payment.', 'unit-price 10%'],
    ['They worked from Nov. 3 to 12.', 'range 12'],
    ['She was charged with theft by swindle (over $35,000).', 'statute $35,000'],
    ['Lantern Post Counselling (555) 010-0199', 'code 555'],
    ['The office is at 900 Quay Road, Suite 500.', 'ordinal 500'],
    ['They thanked the officers of the 68 Precinct.', 'ordinal 68'],
    ['The shop is at 8403 7 Avenue.', 'code 8403'],
    ['Photo 3 (Lantern Bureau): A clerk in the hall.', 'ordinal 3'],
    ['They fixed matches of the Northern League Division 2.', 'ordinal 2'],
    ['The fines are set out in the Harbour Act (Cap 317).', 'statute 317'],
    ['She was fined under section 58(4) of the act.', 'statute 4'],
    ['She was fined under sections 58(4)(b) and 61 of the act.', 'statute 4'],
    ['The clerks were charged under s 58 of the act.', 'statute 58'],
    ['The bureau received the papers[2] in spring.', 'note-mark 2'],
    ['The owner of Lantern Post (“Lantern”)3 was charged.', 'note-mark 3'],
    ['In a drought it is unlawful for a shop to raise its prices for water, bread or batteries by more than 15 percent.', 'statute 15 percent'],
    ['It is a crime for an inn to raise its rates by more than 15 percent.', 'statute 15 percent'],
    ['Sellers are subject to civil penalties of up to $7,000 for each violation.', 'statute $7,000'],
    ['If convicted, the broker faces a payment of $700,000.', 'statute $700,000'],
    ['Helpline 1-800-555-SAFE (7233)', 'code 7233'],
    ['480 lantern https://lantern.example/picture.webp', 'code 480'],
  ];
  for (const [sentence, rejected] of rejections) {
    it(`is no figure here: ${rejected}`, () => {
      const draft = draftedInEnglish(sentence);

      assert.ok(rejectedIn(draft).includes(rejected), rejectedIn(draft).join('\n'));
    });
  }

  const kept: readonly (readonly [sentence: string, figure: string])[] = [
    ['The clinic billed the state for 25,000 hours of treatment.', 'Hours of treatment, state billed | 25,000'],
    ['Prosecutors filed 14 motions under the act.', 'Motions filed under the act | 14'],
    ['The jury weighed 3 counts.', 'Counts weighed | 3'],
    ['He was charged with theft of property exceeding $134,250.', 'Alleged theft of property | exceeding $134,250'],
    ['Since 2029, approximately 2031 victims were defrauded.', 'Victims defrauded | approximately 2031'],
    ['Officers arrested 12 Holdings LLC employees.', 'Holdings LLC employees arrested | 12'],
    ['Banks were impersonated 60 times.', 'Times banks were impersonated | 60'],
    ['Prosecutors announced charges against three former clerks.', 'Former clerks charged | three'],
    ['Charges were filed against nine men.', 'Men charged | nine'],
    ['The court entered final judgments against three brokers.', 'Brokers with final judgments | three'],
    ['Officers found 40 cars, three of which were stolen.', 'Cars stolen | three'],
    ['Officers blocked 900 numbers.', 'Numbers blocked | 900'],
    ['She pleaded guilty on June 28 to 9 felonies.', 'Felonies | 9'],
    ['The firm has been fined $50 million.', 'Fine imposed on firm | $50 million'],
    ['Officers seized the phones of Lantern Division 40 clerks.', 'Clerks | 40'],
    ['Officers seized phones (58) and cards.', 'Phones | 58'],
    ['The raids led to 58 arrests[2] in spring.', 'Arrests | 58'],
    ['The owner of Lantern Post (“Lantern”) sold 30 cards.', 'Cards sold | 30'],
    ['They swindled three clerks of the harbour out of almost $370,000 by posing as bankers.', 'Money lost | almost $370,000'],
    ['Police seized 28 passbooks/chequebooks, 23 debit/credit cards.', 'Debit/credit cards seized | 23'],
  ];
  for (const [sentence, figure] of kept) {
    it(`is a figure here: ${figure}`, () => assert.ok(englishFiguresOf(sentence).includes(figure), englishFiguresOf(sentence).join('\n')));
  }
});

describe('what a figure was before', () => {
  it('is a figure where its time stands by it', () => {
    assert.deepEqual(periodsOf('In 2031, the bureau received 640 complaints, a 9% decrease from the 703 complaints received in 2030.'), ['640 In 2031', '9 In 2031', '703 in 2030']);
    assert.deepEqual(periodsOf('Reports rose from 300 in 2030 to 420 in 2031.'), ['300 in 2030', '420 in 2031']);
  });

  it('is put to the editor where no time does', () => {
    assert.deepEqual(periodsOf('Reports rose to 420, compared to 300 before.'), ['420 ']);
  });

  it('counts what it says itself, with its share', () => {
    assert.deepEqual(
      englishFiguresOf('In 2031, 95 cases (17.2%) from the 640 complaints received were taken up, compared with the 103 cases (19.4%) taken up in 2030.').slice(3),
      ['Cases taken up | 103', 'Cases taken up, as a share | 19.4'],
    );
  });

  it('is a share of the same whole', () => {
    assert.ok(englishFiguresOf('Public cases accounted for 18% of all cases taken up in 2031 as compared to 13% in 2030.').includes('Share of all cases taken up, public cases | 13'));
  });

  const periodsOf = (sentence: string) => every(draftedInEnglish(sentence)).map(({display, period}) => `${display} ${period?.label ?? ''}`);
});

describe('a sum of a few thousand in the story of one', () => {
  it('is a figure where it was taken from somebody', () => {
    assert.deepEqual(englishFiguresOf('When she looked at her account, the swindler had withdrawn another $640 from it.'), ['Money withdrawn by swindler | $640']);
  });

  it('is a step of the story where she sent it', () => {
    assert.deepEqual(englishFiguresOf('He then asked her to send $3,700 back to him.'), []);
  });
});
