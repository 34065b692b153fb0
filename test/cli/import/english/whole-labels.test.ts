import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {every, reviewIn} from '../helpers/drafted.js';
import {draftedInEnglish} from '../helpers/english.js';
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
    ['has an abbreviation behind it', 'A man lost more than $38,000 of his pension (NSF) savings.', ['Pension (NSF) savings lost by man | more than $38,000']],
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
    ['takes no word of saying for somebody', 'It is alleged that the clerk made 14 purchases of store credit.', ['Purchases of store credit allegedly made by clerk | 14']],
    ['tells of money that is only at risk', 'The notice said that they risk losing over $47 million to holiday scams.', ['Money at risk of being lost to holiday scams | over $47 million']],
    ['tells of money that a judge ordered', 'The lender was ordered by a court to pay $3 million in penalties.', ['Penalties ordered | $3 million']],
    ['tells of what was laundered', 'He knowingly helped the laundering of over $90 million of crime proceeds.', ['Crime proceeds laundered | over $90 million']],
    ['tells of those caught at it', '12,000 mules caught moving money from online fraud', ['Mules caught moving money from online fraud | 12,000']],
  ]);
});

describe('what nobody has proved or paid yet', () => {
  reads([
    ['is only alleged', 'The clerks are believed to have embezzled more than $600,000.', ['Money allegedly embezzled by clerks | more than $600,000']],
    ['is only alleged where an adverb says so', 'The twins allegedly stole $310,000 from two firms.', ['Money allegedly stolen by twins from two firms | $310,000']],
    ['is to be paid', 'Northland will pay the State $13K.', ['Money to be paid to the State | $13K']],
    ['must be paid', 'The firm must immediately pay the State $14,215.', ['Money required to be paid to the State | $14,215']],
    ['is ordered as the restitution it totals', 'The clerk was ordered to pay restitution totaling $731,000.', ['Restitution ordered | $731,000']],
    ['is to be received', 'The agreement brings money for refunds to around 1,200 Norwegian savers.', ['Norwegian savers to receive refunds | around 1,200']],
    ['is required of them', 'The deals require them to repay nearly $700K.', ['Money required to be repaid | nearly $700K']],
    ['is no plan of those who lose', 'The average saver will lose $21,000.', ['Money lost by average saver | $21,000']],
  ]);
});

describe('of whom an English sentence tells', () => {
  reads([
    ['has an age with a number', 'The largest group were those over the age of 70, who filed 141,127 complaints.', ['Complaints filed by those over the age of 70 | 141,127']],
    ['has an age before another time', 'Losses reported by Norwegians over the age of 70 last year were up 14%.', ['Increase in losses reported by Norwegians over the age of 70 | 14']],
    ['stands before what somebody did with it', 'The ledgers that the firm sold contained 34 names.', ['Names, ledgers | 34']],
    ['is a whole list', 'While rental scams, romance scams, and ticket fraud accounted for 64% of all losses, others grew.', ['Share of all losses, rental scams, romance scams, and ticket fraud | 64']],
    ['is not what a preposition inserts', 'The number of fraud cases registered in the county, under the Cyber Act, saw a surge of about 210%.', ['Surge in fraud cases registered in the county | about 210']],
    ['is named by a deed without capitals', 'Theft of laptops was responsible for 31 notifications.', ['Notifications, theft of laptops | 31']],
    ['is what caused the highest losses', 'Savers lost $9.4 billion, with rental scams causing the highest losses, totaling around $4.3 billion.', ['Money lost by savers | $9.4 billion', 'Losses to rental scams | around $4.3 billion']],
  ]);
});

describe('an English number that is measured, listed or in a name', () => {
  reads([
    ['is of what was weighed', 'Officers seized 312 kg of drugs and 51 rifles.', ['Drugs seized | 312', 'Rifles seized | 51']],
    ['counts the first deed of several', 'There were 41 arrests, data seizures, and server takedowns.', ['Arrests | 41']],
    ['counts what is held together', 'The firm leaked a set of 1.3 million bank cards in an effort to win buyers.', ['Bank cards leaked | 1.3 million']],
    ['is in the name of a firm', 'The ring sent money to Outreach 4000, Inc. and others.', []],
    ['is the seventh of its name', 'Most of the work in LANTERN 7 focused on banks.', []],
    ['is a note', 'The leaked records [3, 4] held 14,000 names.', ['Names held | 14,000']],
    ['has a half behind it', 'He was sentenced to 2 ½ to 6 years for stealing $913,000.', ['Money stolen | $913,000']],
    ['is of the places where it was done', 'They defrauded firms in more than 18 countries.', ['Countries in which firms were defrauded | more than 18']],
    ['is of the deeds in which it was done', 'Tax numbers were exposed in 112 breaches.', ['Breaches in which Tax numbers were exposed | 112']],
    ['is a share of those before its bracket', 'More than half of cyber incidents (63%) involved stolen passwords.', ['Share of cyber incidents that involved stolen passwords | 63']],
    ['is a share of those in which it was said', 'In nearly 60% of these papers, savers told us they had called a bank.', ['Share of papers in which savers told us they had called a bank | nearly 60']],
    ['is how often a day', 'Over 31 million scam calls are made to Norwegians every day.', ['Scam calls made to Norwegians every day | Over 31 million']],
    ['is of what was kept from it', 'The action prevented over 400,000 infected devices from reaching their masters.', ['Infected devices prevented from reaching masters | over 400,000']],
    ['is money before as it is after', 'Savers lost $4 billion last year (according to 41,213 complaints) compared to $3.1 billion in 2030.', ['Money lost by savers | $4 billion', 'Complaints, savers | 41,213', 'Money lost by savers | $3.1 billion']],
    ['is of those who were paid', 'The clerk paid the other helpers upwards of $14,000.', ['Money paid to the other helpers | upwards of $14,000']],
    ['is of those who bore the cost', 'The calls cost 14 firms $3 million.', ['Firms with costs | 14', 'Cost to firms | $3 million']],
  ]);
});

describe('an English label that its clause had cut off', () => {
  reads([
    ['ends before a deed whose object is an amount', '19 clerks were indicted for committing $1.4 million in tax fraud.', ['Clerks indicted | 19', 'Tax fraud committed | $1.4 million']],
    ['goes on with a deed whose object is people', 'Two men were charged with conning 14 savers.', ['Men charged with conning | Two', 'Savers allegedly conned | 14']],
    ['has the subject of what is estimated to be so much', 'The bureau estimates the approximate loss associated with one racket to be $31.5 million.', ['Approximate loss associated with one racket | $31.5 million']],
    ['has the clause that says which money', 'As much as 80 percent of the money the callers raised for sham shelters was kept.', ['Share of money the callers raised for sham shelters that was kept | As much as 80']],
    ['has those that account for it', 'Criminal attacks were the largest source, accounting for 281 breaches.', ['Breaches, criminal attacks | 281']],
    ['has what was found on it', 'They found malware on 142,000 devices a week later.', ['Devices on which malware was found | 142,000']],
    ['has what an account holds', 'Her account grew to $364,100.', ['Money in account | $364,100']],
    ['names nobody who stands for the number', 'Three breaches were large, with one affecting over 10 million clerks.', ['Clerks affected | over 10 million']],
    ['is no end of a range', 'Payments ranging from $12,000 to $21,000 marked for services went to the clerk.', []],
    ['names nobody, however long the name', 'Bell Moss Wharf, 41, was fined. The court fined Bell Moss Wharf Quill $14,000.', ['Fine imposed | $14,000']],
  ]);
});

describe('a share whose whole the label cuts off', () => {
  const asked = (sentence: string) => reviewIn(draftedInEnglish(sentence)).filter((each) => each.startsWith('uncertain-label'));

  it('is asked about', () => {
    assert.deepEqual(asked('We found that 74% of Norwegian offices reporting an incident found it in time.'), ['uncertain-label Share of Norwegian offices']);
  });

  it('is not where the whole is told', () => {
    assert.deepEqual(asked('We found that 74% of Norwegian offices were hit.'), []);
  });
});

describe('an English label that would say another thing', () => {
  reads([
    ['tells of the share that points measure, and not of how many there are', 'Swindles made up 71% of all the matters opened by the bureau, a rise of 6 percentage points.', ['Share of all the matters opened by the bureau, swindles | 71', 'Rise in share of all the matters opened by the bureau, swindles | 6']],
    ['tells of what there were so many of before', 'Last year, 58 matters out of the 640 tips received were opened, a 7% drop from the 62 matters opened in 2030.', ['Matters | 58', 'Drop in matters opened | 7', 'Matters opened | 62']],
    ['does not say of people what is only believed', 'Detectives have arrested 34 people who are thought to be members of a courier gang.', ['People arrested | 34']],
    ['says of people what was done to them', 'Detectives have arrested 34 people who were caught on film.', ['People caught on film arrested | 34']],
    ['takes what is said of people for no member of a list', 'Police arrested 17 suspects linked to rental, job and parcel swindles, responsible for losses of more than $8 million.', ['Suspects linked to rental, job and parcel swindles arrested | 17', 'Losses | more than $8 million']],
    ['does not say of anybody what is still to be done', 'Next week 17 clerks will be charged with theft.', ['Clerks to be charged with theft | 17']],
    ['says what was done to anybody', 'Last week 17 clerks were charged with theft.', ['Clerks charged with theft | 17']],
    ['says of a bribe that it was only sought', 'Both admitted attempting to obtain a bribe of $3,400 from a builder.', ['Bribe sought to be obtained from a builder | $3,400']],
    ['says of a bribe that it was obtained', 'Both admitted obtaining a bribe of $3,400 from a builder.', ['Bribe obtained from a builder | $3,400']],
    ['has people in words where they were charged', 'Seven employees opened a shop before they were arrested.', ['Employees arrested | Seven']],
    ['has none where only their story is told', 'Seven employees opened a shop before they were married.', []],
    ['names nobody behind “while”', 'The clerk was sentenced to 6 weeks while Kit Orr Vale was fined $3,100.', ['Fine imposed | $3,100']],
  ]);

  it('has no time from the length of a sentence', () => {
    const periods = (sentence: string) => every(draftedInEnglish(sentence)).map(({period}) => period?.label);
    assert.deepEqual(periods('A former broker has been sentenced to over 9 years in prison after defrauding savers of $7 million.'), [undefined]);
    assert.deepEqual(periods('A former broker has been charged after defrauding savers of $7 million over the past 9 years.'), ['over the past 9 years']);
  });
});

describe('the countries whose authorities took part', () => {
  reads([
    ['are told as such', 'The sweep involved investigators from 23 countries.', ['Countries whose investigators took part | 23']],
    ['are told so where the operation brought them together', 'The sweep brought together police in 23 countries.', ['Countries whose police took part | 23']],
    ['had no part in it where only their savers were called', 'The ring called savers in 23 countries.', ['Countries in which savers were called | 23']],
  ]);
});

describe('money that was seized', () => {
  reads([
    ['was stolen before, and seized now', 'Police seized $47 million stolen by hackers.', ['Money stolen by hackers seized | $47 million']],
    ['is told without a noun that breaks off', 'Police seized $47 million transferred by a well-known and not yet named firm.', ['Money seized | $47 million']],
    ['was only stolen where nobody seized it', 'The judge heard of $47 million stolen by hackers.', ['Money stolen by hackers | $47 million']],
  ]);
});

describe('an English label in large letters', () => {
  reads([
    ['points to nothing before it', 'Police froze 4,700 associated accounts.', ['Accounts frozen | 4,700']],
    ['says with what they are linked where the sentence does', 'Police froze 4,700 accounts linked to fraud.', ['Accounts linked to fraud frozen | 4,700']],
    ['has its noun where a number has only a measure', 'The team recovered 47 TB.', ['Data recovered | 47']],
    ['has the noun of its sentence', 'The team recovered 47 TB of records.', ['Records recovered | 47']],
    ['tells of the damages and not of those who did them', 'Police broke up a scheme linked to damages exceeding $47 million.', ['Damages linked to scheme | exceeding $47 million']],
    ['tells of losses in what happened', 'The incidents examined are tied to $47 million in losses.', ['Losses in incidents examined | $47 million']],
    ['writes peoples with their capital', 'Britons lost $47 million to fraud.', ['Money lost by Britons to fraud | $47 million']],
    ['tells of what could be returned as returned', 'Lenders were able to return $47 million.', ['Money returned | $47 million']],
    ['tells of what is still to be returned', 'Lantern Post to return $47 million', ['Money to be returned | $47 million']],
    ['names nobody whose age the release tells', 'The court heard from 47-year-old Ann Lark. Lark received $47 million in fees.', ['Fees received | $47 million']],
  ]);
});
