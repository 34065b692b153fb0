import {describe} from 'node:test';
import {reads} from '../helpers/reads.js';

describe('a share in an English clause', () => {
  reads([
    ['is of what the sentence speaks', 'Email was the second most common method, with 22% of reports.', ['Share of reports, email | 22']],
    ['goes on to tell of it', 'Crypto scams made up 44% of losses but only 7% of reports.', ['Share of losses, crypto scams | 44', 'Share of reports, crypto scams | 7']],
    ['is of those who did two things', 'About 41% of consumers who lost money paid with a bank transfer.', ['Share of consumers who lost money, paid with a bank transfer | About 41']],
    ['is of cases in which something was used', 'Gift cards were used in 14% of cases.', ['Share of cases in which gift cards were used | 14']],
    ['stands in brackets before what they said', 'Nearly half of the victims (46%) said they had told nobody.', ['Share of victims who said they had told nobody | 46']],
    ['stands in brackets behind its own name', 'Losses were due to crypto scams (44%).', ['Crypto scams | 44']],
    ['came from somewhere', 'Around 60 percent of the complaints came from people under 30.', ['Share of complaints that came from people under 30 | Around 60']],
    ['is no number of a figure', 'The police counted 900 cases - a figure 25 per cent higher than in 2030.', ['Cases | 900', 'Increase in cases | 25']],
    ['rose', 'The percentage of people who reported losing money rose to 38%.', ['Percentage of people who reported losing money | 38']],
    ['has a sign that tells how it moved', 'Reports received: 4,310 (-12%)', ['Reports received | 4,310', 'Decrease in reports received | 12']],
    ['is the end of a range behind a dash', 'Losses rose by 10-12% of sales.', []],
    ['is of what the majority is of', 'The majority (58%) of tips received by the unit last year were sent by phone.', ['Share of tips received that were sent by phone | 58']],
    ['goes on to tell of the majority', 'The majority (58%) of tips were sent by phone, but these accounted for only 12% of the checks started.',
      ['Share of tips that were sent by phone | 58', 'Share of checks started, tips sent by phone | 12']],
    ['is of a majority that somebody forms', 'Online cases continued to form the majority (71%) of all the cases opened, despite a 6% decrease from 2030.',
      ['Share of all the cases opened, online cases | 71', 'Decrease in online cases | 6']],
    ['is of what its own clause tells of', 'On the other hand, the 9% of reports lodged in-person accounted for 31% of the checks started.', ['Share of reports lodged in-person | 9', 'Share of checks started, reports lodged in-person | 31']],
    ['is of those before its comma', 'Of the retail cases, 12% involved shop owners.', ['Share of retail cases that involved shop owners | 12']],
    ['is what some of those before its comma made up', 'In 2031, 140 persons were prosecuted. Of the 140 persons, shop owners made up 83%.', ['Persons prosecuted | 140', 'Share of persons, shop owners | 83']],
    ['is of those into whom something was done', 'The unit completed inquiries into 91% of suspects identified.', ['Share of suspects identified, inquiries completed | 91']],
    ['is a part that somebody agreed to take', 'She had agreed to accept a 20% stake as a reward.', ['Stake agreed to be accepted | 20']],
    ['stands between a number and what is said of it', 'Of the 240 complaints received in 2031, 60 (25%) were anonymous.',
      ['Complaints received | 240', 'Complaints that were anonymous | 60', 'Complaints that were anonymous, as a share | 25']],
    ['stands so for all parts of a whole', 'In 2031, 80 traders were prosecuted. Of these, 64 (80%) were men while the other 16 (20%) were women.',
      ['Traders prosecuted | 80', 'Traders who were men | 64', 'Traders who were men, as a share | 80', 'Traders who were women | 16', 'Traders who were women, as a share | 20']],
    ['is of a whole behind its bracket', 'In 2031, 95 cases (17%) from the 560 reports received were taken up.', ['Cases taken up | 95', 'Cases taken up, as a share of reports received | 17', 'Reports received | 560']],
  ]);
});
