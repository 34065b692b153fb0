import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {every} from '../helpers/drafted.js';
import {draftedInEnglish, englishFiguresOf} from '../helpers/english.js';

type Readings = readonly (readonly [behaviour: string, sentence: string, figures: readonly string[]])[];

const reads = (readings: Readings) => {
  for (const [behaviour, sentence, figures] of readings) it(behaviour, () => assert.deepEqual(englishFiguresOf(sentence), figures));
};

describe('a count in an English clause', () => {
  reads([
    ['is the object of a verb no list has', 'Volunteers stencilled 310 pavements.', ['Pavements stencilled | 310']],
    ['is the subject of a passive', '14 phones were seized.', ['Phones seized | 14']],
    ['is the subject of a passive far behind', '14 people in two towns, aged 19 to 64, were arrested.', ['People arrested | 14']],
    ['shares a predicate with the count behind it', 'In all, 23 men and 12 women were charged.', ['Men charged | 23', 'Women charged | 12']],
    ['has the particle of its verb', 'Officers shut down 25 mining centres.', ['Mining centres shut down | 25']],
    ['has both verbs of one object', 'Investigators identified and froze 1,600 accounts.', ['Accounts identified and frozen | 1,600']],
    ['is of a noun of action', 'It ended with the arrest of 17 members and the closure of 1,500 sites.', ['Members arrested | 17', 'Sites closed | 1,500']],
    ['stays what it is behind a verb that does nothing to it', 'The operation resulted in 98 arrests.', ['Arrests | 98']],
    ['is not taken by the verb of another thing', 'It led to the shutdown of 1,500 websites and 98 arrests.', ['Websites shut down | 1,500', 'Arrests | 98']],
    ['is described by a participle', 'Police seized 300 cards used in scams.', ['Cards used in scams seized | 300']],
    ['keeps the time it is counted by', 'The centre receives over 200 reports every day.', ['Reports every day received | over 200']],
    ['tells whose reports they are', 'Queenslanders made 485 reports.', ['Reports made by Queenslanders | 485']],
    ['is said of a place that has it', 'New South Wales had 860 reports.', ['Reports, New South Wales | 860']],
    ['is of those told before', 'Police arrested 312 people. Of these, 148 have been charged.', ['People arrested | 312', 'People charged | 148']],
    ['may be so many of a number', 'They arrested 4 of the 10 defendants.', ['Defendants arrested | 4', 'Defendants | 10']],
    ['may be a list of nouns', 'Prosecutors charged 26 doctors, pharmacists and nurses.', ['Doctors, pharmacists and nurses charged | 26']],
    ['says what people did', 'Some 300 officers took part in the raids.', ['Officers who took part in the raids | Some 300']],
    ['stands before its noun of number', 'The checks raise to 48 the number of shops closed.', ['Shops closed | 48']],
    ['is of no number of another thing', 'The raids bring 21 changes to the rules.', ['Changes to the rules | 21']],
    ['is what a backlog is made of', 'The backlog was cut to 9,400 cases.', ['Cases in backlog | 9,400']],
    ['is the number that moved', 'Frauds fell to 9,400 cases.', ['Frauds | 9,400']],
    ['says how often it happened', 'There were 45 cards stolen every day.', ['Cards stolen every day | 45']],
    ['tells what is in so many places', 'The firm sold it to 900 branches in 12 states.', ['Branches | 900', 'States with branches | 12']],
    ['leaves places alone that say where something was done', 'Officers arrested 900 brokers in 12 states.', ['Brokers arrested | 900', 'States | 12']],
    ['has adjectives that look like verbs', 'It was sold to 86 unlicensed, unregistered, and foreign brokers.', ['Unlicensed, unregistered, and foreign brokers | 86']],
    ['tells for what something was done', 'Prosecutors sought detention for 202 firearm cases.', ['Firearm cases, detention sought | 202']],
  ]);
});

describe('an amount in an English clause', () => {
  reads([
    ['is named by the subject before a verb of level', 'Losses reached $1.2 billion.', ['Losses | $1.2 billion']],
    ['is named by the subject behind a relative', 'Losses to job scams, which nobody expected, exceeded $5 million.', ['Losses to job scams | exceeded $5 million']],
    ['tells who lost it', 'Victims lost a record $10.3 billion to investment fraud.', ['Money lost by victims to investment fraud | $10.3 billion']],
    ['tells from whom it was taken', 'The ring defrauded 2,000 investors of nearly $40 million.', ['Investors defrauded | 2,000', 'Taken from investors | nearly $40 million']],
    ['tells whom it cost', 'Tech support scams cost older adults $590 million.', ['Cost to older adults | $590 million']],
    ['tells to whom it went', 'The defendants were paid $97 million.', ['Money paid to defendants | $97 million']],
    ['tells to what end', 'The office was awarded $2 million to fight retail theft.', ['Money awarded to fight retail theft | $2 million']],
    ['is of what was taken', 'Police froze 12 accounts and £5,000 in cash.', ['Accounts frozen | 12', 'Cash frozen | £5,000']],
    ['is the worth of what was counted', 'Banks blocked 3.2 million transfers worth £1.2 billion.', ['Transfers blocked | 3.2 million', 'Value of transfers blocked | £1.2 billion']],
    ['is what a thing it stands before is about', 'The office obtained a $3.5 million settlement with the company.', ['Settlement with the company | $3.5 million']],
    ['is the losses of the complaints before it', 'It received 24,000 complaints of romance fraud, with losses of $956 million.', ['Complaints of romance fraud received | 24,000', 'Losses, romance fraud | $956 million']],
    ['belongs to whom “with” gives it', 'Lantern Post with 1,023 reports led the list.', ['Reports, Lantern Post | 1,023']],
    ['is thought to be what the subject says', 'The true cost is thought to be nearer £37 million.', ['True cost | nearer £37 million']],
    ['hovers around', 'It grew, with a median loss hovering around $4,200.', ['Median loss | around $4,200']],
    ['is what was paid around it', 'It grew, with victims paying around $2,500.', ['Money paid | around $2,500']],
    ['is what was ordered and not what was paid', 'The brokers were ordered to pay $2.5 million.', ['Ordered to pay | $2.5 million']],
    ['is what was ordered behind it too', 'The $2.5 million he was ordered to repay was returned.', ['Ordered to repay | $2.5 million']],
    ['is what was paid', 'The brokers paid $2.5 million.', ['Money paid by brokers | $2.5 million']],
    ['is of what is to be paid', 'The court ordered the firm to pay restitution of $92,000.', ['Restitution | $92,000']],
    ['was seized whatever it was meant for', 'Officers seized $36,000 that was intended for a bribe.', ['Money seized | $36,000']],
    ['is what it was meant for when nothing was done with it', 'Officers counted $36,000 that was intended for a bribe.', ['Money intended for a bribe | $36,000']],
    ['passes over brackets to its verb', 'The scheme cost the Housing Help (HH) programme $3 million.', ['Cost to the Housing Help (HH) programme | $3 million']],
    ['may be an average', 'Each victim lost on average €5,000.', ['Average money lost by victim | €5,000']],
    ['goes to review as a step of one story', 'She paid him $900 in June.', []],
  ]);
});

describe('a share in an English clause', () => {
  reads([
    ['is of what stands behind it', 'Job fraud made up 41% of all losses.', ['Share of all losses, job fraud | 41']],
    ['says what those did', 'About 70 per cent of reports involved bank transfers.', ['Share of reports that involved bank transfers | About 70']],
    ['says what they said', 'Some 24% of people said they paid with a gift card.', ['Share of people who said they paid with a gift card | Some 24']],
    ['is of those named before the comma', 'Among the victims, 62% were women.', ['Share of victims who were women | 62']],
    ['says in which cases', 'Prosecutors sought detention in 97% of cases.', ['Share of cases in which detention was sought | 97']],
    ['is the same as the count before “or”', 'Prosecutors approved 857 charges, or 86 percent.', ['Charges approved | 857', 'Share of charges approved | 86']],
  ]);
});

describe('a change in an English clause', () => {
  reads([
    ['is named by the noun of its verb', 'The number of scam cases fell by 12 per cent.', ['Decrease in scam cases | 12']],
    ['keeps a noun of change', 'A 46% decline in burglaries was seen.', ['Decline in burglaries | 46']],
    ['is of what was counted before', 'There were 4,500 reports, up 12% from 2030.', ['Reports | 4,500', 'Increase in reports | 12']],
    ['is shared by a list', 'It saw a 261% increase in phishing, 144% in extortion.', ['Increase in phishing | 261', 'Increase in extortion | 144']],
    ['may be more than', 'The line took 9,000 calls, 30% more than last year.', ['Calls taken | 9,000', 'Increase in calls | 30']],
    ['leaves the level it came from to review', 'Fraud losses rose from £450 million to £560 million.', ['Fraud losses | £560 million']],
  ]);

  it('goes with its base', () => {
    const [, change] = every(draftedInEnglish('There were 4,500 reports, up 12% compared with 2030.'));

    assert.deepEqual(change?.comparison, {base: 'compared with 2030', direction: 'rise'});
  });
});

describe('the time a figure counts', () => {
  const periods: readonly (readonly [sentence: string, period: string | undefined])[] = [
    ['In 2030, 4,500 reports were received.', 'In 2030'],
    ['Police received 4,500 reports in the first half of 2030.', 'in the first half of 2030'],
    ['Between April 2029 and March 2030, 4,500 reports were received.', 'Between April 2029 and March 2030'],
    ['Police received 4,500 reports on Monday.', undefined],
  ];
  for (const [sentence, period] of periods) {
    it(`is ${period ? `“${period}”` : 'not told'} in “${sentence}”`, () => assert.equal(every(draftedInEnglish(sentence))[0]?.period?.label, period));
  }
});
