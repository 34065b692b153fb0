import {describe} from 'node:test';
import {reads} from '../helpers/reads.js';

describe('what was done to those an English number counts', () => {
  reads([
    ['is told with what they are suspected of', '16 men and 3 women were arrested on suspicion of being members of a fraud ring.',
      ['Men arrested on suspicion of being members of a fraud ring | 16', 'Women arrested on suspicion of being members of a fraud ring | 3']],
    ['is told without a suspicion of nothing', '16 men were arrested on suspicion.', ['Men arrested | 16']],
    ['is told with what they are charged with', 'Police arrested 80 suspects on charges of engaging in ticket fraud.', ['Suspects arrested on charges of engaging in ticket fraud | 80']],
    ['is told before what they are suspected of', 'Police arrested 14 people suspected to be involved in rigging darts matches.', ['People arrested, suspected to be involved in rigging darts matches | 14']],
    ['was done to members of a gang that opens the sentence', 'A gang of ticket forgers, 15 men and 24 women between the ages of 31 and 44, were arrested.',
      ['Men among the ticket forgers arrested | 15', 'Women among the ticket forgers arrested | 24']],
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
