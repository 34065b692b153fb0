import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {englishTipsOf} from '../helpers/english.js';

describe('advice of an English release, in other words', () => {
  it('says what those who give or buy should do', () => {
    assert.deepEqual(englishTipsOf('Donors should check how much was paid.'), ['Donors should check how much was paid']);
    assert.deepEqual(englishTipsOf('Officers should check how much was paid.'), []);
  });

  it('may use any plain verb behind a condition', () => {
    assert.deepEqual(englishTipsOf('If you feel rushed, shut the door and dial 101.'), ['If you feel rushed, shut the door and dial 101']);
    assert.deepEqual(englishTipsOf('If you feel rushed, most swindlers notice it at once.'), []);
  });

  it('may have a dash behind its condition', () => {
    assert.deepEqual(englishTipsOf('If you want to help – donate to a charity you know.'), ['If you want to help – donate to a charity you know']);
  });

  it('may say when readers were contacted', () => {
    assert.deepEqual(englishTipsOf('Be careful if you are contacted by text.'), ['Be careful if you are contacted by text']);
    assert.deepEqual(englishTipsOf('You are contacted by text and told to pay.'), []);
  });

  it('may be quoted behind who said it', () => {
    assert.deepEqual(englishTipsOf('She continued: “Always stop and think before you pay.”'), ['Always stop and think before you pay']);
  });

  it('ends where who said it begins', () => {
    assert.deepEqual(englishTipsOf('"Check every change of bank details by phone," said Inspector Lind.'), ['Check every change of bank details by phone']);
  });

  it('may be recommended to firms', () => {
    assert.deepEqual(englishTipsOf('The unit recommends that companies train their staff.'), ['The unit recommends that companies train their staff']);
    assert.deepEqual(englishTipsOf('The report recommends that ministers pass the law.'), []);
  });

  it('follows words that offer it', () => {
    assert.deepEqual(englishTipsOf('State police offer this advice: collect your mail every day.'), ['collect your mail every day']);
  });

  it('is not what police warn that others do', () => {
    assert.deepEqual(englishTipsOf('Police are warning people who lost money to fraud that criminals may call again.'), []);
    assert.deepEqual(englishTipsOf('Police are warning people not to answer unknown callers.'), ['Police are warning people not to answer unknown callers']);
  });

  it('may be the tip of the week', () => {
    assert.deepEqual(englishTipsOf('Tip of the week: Put the phone down and ring your bank.'), ['Put the phone down and ring your bank']);
  });

  it('is not the name of a swindle above what is told of it', () => {
    const tips = englishTipsOf('Scams to watch out for:', '1. Bogus charities', 'Swindlers use the mood of the season and ask for money at the door of a house.', '2. Free trials', 'The offer looks free. Read the small print before you sign up for anything at all.');
    assert.deepEqual(tips, ['Read the small print before you sign up for anything at all']);
  });

  it('is no follow-up, and no call to other countries', () => {
    assert.deepEqual(englishTipsOf('Follow-up inquiries into the matter have begun.'), []);
    assert.deepEqual(englishTipsOf('We encourage other countries to sign the treaty.'), []);
    assert.deepEqual(englishTipsOf('We encourage parents to join a course.'), ['We encourage parents to join a course']);
  });

  it('may open with an adverb, or with what it is about', () => {
    assert.deepEqual(englishTipsOf('However, never read your code out to a stranger.'), ['never read your code out to a stranger']);
    assert.deepEqual(englishTipsOf('As with every letter of this sort, do not ring the number in it.'), ['As with every letter of this sort, do not ring the number in it']);
    assert.deepEqual(englishTipsOf('However, never reading the letter, she rang the number.'), []);
    assert.deepEqual(englishTipsOf('As with every letter of this sort, nobody rang the number in it.'), []);
  });

  it('may call something the safest course, or what should ring alarm bells', () => {
    assert.deepEqual(englishTipsOf('The safest course is to ring the firm yourself.'), ['The safest course is to ring the firm yourself']);
    assert.deepEqual(englishTipsOf('A stranger in a hurry should set off alarm bells.'), ['A stranger in a hurry should set off alarm bells']);
    assert.deepEqual(englishTipsOf('The safest course was closed in March.'), []);
    assert.deepEqual(englishTipsOf('A stranger in a hurry set off alarm bells.'), []);
  });

  it('may stand behind a saying', () => {
    assert.deepEqual(englishTipsOf('The old saying holds: “Nothing comes from nothing.” Be wary of gifts from strangers.'), ['Be wary of gifts from strangers']);
  });

  it('may be two words long', () => {
    assert.deepEqual(englishTipsOf('What to do:', 'Hang up. The bank will see to the rest.'), ['Hang up']);
    assert.deepEqual(englishTipsOf('What to do:', 'She did. The bank saw to the rest.'), []);
  });

  it('may be counted by letters, and say why', () => {
    const why = 'Some of our inspectors work away from the office this spring, and so there will be days on which a call comes from a number that is no number of ours at all. You may ring the front desk on any weekday between nine and five, and whoever answers will tell you whether the call was ours.';
    assert.deepEqual(englishTipsOf('Residents are advised to do the following:', 'a. Be vigilant. Our inspectors carry no badges.', `b. Authenticate the caller by the number of your file. ${why}`), [
      'Be vigilant. Our inspectors carry no badges',
      `Authenticate the caller by the number of your file. ${why.slice(0, -1)}`,
    ]);
    assert.deepEqual(englishTipsOf('The inquiry found two faults:', 'a. Badges were lent. Nobody asked for them.', 'b. Files were left open.'), []);
  });

  it('is not what firms are called on to do, a threat, or where advice is to be had', () => {
    assert.deepEqual(englishTipsOf('We urge every company in the trade to do the same.'), []);
    assert.deepEqual(englishTipsOf('Let this sentence be a warning to those who cheat the old.'), []);
    assert.deepEqual(englishTipsOf('The bureau also has tips on letters of this sort and urges people to read them.'), []);
    assert.deepEqual(englishTipsOf('We urge every resident of the town to do the same.'), ['We urge every resident of the town to do the same']);
    assert.deepEqual(englishTipsOf('Let your bank know at once.'), ['Let your bank know at once']);
  });
});
