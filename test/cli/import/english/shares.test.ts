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
    ['rose', 'The percentage of people who reported losing money rose to 38%.', ['Percentage of people who reported losing money | 38']],
    ['has a sign that tells how it moved', 'Reports received: 4,310 (-12%)', ['Reports received | 4,310', 'Decrease in reports received | 12']],
    ['is the end of a range behind a dash', 'Losses rose by 10-12% of sales.', []],
  ]);
});
