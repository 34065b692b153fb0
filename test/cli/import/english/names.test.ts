import {describe} from 'node:test';
import {reads} from '../helpers/reads.js';

describe('the label of an English figure names nobody', () => {
  reads([
    ['on whom a fine was imposed', 'Rush was fined $17,000.', ['Fine imposed | $17,000']],
    ['but tells on what firm it was imposed', 'Lantern Post Ltd was fined $17,000.', ['Fine imposed on Lantern Post Ltd | $17,000']],
    ['of whom a text tells with a title', 'Mrs Maple lost £41,000.', ['Money lost | £41,000']],
    ['of whom a text tells the age', 'Ada Maple, 71, trusted the caller. Maple lost £41,000.', ['Money lost | £41,000']],
    ['but tells a place with its accents', 'Police arrested 23 people in Málaga and Évora.', ['People arrested in Málaga and Évora | 23']],
    ['but tells of what place they are', 'Ada Maple, 71, trusted the caller. Northlanders lost £41,000.', ['Money lost by Northlanders | £41,000']],
  ]);
});
