import {describe} from 'node:test';
import {reads} from '../helpers/reads.js';

describe('people a sentence tells of apart from the number', () => {
  reads([
    ['were taken from, however many they were', 'The pair scammed four pensioners out of almost $310,000.', ['Money taken from pensioners | almost $310,000']],
    ['were taken from, however old they were', 'Two men were charged with conning five retirees, ranging in age from 71 to 88, out of nearly £96,000.',
      ['Men charged with conning | Two', 'Money allegedly taken from retirees | nearly £96,000']],
    ['have ages, which count nobody', 'The ring called 310 victims who were 74, 79 and 85.', ['Victims called | 310']],
    ['were so many, and not so old', 'The ring called 310 victims and 74 firms.', ['Victims called | 310', 'Firms called | 74']],
    ['lost what another group lost less of', 'The median loss was $497, and for people in their 80s it was $1,650.', ['Median loss | $497', 'Median loss, people in their 80s | $1,650']],
    ['were asked', 'A survey of 2,000 adults found little.', ['Adults surveyed | 2,000']],
    ['were reached', 'The campaign reached 3.2 million people.', ['People reached | 3.2 million']],
    ['fall victim', 'Each year 3.8 million people fall victim to scams.', ['People who fall victim to scams | 3.8 million']],
    ['are the average of all', 'The average victim lost £13,244.', ['Money lost by average victim | £13,244']],
    ['lost it on average', 'Victims lost an average of £13,244.', ['Average money lost by victims | £13,244']],
    ['are suspected', 'Officers questioned 14 people for their suspected involvement in 210 scam cases.', ['People questioned | 14', 'Scam cases with suspected involvement | 210']],
    ['were found in another country', 'A further 38 suspects were identified in Spain and 14 in Italy.', ['Suspects identified in Spain | 38', 'Suspects in Italy | 14']],
    ['recovered what is worth so much', 'Officers also recovered stolen property valued at $64,000.', ['Value of stolen property recovered | $64,000']],
  ]);
});

describe('what a change is of', () => {
  reads([
    ['is what was done to people', 'In all, 10,400 people were arrested, up 15% on the year before.', ['People arrested | 10,400', 'Increase in people arrested | 15']],
    ['is what somebody did to people', 'Police arrested 3,200 people, an increase of 12%.', ['People arrested | 3,200', 'Increase in people arrested | 12']],
    ['is what was counted', 'The office received 3,200 reports, an increase of 12%.', ['Reports received | 3,200', 'Increase in reports | 12']],
    ['is no verb of purpose', 'Accounts were used to launder crime proceeds of HK$5.3 billion.', ['Crime proceeds laundered | HK$5.3 billion']],
  ]);
});
