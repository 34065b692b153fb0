import {describe} from 'node:test';
import {reads} from '../helpers/reads.js';

describe('what an English number counts', () => {
  reads([
    ['is plural, and not what is counted by nobody', 'Police seized gold, 55 watches and cash.', ['Watches seized | 55']],
    ['is all of a list of plurals', 'Police seized 55 watches and rings.', ['Watches and rings seized | 55']],
    ['is a plural whose first word stands before “and”', 'The office issued 96 stop and think letters.', ['Stop and think letters issued | 96']],
    ['has its verb behind several insertions', 'In all, 310 persons, comprising 205 men and 105 women, aged 16 to 71, are being investigated.',
      ['Persons investigated | 310', 'Men investigated | 205', 'Women investigated | 105']],
    ['has its verb behind those it consists of', 'Seven people, five men and two women, were arrested.', ['People arrested | Seven', 'Men arrested | five', 'Women arrested | two']],
    ['is of a deed that an adverb describes', 'She was charged with 16 counts of knowingly filing false returns.', ['Counts of knowingly filing false returns charged | 16']],
  ]);
});

describe('a number in brackets or behind “to”', () => {
  reads([
    ['is money of its own behind a count', 'Job scams: 4,310 cases (S$12 million lost)', ['Cases, job scams | 4,310', 'Money lost to job scams | S$12 million']],
    ['is the same money in another currency behind money', 'Police seized £2 million ($2.6 million).', ['Money seized | £2 million']],
    ['is the level that was reached', 'The average loss fell from S$20,400 to S$13,100.', ['Average loss | S$13,100']],
    ['is the end of a range where nothing moved', 'They charged from S$20,400 to S$23,100.', []],
    ['is the same money as a share behind money', 'Investment scams caused losses of $318 million or 44% of all losses.', ['Losses caused by investment scams | $318 million', 'Share of all losses | 44']],
    ['is the level behind the count of a change', 'The number of reports fell by 1,206 to 9,300.', ['Decrease in reports | 1,206', 'Reports | 9,300']],
  ]);
});

describe('money of somebody told before', () => {
  reads([
    ['was taken from those the sentence names', 'In all, 40 victims were defrauded of about C$1.4 million.', ['Victims defrauded | 40', 'Money taken from victims | about C$1.4 million']],
    ['was taken to such a tune', 'The gang duped 60 people to the tune of Rs 3.2 crore.', ['People duped | 60', 'Money taken from people | Rs 3.2 crore']],
    ['was lost by those a relative tells of', 'The bank reimbursed 412 customers, who had lost $900,000.', ['Customers reimbursed | 412', 'Money lost by customers | $900,000']],
    ['was lost by somebody an insertion describes', 'The oldest victim, an 82-year-old retiree, lost HK$12 million.', ['Money lost by oldest victim | HK$12 million']],
    ['was spent by nobody a purpose names', 'She used $48,000 of it to pay for holidays and spent another $31,000 on handbags.', ['Money used | $48,000', 'Money spent on handbags | $31,000']],
    ['was recovered as the rest of its list', 'Police recovered 45 phones and cash of Rs 14.5 lakh.', ['Phones recovered | 45', 'Cash recovered | Rs 14.5 lakh']],
    ['was saved in so many cases', 'Banks saved £3 million in 912 cases.', ['Money saved | £3 million', 'Cases in which money was saved | 912']],
    ['is to be paid by those who are made to', 'The order requires the company to pay $7.5 million.', ['Money required to be paid by the company | $7.5 million']],
    ['is no holder of victims', 'The damage amounts to €17 million, with over 350 victims.', ['Damage | €17 million', 'Victims | over 350']],
    ['may have two past forms behind it', 'The total amount lost increased by 70.6% to S$1.1 billion.', ['Increase in total amount lost | 70.6', 'Total amount lost | S$1.1 billion']],
  ]);
});

describe('what is most', () => {
  reads([
    ['is a number of somebody', 'Job scams recorded the highest number of cases at 9,900.', ['Cases, job scams | 9,900']],
    ['was done by somebody', 'Pensioners submitted the greatest number of complaints (14,700).', ['Complaints submitted by pensioners | 14,700']],
    ['is money of somebody', 'People aged 65 and over lost the most money ($99.6 million).', ['Money lost by people aged 65 and over | $99.6 million']],
    ['has its losses behind it', 'Investment scams caused the most harm with losses of $945 million, followed by romance scams ($156 million).',
      ['Losses to investment scams | $945 million', 'Losses to romance scams | $156 million']],
  ]);
});

describe('those from or to whom, in or through which something was done', () => {
  reads([
    ['got the money told before', 'Banks returned A$11 million to 1,900 customers.', ['Money returned to 1,900 customers | A$11 million', 'Customers to whom money was returned | 1,900']],
    ['let it through', 'The brothers laundered $4.8 million through 62 shell companies.', ['Money laundered by brothers | $4.8 million', 'Shell companies through which money was laundered | 62']],
    ['had losses', 'The fund caused $4 million in losses to 85 investors.', ['Losses caused by fund | $4 million', 'Investors with losses | 85']],
    ['sent what was received', 'The agency received reports from 2.6 million consumers.', ['Consumers, reports received | 2.6 million']],
    ['are shops from which things were taken', 'Officers seized 9,600 vapes from 42 shops.', ['Vapes seized | 9,600', 'Shops | 42']],
    ['are no end of a range behind money', 'The court returned $640,000 to 27 victims.', ['Money returned to 27 victims | $640,000', 'Victims to whom money was returned | 27']],
    ['hold money', 'Police froze 290 accounts containing Rs 2.14 crore.', ['Accounts frozen | 290', 'Money in accounts frozen | Rs 2.14 crore']],
    ['are cases in which money was lost', 'There were 74 cases of smishing, in which €310,000 was stolen.', ['Cases of smishing | 74', 'Money stolen in cases of smishing | €310,000']],
  ]);
});

describe('a number whose noun stands before it', () => {
  reads([
    ['says what those told before did', '38,000 people reported being scammed, with 3,700 losing money.', ['People who reported being scammed | 38,000', 'People losing money | 3,700']],
    ['says what some of them were about', 'They filed 9,100 theft reports; of those, 4,490 involved card fraud.', ['Theft reports filed | 9,100', 'Theft reports that involved card fraud | 4,490']],
    ['is no part where a new verb tells of the whole again', 'Police arrested 23 suspects, 18 of them women, and seized 140 phones.', ['Suspects arrested | 23', 'Phones seized | 140']],
    ['has a value that something else was worth', 'A total of 1,930 phones worth Rs 3.8 crore were returned.', ['Phones returned | 1,930', 'Value of phones | Rs 3.8 crore']],
    ['is what comes next', 'Bank transfers accounted for the largest losses, at $2.09 billion, followed by vouchers at $1.42 billion.',
      ['Losses, bank transfers | $2.09 billion', 'Losses, vouchers | $1.42 billion']],
    ['is fined', 'The office fined two firms a total of £340,000.', ['Firms fined | two', 'Fines imposed on firms | £340,000']],
    ['is agreed and not yet paid, like what stands before it', 'The firm agreed to pay a $45 million penalty and $20 million in redress.', ['Penalty agreed | $45 million', 'Redress agreed | $20 million']],
    ['is taken from who was conned', 'One man was sought after a pensioner was conned out of £28,000.', ['Money taken from pensioner | £28,000']],
  ]);
});
