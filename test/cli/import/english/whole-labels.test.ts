import {describe} from 'node:test';
import {reads} from '../helpers/reads.js';

describe('a list in an English label', () => {
  reads([
    ['is told to its last member', 'Police closed 9 call shops in Norway, Chad, Trinidad and Tobago, and Nepal as part of a sweep.', ['Call shops closed in Norway, Chad, Trinidad and Tobago, and Nepal | 9']],
    ['may have articles', 'Police arrested 17 people in the Hebrides and the Orkneys.', ['People arrested in the Hebrides and the Orkneys | 17']],
    ['ends where a clause begins', 'Police arrested 17 people in Kent, and officers seized 40 phones.', ['People arrested in Kent | 17', 'Phones seized | 40']],
    ['is left out where a label has no room for it', 'He laundered $4 million from the Copper Market, Grey Bazaar, Northern Emporium of Records, and a host of other hidden markets.', ['Money laundered | $4 million']],
    ['of charges is never cut', 'He is charged with 31 counts of wire fraud, identity theft, money laundering and perjury.', ['Counts of wire fraud, identity theft, money laundering and perjury charged | 31']],
    ['belongs to the number only where all of it can be counted', 'They seized 24 vans, knives, cash and fake papers.', ['Vans seized | 24']],
    ['belongs to the number where all of it can be counted', 'Officers identified 1,300 fake phone lines, shops and mailboxes that our partners closed.', ['Fake phone lines, shops and mailboxes identified | 1,300']],
    ['ends before losses that have an amount', 'There were more than 3,100 complaints to Report Line and losses exceeded £6 million.', ['Complaints to Report Line | more than 3,100', 'Losses in complaints to Report Line | exceeded £6 million']],
  ]);
});

describe('what completes an English noun', () => {
  reads([
    ['takes its age along', 'The bureau received 4,200 complaints by victims of swindles over the age of 70.', ['Complaints by victims of swindles over the age of 70 received | 4,200']],
    ['is more than a series', 'Officers arrested 44 clerks across Ohio for a series of cheating offences.', ['Clerks arrested across Ohio for a series of cheating offences | 44']],
    ['has an abbreviation behind it', 'A man lost more than $38,000 of his pension (CPF) savings.', ['Pension (CPF) savings lost by man | more than $38,000']],
    ['is no time', 'There were 3,100 reports totalling $6 million from the start of spring.', ['Reports | 3,100', 'Losses in reports | $6 million']],
    ['is a name with “of”', 'The network defrauded the State of Northland’s Housing programme of $6.2 million.', ['Money taken from the State of Northland’s Housing programme | $6.2 million']],
    ['is where the victims were', 'A ring that scammed pensioners across Europe out of more than 14 million euros was broken up.', ['Money taken from pensioners across Europe | more than 14 million']],
  ]);
});

describe('an English label whose sentence says more than its noun', () => {
  reads([
    ['tells how much each of them lost', 'The bureau received 4,100 complaints, with nearly 3,000 people losing more than $50,000.',
      ['Complaints received | 4,100', 'People who lost more than $50,000 | nearly 3,000', 'Money lost by each of nearly 3,000 people | more than $50,000']],
    ['tells what was done in so many places', 'The scheme has run for long, targeting savers across 17 countries.', ['Countries in which savers were targeted | 17']],
    ['tells who got the share', 'The network ran as a firm, paying clerks up to 9 percent of proceeds from successful swindles.', ['Share of proceeds from successful swindles paid to clerks | up to 9']],
    ['tells to whom it was sold', 'The company sold at least $31 million of its bonds to more than 210 retail buyers.', ['Bonds sold by company | at least $31 million', 'Retail buyers to whom bonds were sold | more than 210']],
    ['tells who was dealt with so often', 'Northern Bank was impersonated 1,420 times.', ['Times Northern Bank was impersonated | 1,420']],
    ['tells whose leaders they were', 'Officers arrested the leaders of 12 gangs.', ['Gangs whose leaders were arrested | 12']],
    ['tells of the scams that grew among others', 'There was a 14% increase in phishing scams, and 120% involving remote access.', ['Increase in phishing scams | 14', 'Increase in scams involving remote access | 120']],
    ['tells what the money bought', 'The clerk bought a suit for a friend for $7,100.', ['Price of suit bought | $7,100']],
  ]);
});

describe('an English label', () => {
  reads([
    ['takes no verb from before another deed', 'They seized 24 vans and cash (including forged notes) after 61 searches.', ['Vans seized | 24', 'Searches | 61']],
    ['takes no verb from behind a relative clause', 'A ring that stole 14 vans was broken up.', ['Vans stolen | 14']],
    ['takes no year for a number', 'Losses are up over 2027 losses and fell after the 2031 coronavirus pandemic.', []],
    ['takes no word of saying for somebody', 'It is alleged that the clerk made 14 purchases of store credit.', ['Purchases of store credit made by clerk | 14']],
    ['tells of money that is only at risk', 'The notice said that they risk losing over $47 million to holiday scams.', ['Money at risk of being lost to holiday scams | over $47 million']],
    ['tells of money that a judge ordered', 'The lender was ordered by a court to pay $3 million in penalties.', ['Penalties ordered | $3 million']],
    ['tells of what was laundered', 'He knowingly helped the laundering of over $90 million of crime proceeds.', ['Crime proceeds laundered | over $90 million']],
    ['tells of those caught at it', '12,000 mules caught moving money from online fraud', ['Mules caught moving money from online fraud | 12,000']],
  ]);
});
