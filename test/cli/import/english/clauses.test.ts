import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {every} from '../helpers/drafted.js';
import {draftedInEnglish} from '../helpers/english.js';
import {reads} from '../helpers/reads.js';

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
    ['keeps the time it is counted by', 'The centre receives over 200 reports every day.', ['Reports received every day | over 200']],
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
    ['has adjectives that deny a verb', 'They charged 14 unaccompanied and untrained clerks.', ['Unaccompanied and untrained clerks charged | 14']],
    ['is the object of a verb that only looks like a denial', 'Police unmasked 14 clerks.', ['Clerks unmasked | 14']],
    ['has adjectives that look like verbs', 'It was sold to 86 unlicensed, unregistered, and foreign brokers.', ['Unlicensed, unregistered, and foreign brokers | 86']],
    ['tells for what something was done', 'Prosecutors sought detention for 202 firearm cases.', ['Firearm cases, detention sought | 202']],
    ['has its verb before the place it went to', 'The office sent 40 officers to the border.', ['Officers sent to the border | 40']],
    ['has its verb behind what it is about', 'The centre received 40 complaints about parcels.', ['Complaints about parcels received | 40']],
    ['has its verb behind what its nouns cling to', 'The team prevented 40 attacks on banks.', ['Attacks on banks prevented | 40']],
    ['is described by a clause', 'They cut off 1,500 lines that were used for scams.', ['Lines used for scams cut off | 1,500']],
    ['is described by what it was used for', 'Banks froze 70 accounts used for sending money.', ['Accounts used for sending money frozen | 70']],
    ['tells to what end', 'The ring used 56 cars to carry out their fraud.', ['Cars used to carry out fraud | 56']],
    ['is not described by a clause with figures of its own', 'The centre received 310 reports that totalled losses of $5 million.', ['Reports received | 310', 'Losses | $5 million']],
    ['tells who is linked to it', 'The brokers are linked to 30 cases in Northtown.', ['Cases linked to brokers in Northtown | 30']],
    ['is of those who were so many of a number', 'About 5,020 of the 23,900 scams reported last year involved phishing.', ['Scams that involved phishing | About 5,020', 'Scams reported | 23,900']],
    ['is not described by a verb whose object is cut off', 'A group of 16 mayors announced a $3 million settlement with the firm.', ['Mayors | 16', 'Settlement with the firm | $3 million']],
    ['tells who lost money of their own', '70 pensioners lose $50 million in a bond fraud.', ['Pensioners who lose money | 70', 'Money lost by pensioners in a bond fraud | $50 million']],
    ['tells what bore upon it', 'It told of a breach affecting 14 million users.', ['Users affected by breach | 14 million']],
    ['leaves out which officers did it', 'It told of officers searching 14 shops.', ['Shops searched | 14']],
    ['tells from whom money was raised', 'The firm raised more than $170 million from 1,100 savers.', ['Money raised by firm from 1,100 savers | more than $170 million', 'Savers from whom money was raised | 1,100']],
    ['leaves victims of theft as they are', 'The ring stole $170 million from 1,100 victims.', ['Money stolen by ring from 1,100 victims | $170 million', 'Victims | 1,100']],
    ['is charged with counted charges', 'The office announced 50 felony charges against 11 clerks.', ['Felony charges announced | 50', 'Clerks charged | 11']],
    ['tells who is in so many places', 'They sold bonds to 145 retired savers located in 25 states.', ['Retired savers, bonds sold | 145', 'States with retired savers | 25']],
    ['is of those told before its bracket', 'They charged 22 people (eight of whom were doctors).', ['People charged | 22', 'Doctors | eight']],
    ['is what a group is made of', 'A coalition that grew to 50 mayors wrote a letter.', ['Mayors in coalition | 50']],
    ['takes part', 'There was participation from 60 shops.', ['Shops participating | 60']],
    ['is not all that a headline says', '49 other mayors secure settlement from Lantern Post', ['Other mayors | 49']],
    ['tells who will get money of their own', '70 tenants will receive nearly $2 million in rent relief.', ['Tenants | 70', 'Rent relief to be received | nearly $2 million']],
    ['tells what they will get', 'About 5.7 million people will receive new cards in Northtown.', ['People who receive new cards in Northtown | About 5.7 million']],
    ['tells from whom something was stolen', 'She stole money from at least 10 people.', ['People from whom money was stolen | at least 10']],
    ['is done against whom the whole is', 'There were 90 offences against pupils, including 7 thefts.', ['Offences against pupils | 90', 'Thefts against pupils | 7']],
    ['is of people where the verb says so', 'Northern Task Force charges three in largest fraud prosecution', ['People charged in largest fraud prosecution | three']],
    ['keeps what denies its verb', '14 people were not charged.', ['People not charged | 14']],
    ['keeps when its verb was true', 'Four other people have been previously charged.', ['Other people previously charged | Four']],
    ['passes over brackets to its verb', '14 phones (out of 20 that were stolen) have been recovered.', ['Phones recovered | 14', 'Phones stolen | 20']],
    ['tells for what people were arrested', '14 men, aged 20 to 33, were arrested for their suspected involvement in rental scams.', ['Men arrested in rental scams | 14']],
    ['tells of what one is charged', 'He was charged with two counts of failing to keep accounts.', ['Counts of failing to keep accounts charged | two']],
    ['is told in words and figures', 'He was charged with six (6) gross counts of theft.', ['Gross counts of theft charged | 6']],
    ['passes over “in total” to its verb', 'More than 90 vouchers in total were used to settle bills.', ['Vouchers used to settle bills | More than 90']],
    ['is of others behind a name', 'The office charged the owner and 15 others for their part in it.', ['Others charged | 15']],
    ['is of people where nobody names them', 'Two more charged with defrauding insurers', ['People charged with defrauding insurers | Two']],
    ['is where it was opened', 'The ring opened 12 accounts at foreign banks.', ['Accounts opened at foreign banks | 12']],
    ['was not sent by those who tried to', 'The firm attempted to place more than 30 million calls.', ['Calls sought to be placed | more than 30 million']],
    ['tells what people tried', 'Some 9 of the 20 savers attempted to close accounts.', ['Savers who attempted to close accounts | Some 9', 'Savers | 20']],
    ['is no more than the number of whom so many were convicted', '64 of the 98 defendants have been convicted.', ['Defendants convicted | 64', 'Defendants | 98']],
    ['tells for what others were arrested', 'Police arrested four clerks, aged 17 to 19, for theft of parcels.', ['Clerks arrested for theft of parcels | four']],
    ['is not charged for what is not told', 'Prosecutors charged 78 clerks for their alleged participation.', ['Clerks charged | 78']],
    ['tells who suffered losses of their own', 'The centre heard from 310 savers who experienced more than $4 million in losses to parcel scams.', ['Savers who experienced losses to parcel scams | 310', 'Losses to parcel scams | more than $4 million']],
    ['is what was left undone', 'The firm failed to deliver 12,400 of its parcels.', ['Parcels not delivered | 12,400']],
    ['leaves whose it was out', 'Police seized 300 cards used in their scams.', ['Cards used in scams seized | 300']],
    ['is what a headline’s verb says', 'Northern Task Force Charges 89 Brokers', ['Brokers charged | 89']],
    ['is of a list that goes on', 'Officers found 25 gold bars, watches and other valuables.', ['Gold bars, watches and other valuables found | 25']],
  ]);
});

describe('an amount in an English clause', () => {
  reads([
    ['is named by the subject before a verb of level', 'Losses reached $1.2 billion.', ['Losses | $1.2 billion']],
    ['is named by the subject behind a relative', 'Losses to job scams, which nobody expected, exceeded $5 million.', ['Losses to job scams | exceeded $5 million']],
    ['tells who lost it', 'Victims lost a record $10.3 billion to investment fraud.', ['Money lost by victims to investment fraud | $10.3 billion']],
    ['tells from whom it was taken', 'The ring defrauded 2,000 investors of nearly $40 million.', ['Investors defrauded | 2,000', 'Money taken from investors | nearly $40 million']],
    ['tells whom it cost', 'Tech support scams cost older adults $590 million.', ['Cost of tech support scams to older adults | $590 million']],
    ['tells to whom it went', 'The defendants were paid $97 million.', ['Money paid to defendants | $97 million']],
    ['tells to what end', 'The office was awarded $2 million to fight retail theft.', ['Money awarded to fight retail theft | $2 million']],
    ['is of what was taken', 'Police froze 12 accounts and £5,000 in cash.', ['Accounts frozen | 12', 'Cash frozen | £5,000']],
    ['is the worth of what was counted', 'Banks blocked 3.2 million transfers worth £1.2 billion.', ['Transfers blocked | 3.2 million', 'Value of transfers blocked | £1.2 billion']],
    ['is what a thing it stands before is about', 'The office obtained a $3.5 million settlement with the company.', ['Settlement with the company | $3.5 million']],
    ['is the losses of the complaints before it', 'It received 310 complaints of rental fraud, with losses of $4 million.', ['Complaints of rental fraud received | 310', 'Losses to rental fraud | $4 million']],
    ['belongs to whom “with” gives it', 'Lantern Post with 1,023 reports led the list.', ['Reports, Lantern Post | 1,023']],
    ['is thought to be what the subject says', 'The true cost is thought to be nearer £37 million.', ['Estimated true cost | nearer £37 million']],
    ['hovers around', 'It grew, with a median loss hovering around $4,200.', ['Median loss | around $4,200']],
    ['is what was paid around it', 'It grew, with victims paying around $2,500.', ['Money paid | around $2,500']],
    ['is what was ordered and not what was paid', 'The brokers were ordered to pay $2.5 million.', ['Money ordered to be paid by brokers | $2.5 million']],
    ['is what was ordered behind it too', 'The $2.5 million he was ordered to repay was returned.', ['Money ordered to be repaid | $2.5 million']],
    ['is what was paid', 'The brokers paid $2.5 million.', ['Money paid by brokers | $2.5 million']],
    ['is of what is to be paid', 'The court ordered the firm to pay restitution of $92,000.', ['Restitution ordered | $92,000']],
    ['was seized whatever it was meant for', 'Officers seized $36,000 that was intended for a bribe.', ['Money seized | $36,000']],
    ['is what it was meant for when nothing was done with it', 'Officers counted $36,000 that was intended for a bribe.', ['Money intended for a bribe | $36,000']],
    ['is what was ordered of somebody', 'The court ordered the former owner, the firm, to pay $2.5 million. It required Lantern Post to pay $1 million to the states.', ['Money ordered to be paid | $2.5 million', 'Money required to be paid | $1 million']],
    ['was ordered and not yet paid', 'A judge signed judgments ordering them to pay $892 million in disgorgement.', ['Disgorgement ordered | $892 million']],
    ['is ordered with what is ordered before it', 'The judge ordered the firm to pay restitution of $47,700 with interest of $6,400 and a $192,700 penalty.', ['Restitution ordered | $47,700', 'Interest ordered | $6,400', 'Penalty ordered | $192,700']],
    ['tells to whom it is to be paid', 'The firm agreed to pay directly to the towns a sum of $3 million.', ['Money agreed to be paid by firm to the towns | $3 million']],
    ['was got by a wrong', 'The ring fraudulently billed more than $6.9 million.', ['Money fraudulently billed by ring | more than $6.9 million']],
    ['is stolen so often', 'That is around £8,000 of savings stolen every single minute.', ['Savings stolen every single minute | around £8,000']],
    ['is for those who are counted', 'This includes close to $3 million to 80 Northtown tenants.', ['Amount to Northtown tenants | close to $3 million', 'Northtown tenants | 80']],
    ['is a part of the whole, and not of the part before it', 'The clinics billed $5 million, of which $2 million was paid and $1 million was returned.', ['Money billed by clinics | $5 million', 'Money paid | $2 million', 'Money returned | $1 million']],
    ['is of two things', 'Cash and assets worth about $10 million were secured.', ['Cash and assets secured | about $10 million']],
    ['was billed to an insurer', 'She fraudulently billed Northern Health over $10 million.', ['Money fraudulently billed to Northern Health | over $10 million']],
    ['was billed to those who were', 'Private insurers were billed for more than $600,000.', ['Money billed to private insurers | more than $600,000']],
    ['was billed for something', 'They billed $997,000 for services that were not documented.', ['Money billed for services that were not documented | $997,000']],
    ['is to be provided', 'Lantern Post will provide relief totalling $1.85 billion.', ['Relief provided | $1.85 billion']],
    ['is ordered of a state', 'He was ordered to repay the State $77,000.', ['Money ordered to be repaid to State | $77,000']],
    ['tells of whom it was stolen, who have a figure of their own', 'In total, he stole $2.5 million from 13 victims.', ['Money stolen from 13 victims | $2.5 million', 'Victims | 13']],
    ['is nobody’s doing', 'The settlements will result in $269,000 in refunds.', ['Refunds | $269,000']],
    ['ends before a clause of its own', 'The victims lost $5 million as scammers turned to phones.', ['Money lost by victims | $5 million']],
    ['was not paid by those who failed to', 'The owners are charged with failing to pay around $11 million in income taxes.', ['Income taxes allegedly not paid | around $11 million']],
    ['was spent somewhere', 'They spent over $42,000 at car dealers, and over $80,000 at clothing stores.', ['Money spent at car dealers | over $42,000', 'Money spent at clothing stores | over $80,000']],
    ['was overpaid for something', 'The health programme overpaid $136,900 for therapy, $260,800 for interpreters.', ['Money overpaid by health programme for therapy | $136,900', 'Money overpaid for interpreters | $260,800']],
    ['is an average of what was told', 'The firm received $644,000 in fees, an average of $161,000 a year.', ['Fees received by firm | $644,000', 'Average fees received by firm a year | $161,000']],
    ['is what a noun tells in whose amount it is', 'The charity must pay restitution in the amount of $298,600.', ['Restitution required | $298,600']],
    ['was taken from whom the verb names', 'They are charged with defrauding Northern Health of $9 million in connection with its largest case.', ['Money allegedly taken from Northern Health | $9 million']],
    ['is of a ring that was ended', 'The office shut down a $3.2 million fraud ring which preyed on patients.', ['Fraud ring shut down | $3.2 million']],
    ['is the value of what the clause tells', 'The parcels, valued at almost $70,000, were found.', ['Value of parcels found | almost $70,000']],
    ['is the value of what it describes', 'A dealer shipped two loads of powdered milk valued at $200,000.', ['Value of loads of powdered milk | $200,000']],
    ['is a transfer and where it went', 'The centre heard of a wire transfer of $1.5 million to a fraudulent account.', ['Wire transfer to a fraudulent account | $1.5 million']],
    ['is what a transfer moved', 'The centre stopped the transfer of $1.5 million.', ['Money transferred | $1.5 million']],
    ['is the estimate of something', 'The centre knows of 244 victims and estimates the loss to be $42.7 million.', ['Victims | 244', 'Loss | $42.7 million']],
    ['is of what was issued', 'Through April 2031, the buyer issued cheques totalling $597,700.', ['Amount in cheques issued | $597,700']],
    ['is the losses to what a hyphen tells', 'The centre received 18,000 extortion-related complaints, with losses of $13.6 million.', ['Extortion-related complaints received | 18,000', 'Losses to extortion | $13.6 million']],
    ['is not yet paid in a headline', 'Lantern Post to pay $52 million nationally', ['Money to be paid | $52 million']],
    ['was charged to a card for something', 'Among the charges to the card were: $3,000 at Lantern Post, $600 for concert tickets, $400 on clothes.', ['Charges to the card at Lantern Post | $3,000', 'Charges to the card for concert tickets | $600', 'Charges to the card on clothes | $400']],
    ['was taken from what has a short name too', 'They are charged with defrauding the Housing Help (HH) programme out of over $1 million.', ['Money allegedly taken from the Housing Help (HH) programme | over $1 million']],
    ['is an amount of what it is in', 'The firm sent two cheques for a total of $151,500.', ['Amount in cheques | $151,500']],
    ['is in a fraud and not of one', 'Police intercepted $331,000 in a parcel fraud.', ['Money intercepted in a parcel fraud | $331,000']],
    ['is what somebody lost in a clause of its own', 'This is double the $41 million that victims lost.', ['Money lost by victims | $41 million']],
    ['has the thing of a verb going on', 'Police raided the site, seizing assets totalling $257 million.', ['Assets seized | $257 million']],
    ['is the losses to what the sentence told', 'Complaints about romance scams led to losses of $133 million.', ['Losses to romance scams | $133 million']],
    ['is no loss to the last of a list', 'Extortion, theft, and romance scams led to losses of $133 million.', ['Losses | $133 million']],
    ['was billed to somebody', 'They billed the health programme for $5 million.', ['Money billed to health programme | $5 million']],
    ['was got on behalf of somebody', 'Banks recovered $5 million on behalf of victims.', ['Money recovered on behalf of victims | $5 million']],
    ['was got out of somebody', 'The owner scammed $3.5 million out of insurers.', ['Money scammed by owner out of insurers | $3.5 million']],
    ['passes over brackets to its verb', 'The scheme cost the Housing Help (HH) programme $3 million.', ['Cost of scheme to the Housing Help (HH) programme | $3 million']],
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
    ['is no doing of those who say so', 'Police said 90% of scams in Northtown originate from abroad.', ['Share of scams in Northtown that originate from abroad | 90']],
    ['is of what accounts for it', 'However, loan scams remain a worry, accounting for 82% of all cases.', ['Share of all cases, loan scams | 82']],
    ['is of a number', 'Scams accounted for 94% of these 33,600 cases.', ['Share of cases, scams | 94', 'Cases | 33,600']],
    ['keeps a list whole', 'Nearly 71% of victims were youths, students and adults under the age of 50.', ['Share of victims who were youths, students and adults under the age of 50 | Nearly 71']],
    ['has all its auxiliaries', 'Reports told of losses of $5 million. Of these, 40% has been recovered.', ['Losses | $5 million', 'Share of losses that has been recovered | 40']],
    ['is the rest of what was told', 'The unit receives 60 percent of its funds from the centre. The remaining 40 percent, totalling $2 million, is paid by the State.', ['Share of funds from the centre, unit | 60', 'Share of funds from the centre that is paid by the State | 40', 'Funds from the centre, the rest paid by the State | $2 million']],
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
    ['is of its subject behind “however”', 'There were 4,500 reports. The money lost, however, rose by 70%.', ['Reports | 4,500', 'Increase in money lost | 70']],
    ['is of the object of its verb', 'The centre recovered $182 million, reducing net losses to $930 million.', ['Money recovered | $182 million', 'Net losses | $930 million']],
    ['leaves the level it came from to review', 'Fraud losses rose from £450 million to £560 million.', ['Fraud losses | £560 million']],
  ]);

  it('goes with its base', () => {
    const [, change] = every(draftedInEnglish('There were 4,500 reports, up 12% compared with 2030.'));

    assert.deepEqual(change?.comparison, {base: 'compared with 2030', direction: 'rise'});
  });
});

describe('a level that a time owns', () => {
  for (const [sentence, figure, period] of [
    ['Losses reached $300 million, compared with last year’s $201 million.', 'Losses | $201 million', 'last year'],
    ['There were 4,500 reports, up from 2030’s 4,100.', 'Reports | 4,100', '2030'],
  ] as const) {
    it(`is of that time and not of today: ${figure}`, () => {
      const [, earlier] = every(draftedInEnglish(sentence));

      assert.deepEqual([`${earlier?.label} | ${earlier?.display}`, earlier?.period?.label], [figure, period]);
    });
  }
});

describe('a level that was reached', () => {
  const periods = (sentence: string) => every(draftedInEnglish(sentence)).map(({period}) => period?.label);

  it('is of the time of its change', () => assert.deepEqual(periods('The number of parcel frauds told in 2030 rose by 9 per cent to 12,400.'), ['in 2030', 'in 2030']));
  it('is of no time where what it is measured against has one', () => assert.deepEqual(periods('The number of parcel frauds rose by 9 per cent from 2030 to 12,400.'), [undefined, undefined]));
});

describe('the time a figure counts', () => {
  const periods: readonly (readonly [sentence: string, period: string | undefined])[] = [
    ['In 2030, 4,500 reports were received.', 'In 2030'],
    ['Police received 4,500 reports in the first half of 2030.', 'in the first half of 2030'],
    ['Between April 2029 and March 2030, 4,500 reports were received.', 'Between April 2029 and March 2030'],
    ['Police received 4,500 reports on Monday.', undefined],
    ['Since the centre was formed in June last year, 8,600 reports were received.', undefined],
    ['Scams, which were rare in 2030, cost 4,500 people their savings last year.', 'last year'],
    ['Losses were $5 million in 2030 an increase of 2%.', 'in 2030'],
    ['Last year’s $5 million was paid.', 'Last year'],
    ['There were 4,500 reports, up from 2030’s 4,100.', undefined],
    ['The worst was in March, when 4,500 reports were received.', 'in March'],
    ['From May 1, 2030, to June 1, 2031, the desk closed 450 cases.', 'From May 1, 2030, to June 1, 2031'],
    ['On May 1, 2030, to much surprise, the desk closed 450 cases.', undefined],
    ['It began with a raid in March, in which 45 people were arrested.', 'in March'],
    ['In March, police broke up a ring that robbed 4,500 savers.', undefined],
    ['In March, police broke up a ring and arrested 45 brokers.', 'In March'],
    ['In March, a clerk was jailed for siphoning off $3 million.', undefined],
    ['In March, after searching an office, officers seized $3 million.', 'In March'],
    ['In March, the raids, which took a week, led to 45 arrests.', 'In March'],
    ['In March, police arrested a gang linked to losses of $3 million.', undefined],
    ['In March, a chain with 45 shops warned its customers.', undefined],
    ['Police arrested a gang with 45 members in March.', 'in March'],
    ['Some 45 million texts have been stopped since a new code was signed in March 2030.', undefined],
    ['Some 45 million texts have been stopped since March 2030.', 'since March 2030'],
    ['It stopped 45 million texts over the same period.', undefined],
    ['It stopped 45 million texts over the past year.', 'over the past year'],
    ['The 2030 report says 45 shops were shut.', undefined],
    ['In the 2030 survey, 45 shops said so.', undefined],
    ['Tips were up 9% on 2030, with losses of $3 million.', undefined],
    ['The clerk was given a sentence of over two years and fined $3 million.', undefined],
    ['The FBI revealed earlier this year that savers lost $3 million.', undefined],
  ];
  for (const [sentence, period] of periods) {
    it(`is ${period ? `“${period}”` : 'not told'} in “${sentence}”`, () => assert.equal(every(draftedInEnglish(sentence))[0]?.period?.label, period));
  }
});
