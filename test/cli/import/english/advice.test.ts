import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../../src/cli/import/import-release.js';
import {draftedInEnglish, englishTipsOf} from '../helpers/english.js';

describe('advice in running English text', () => {
  for (const advice of [
    'Perform a search for the name of the seller',
    'When donating, it is best to give to a charity you know',
    'Before you pay, do your own research',
    'Beneficiaries should be cautious of unsolicited requests',
    'Residents who believe that they were misled are encouraged to report it',
    'If you receive such a cheque, it’s a fraud',
    'The agency encourages investors to ask for the licence of a seller',
    'Once you have paid, the best thing to do is tell your bank',
    'If the caller hesitates, press for a name',
    'Report suspected fraud to your bank',
    'If somebody claims to be from a company, a bank, or a court, hang up',
    'Implement training for employees',
    'Contact vendors through numbers on file',
    'Banks should warn their customers of it',
    'Consumers may wish to freeze their credit',
    'It’s good practice to call the firm back',
    'Don’t be afraid to walk away',
    'I would strongly urge whoever hears of a quick loan to be very wary',
    'I am urging all residents to look out for such calls',
    'They are practised and polite, so be on your guard',
    'Con artists may ask for the number on your card…don’t give it to them',
    'The card is free, so don’t pay anyone for it',
    'Owners who want to sell should be wary when asked for a fee',
    'Owners can also avoid such sellers by asking for a licence',
    'Our officers will never ask for your card at the door',
  ]) {
    it(`is “${advice}”`, () => assert.deepEqual(englishTipsOf(`The scheme is new. ${advice}.`), [advice]));
  }

  it('begins behind “also” and the quotation mark', () => {
    assert.deepEqual(englishTipsOf('“Also, don’t click on any of the links.”'), ['don’t click on any of the links']);
  });

  for (const other of [
    'Just last month the regulator told of £30 million lost since May.',
    'You may be asked to collect a parcel.',
    'Click here to see the film.',
    'Once the money was sent, the owners would falsely report the loss.',
    'When you report wrongdoing, you help us find patterns, stop crime and protect others.',
    'The agency encourages investors to visit its pages for more information.',
    'The agency is reminding drivers that a permit costs nothing.',
    'We urge the Senate to vote for it.',
    'It is important to note that all figures are estimates.',
    'The shop had a rule that employees should not look at cards.',
    'There is no reason why you should ever hurry.',
    'Beware of Parcel Card Fraud',
    'The caller may claim that you must take all cash home.',
    'Here is what to look for so that you avoid them.',
    'Contact vendors were the first to know.',
    'They were late, so the judge left.',
    'Please see the annex on coins for more information.',
    'Contact information, birthdays and numbers remain what most leaks hold.',
    'End of life phones were opened by thieves in the spring.',
    'The reader is encouraged to click on a link in the letter.',
    'If you believe that only the old are robbed, think again.',
  ]) {
    it(`is not “${other}”`, () => assert.deepEqual(englishTipsOf(other), []));
  }

  it('is no list of what swindlers do', () => {
    assert.deepEqual(englishTipsOf('How to avoid scams', 'New scams include:', '- Setting up sites for false tickets', '- Selling rooms that do not exist'), []);
  });

  it('is a list of what to do against them', () => {
    assert.deepEqual(englishTipsOf('How to avoid scams', 'Tips against new scams include:', '- Buying tickets from the box office', '- Paying by card'), ['Buying tickets from the box office', 'Paying by card']);
  });

  it('is no list of devices or of kinds of fraud', () => {
    assert.deepEqual(englishTipsOf('How to protect yourself', '- Harbour H20, H31, H40', '- Quayside Mini', '- Ask for the licence of a seller', '- Fake landlord scams'), ['Ask for the licence of a seller']);
  });

  it('is no list of addresses', () => {
    assert.deepEqual(englishTipsOf('How to protect yourself', '- Northern Bureau: Call (555) 010-0199, and write P.O. Box 12', '- Your bank: Call the number on your card'), ['Your bank: Call the number on your card']);
  });
});

describe('a list of English advice without a heading', () => {
  it('is advice as a whole when most of it is', () => {
    assert.deepEqual(
      englishTipsOf('The bureau has seen forty such texts.', '• Don’t tap the links', '• Go to the page of the courier', '• Snap the van of the seller', '• Decline offers at the door'),
      ['Don’t tap the links', 'Go to the page of the courier', 'Snap the van of the seller', 'Decline offers at the door'],
    );
  });

  it('is none when it tells what a law or an office does', () => {
    assert.deepEqual(englishTipsOf('The new law:', '- Requires sellers to name all fees', '- Bans fees for leaving a contract'), []);
  });
});

describe('a list under words that say who does it', () => {
  const entries = ['- ask for your full code', '- tell you to move money to another account'];

  it('is no advice when others do or never do it', () => {
    for (const lead of ['Your bank will never:', 'Scammers may:']) assert.deepEqual(englishTipsOf('Advice', lead, ...entries), [], lead);
  });

  it('is what not to do under “Don’t:”, which the editor must say', () => {
    const {tips = [], draft} = draftedInEnglish('Don’t:', '- share your code', '- hurry');

    assert.deepEqual(tips.map(({kind}) => kind), ['dont', 'dont']);
    assert.equal(draft.review.filter(({kind}) => kind === 'uncertain-tip').length, 2);
  });

  it('is no advice when it counts', () => {
    assert.deepEqual(englishTipsOf('How to stay safe', '- 14 reports were sent to the prosecutor', '- Ask for the licence of a seller'), ['Ask for the licence of a seller']);
  });
});

describe('a list of English advice without marks', () => {
  const items = ['ring the number on your card', 'show the letter to a friend'];

  it('has a line for each piece', () => assert.deepEqual(englishTipsOf(['Do:', ...items].join('\n')), items));

  it('is what not to do under “Don’t:”', () => {
    const {tips = []} = draftedInEnglish('Don’t:\nsend coins\nopen the door', 'Tell the police at once.');

    assert.deepEqual(tips.map(({kind, title}) => `${kind} ${title}`), ['dont send coins', 'dont open the door', 'do Tell the police at once']);
  });

  it('is no advice when others never do it', () => assert.deepEqual(englishTipsOf('Our officers will never:\nask you to pay a fine\nsend somebody to your door'), []));

  it('is a sentence when its last line ends one', () => {
    assert.deepEqual(englishTipsOf('Do this:\ntell your bank and\nring the number on your\ncard at once.'), ['tell your bank and\nring the number on your\ncard at once']);
  });

  it('may have the letter o for its round marks', () => assert.deepEqual(englishTipsOf(['You should:', ...items.map((each) => `o ${each}`)].join('\n')), items));
});

describe('English advice beside other things', () => {
  it('has names before colons under a headline of advice', () => {
    const release = ['Stay safe online', 'Passwords: Use a different one for each account.', 'Updates: Install them on the day they come out.'].join('\n\n');

    assert.equal(importRelease(release, {today: '2031-01-01'}).tips?.length, 2);
  });

  it('is not what a swindler told somebody', () => {
    assert.deepEqual(englishTipsOf('“Keep calm and stay on the line,” he told her.'), []);
  });
});
