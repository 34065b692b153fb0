import {describe} from 'node:test';
import {reads} from '../helpers/reads.js';

describe('what was done to those an English number counts', () => {
  reads([
    ['is told with what they are suspected of', '16 men and 3 women were arrested on suspicion of being members of a fraud ring.',
      ['Men arrested on suspicion of being members of a fraud ring | 16', 'Women arrested on suspicion of being members of a fraud ring | 3']],
    ['is told without a suspicion of nothing', '16 men were arrested on suspicion.', ['Men arrested | 16']],
    ['is told with what they are charged with', 'Police arrested 80 suspects on charges of engaging in ticket fraud.', ['Suspects arrested on charges of engaging in ticket fraud | 80']],
    ['is told before what they are suspected of', 'Police arrested 14 people suspected to be involved in rigging darts matches.', ['People arrested, suspected to be involved in rigging darts matches | 14']],
    ['was done to members of a gang that opens the sentence', 'A gang of help desk swindlers, 15 men and 24 women between the ages of 31 and 44, were arrested.',
      ['Men among the help desk swindlers arrested | 15', 'Women among the help desk swindlers arrested | 24']],
    ['was done to those among whom they are', 'Among those arrested were 38 men.', ['Men arrested | 38']],
    ['stands before “with”', 'Officers cracked down on members of a forgery ring, with 33 arrests.', ['Arrests of members of a forgery ring | 33']],
    ['is an investigation into them', 'The bureau opened an investigation into 16 brokers.', ['Brokers investigated | 16']],
    ['is what they did in offences', 'They found a web of bribery and cheating offences involving 13 more people.', ['People involved in bribery and cheating offences | 13']],
    ['is what they were confirmed to be', 'In all, 120 cars were confirmed to be stolen.', ['Cars confirmed to be stolen | 120']],
    ['goes on every day', 'The unit receives over 300 reports of such calls every single day.', ['Reports of such calls received every single day | over 300']],
    ['was done in so many places', 'Police made arrests across 22 towns.', ['Towns in which arrests were made | 22']],
    ['was done by offices of so many places', 'Customs offices across 20 nations made the seizures.', ['Nations whose customs offices made the seizures | 20']],
    ['was a deed that had a name of two words', 'In all, 16 people were charged with theft from the Bank of Northland.', ['People charged with theft from the Bank of Northland | 16']],
  ]);
});

describe('how far an English number moved', () => {
  reads([
    ['is no repeat of what moved the other way', 'Cases rose 12 per cent and losses fell 12 per cent.', ['Increase in cases | 12', 'Decrease in losses | 12']],
    ['is told by “fewer”', 'The unit saw 4,100 fewer cases last year.', ['Decrease in cases | 4,100']],
    ['is no more than before by “more”', 'The unit saw 4,100 more cases.', ['Cases | 4,100']],
    ['is so many times what it was', 'Scam reports surged, rising 40-fold to 8,200.', ['Scam reports | 8,200']],
  ]);
});

describe('what English money was', () => {
  reads([
    ['is bribes, and no charges', 'He was convicted of corruptly accepting bribes totalling $12,000 from a supplier.', ['Bribes corruptly accepted from a supplier | $12,000']],
    ['is what somebody plotted to give', 'He plotted with a clerk to secretly hand out bribes.', []],
    ['is bribes behind a plain form', 'They agreed to corruptly offer bribes totalling $19,000 to buyers.', ['Bribes corruptly offered to buyers | $19,000']],
    ['is a sum only asked for', 'A request for $21,000 was made.', ['Money requested | $21,000']],
    ['is a payment only sought', 'The invoice sought payment of $4.7 million to a shell firm.', ['Payment to a shell firm sought | $4.7 million']],
    ['is a transfer only ordered', 'The email held an order to transfer $14 million to two accounts.', ['Money ordered to be transferred to two accounts | $14 million']],
    ['is what was claimed, and not refunded', 'Auditors found false claims of about $640,000 in tax rebates.', ['False claims for tax rebates | about $640,000']],
    ['is what something cost', 'Parcel scams cost US shops $1.3 billion in 2030.', ['Cost of parcel scams to US shops | $1.3 billion']],
    ['was stolen by those arrested for it', 'Police arrest 18 romance swindlers for stealing $7.25 million', ['Romance swindlers arrested | 18', 'Money stolen by romance swindlers | $7.25 million']],
    ['was stolen in the scams the sentence speaks of', 'Parcel scams were a common form of theft, with more than $400 million being reported stolen.', ['Money reported stolen in parcel scams | more than $400 million']],
    ['was stolen in scams that a time opens', 'For 2030, parcel scams were a worry, with more than $400 million being reported stolen.', ['Money reported stolen in parcel scams | more than $400 million']],
    ['is a fine of somebody whose name is a verb', 'In March 2031, Rush was fined $17,000.', ['Fine imposed | $17,000']],
    ['is what losses are put down to', 'The report put $29 million in losses attributed to parcel fraud.', ['Losses attributed to parcel fraud | $29 million']],
  ]);
});
