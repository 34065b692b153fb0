import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../../src/cli/import/import-release.js';
import {draftedInEnglish, englishTipsOf} from '../helpers/english.js';

const draftOf = (...lines: string[]) => importRelease(lines.join('\n\n'), {today: '2031-01-01'});
const titleOf = (...lines: string[]) => draftOf(...lines).title;
const casesOf = (...lines: string[]) => (draftOf(...lines).cases ?? []).map(({title}) => title);
const titlesOf = (...paragraphs: string[]) => (draftedInEnglish(...paragraphs).cases ?? []).map(({title}) => title);

const headline = 'Clerk Jailed for Selling Cards';
const story = 'On 4 May, a clerk of the harbour office was jailed for two years. He had sold the cards of three pensioners to a gang that nobody has found so far.';

describe('the title of an English release', () => {
  for (const notice of ['FOR IMMEDIATE RELEASE', 'Media release', 'Annex B', 'Tuesday, March 4, 2031', 'March 4, 2031']) {
    it(`stands below “${notice}”`, () => assert.equal(titleOf(notice, headline, story), headline));
  }

  it('stands behind such a notice on its line', () => assert.equal(titleOf(`FOR IMMEDIATE RELEASE: ${headline}`, story), headline));

  it('stands below whom the press may ask', () => assert.equal(titleOf('Contact:', 'Ann Lee, spokeswoman', '(555) 010-0199 Office', headline, story), headline));

  it('may be longer than a line', () => {
    const long = 'Two clerks of the harbour office jailed for selling the cards of pensioners to a gang that emptied their accounts';

    assert.equal(titleOf(long, story), long);
  });

  it('is no sentence', () => assert.equal(titleOf('Two clerks of the harbour office were jailed for selling the cards of pensioners to a gang that has not been found.', story), ''));
});

describe('a headline on several lines of an English release', () => {
  const on = (...lines: string[]) => titleOf(lines.join('\n'), story);

  it('goes on with what was done to whom', () => assert.equal(on('Clerk and Porter of the Harbour Office', 'Charged with Selling Cards'), 'Clerk and Porter of the Harbour Office Charged with Selling Cards'));

  it('goes on behind a comma, and ends where a line begins anew', () => {
    assert.equal(on('Clerk Jailed for Selling Cards,', 'Keeping Half of the Money', 'Porter of the Harbour Office Helped Him', story), 'Clerk Jailed for Selling Cards, Keeping Half of the Money');
  });

  it('has said what was done on its first line', () => assert.equal(on('Clerk Jailed for Selling Cards', 'Porter Charged with Helping Him'), 'Clerk Jailed for Selling Cards'));
});

describe('an article about one case', () => {
  const rest = 'The cards came to light in a parcel at the station. Another defendant kept watch at the gate and was fined £300. One defendant wrote the letters and was fined £200.';

  for (const title of ['Three plead guilty to selling cards in phone scams', 'Eastham man jailed for robbing nine victims', 'Harbour card scheme shut down', 'Police arrest Eastham resident over cards']) {
    it(`may be headed “${title}”`, () => assert.deepEqual(casesOf(title, story, rest), [title]));
  }

  it('may begin with its standfirst again', () => assert.deepEqual(casesOf('Police arrest Eastham resident over cards', story, story, rest), ['Police arrest Eastham resident over cards']));

  it('has chapters, which look back', () => {
    const chapters = ['A ring of porters in the harbour', `A porter named Ned Fox, 44, was arrested in June. ${rest}`, 'The gang moved to the station', 'Two clerks, Zed Moor, 51, and Ann Day, 38, were charged with theft in July.'];

    assert.deepEqual(casesOf('Ninety held over harbour cards', ...chapters), []);
  });

  it('is not named by who wrote it', () => {
    assert.ok(!casesOf('Harbour news of the week', 'Nora Quill', story, 'A porter’s parcels', 'A porter named Ned Fox, 44, was arrested in June after he had stolen six parcels.').includes('Nora Quill'));
  });
});

describe('a case named by its first words', () => {
  for (const place of ['EASTHAM, Ohio — ', 'May 5, 2031 (EASTHAM) – ', '(EASTHAM) -- ']) {
    it(`begins behind “${place}”`, () => assert.deepEqual(casesOf('News of the harbour', `${place}${story}`), ['On 4 May, a clerk of the harbour office was jailed for two years']));
  }
});

describe('what stands around the pictures of a release', () => {
  it('heads no cases', () => {
    assert.deepEqual(casesOf(headline, story, 'Photo 1 (Harbour Police): A clerk who was arrested on 4 May is led into the hall.', 'Photo 2 (Harbour Police): Another clerk who was arrested on 4 May is led out.'), [headline]);
  });

  it('is set aside with the credit below it', () => {
    const draft = draftOf(headline, story, 'Cards found in the hall of the gang\nSource: Harbour Police', 'The clerk has appealed against the sentence.');

    assert.deepEqual(draft.draft.stripped.filter(({rule}) => rule === 'caption').map(({quote}) => quote), ['Cards found in the hall of the gang', 'Source: Harbour Police']);
  });

  it('is no paragraph above such a line', () => {
    const draft = draftOf(headline, 'He had sold the cards of 14 pensioners\nSource: Harbour Police', story);

    assert.deepEqual(draft.draft.stripped.filter(({rule}) => rule === 'caption').map(({quote}) => quote), ['Source: Harbour Police']);
  });
});

describe('cases under headings in groups', () => {
  const bribe = (who: string) => `In May 2031, ${who}, a foreman of Lantern Works Ltd, was fined $9,000 after being found guilty of taking money from a firm.`;

  it('are found below the heading of their group', () => {
    assert.deepEqual(
      titlesOf('Building', 'Money for the roof of a school', bribe('Bo Day'), 'Shops', 'Money for lamps in a window', bribe('Cy Fox')),
      ['Money for the roof of a school', 'Money for lamps in a window'],
    );
  });

  it('are none where nothing happened to anybody', () => {
    assert.deepEqual(titlesOf('Building', 'How the office works', 'The office has three rooms and a hall, which are open to all visitors on every day but Sunday.', 'Shops', 'Where the shops are', 'The shops stand along the quay, and most of them are open on every day of the week but one.'), []);
  });
});

describe('dated paragraphs about people of several ages', () => {
  const told = (day: string, age: string) => `It is alleged that on ${day}, the ${age}-year-old victim answered a call of a man who posed as a banker, and sent him what she had saved.`;

  it('are a case each, whatever the headline says of those behind them', () => {
    assert.equal(casesOf('Two Brothers Charged With Swindling Pensioners', story.replace('jailed for two years', 'charged'), told('May 3, 2031', '71'), told('June 4, 2031', '82'), told('July 5, 2031', '66')).length, 3);
  });

  it('are one story when they tell of one person', () => {
    assert.deepEqual(casesOf('Two Brothers Charged With Swindling a Pensioner', told('May 3, 2031', '71'), told('June 4, 2031', '71'), told('July 5, 2031', '71')), ['Two Brothers Charged With Swindling a Pensioner']);
  });
});

describe('a case told within a release of something else', () => {
  const work = 'The bureau has trained the staff of all banks in the province since spring, and will go on with it in autumn.';
  const lost = 'where a baker lost $90,000 to a man who posed as her supplier.';

  it('may be one that somebody points to', () => {
    assert.equal(titlesOf(work, `The bureau described a case in Northtown ${lost}`).length, 1);
    assert.equal(titlesOf(work, `The bureau says that in another case a baker of Northtown lost $90,000 to a man who posed as her supplier.`).length, 1);
  });

  it('may stand below a line that promises a story', () => {
    assert.equal(titlesOf(work, 'A baker’s story', 'Ann Lee, a baker in Northtown, lost $90,000 to a man who posed as her supplier. He had sent her three bills.').length, 1);
  });

  it('is none below another line', () => {
    assert.deepEqual(titlesOf(work, 'Opening hours', 'Ann Lee, a baker in Northtown, opens the shop at eight. She has three ovens and two cats.'), []);
  });

  it('is a part of the story where the headline tells of one', () => {
    assert.deepEqual(casesOf(headline, story, 'In one instance, he sold the card of a widow who then lost $4,000 of her savings.'), [headline]);
  });
});

describe('a list of what somebody was ordered to do', () => {
  const entries = ['- Tell customers how to end the contract', '- Ask for their consent before the first payment'];

  it('is no advice', () => assert.deepEqual(englishTipsOf('The firm must:', ...entries), []));

  it('is advice where the public is told', () => assert.equal(englishTipsOf('Customers should:', '- Ask for the price before the first payment', '- Check how to end the contract').length, 2));

  it('does not make a command of one in capitals into something else', () => {
    assert.deepEqual(englishTipsOf('How to protect yourself', '- DO go to your bank and tell a clerk.', '- DO NOT call that number.'), ['DO go to your bank and tell a clerk', 'DO NOT call that number']);
  });
});

describe('cases that are told in a sentence or two', () => {
  it('are found under headings', () => {
    assert.deepEqual(
      titlesOf('Gifts at the quay', 'A crane driver was jailed for eight months. He took $2,000.', 'Bills of a school', 'A bursar was fined $5,000. She had made up 12 firms.'),
      ['Gifts at the quay', 'Bills of a school'],
    );
  });

  it('are found where each begins with who tells it', () => {
    assert.deepEqual(
      titlesOf('Ann, 71, Northtown: “I lost $40,000 to a man I never met.”', 'Bo, 55, Eastham: “They called about my roof and took $3,000.”', 'Cy, 34, Southport: “I paid for a van that never came.”'),
      ['Ann, 71, Northtown', 'Bo, 55, Eastham', 'Cy, 34, Southport'],
    );
  });

  it('are none under headings of rooms', () => {
    assert.deepEqual(titlesOf('The quay', 'It has two cranes and a lamp. Both are old.', 'The school', 'It has six rooms and a hall. All are dry.'), []);
  });

  it('end above what the office says of itself', () => {
    const paragraphs = draftedInEnglish(
      'Builder jailed', 'A builder who took £80,000 from eight households was jailed for three years in June.',
      'Seller fined', 'Lee Fox of Eastham pleaded guilty to selling copies of shoes and was fined £1,900.',
      'Our work in schools', 'We visited 30 schools and talked with pupils about the wiles of those who sell what they do not have.',
    ).cases?.map((each) => each.paragraphs.length);

    assert.deepEqual(paragraphs, [1, 1]);
  });

  it('end above the next entry of their list', () => {
    const told = draftedInEnglish(
      '- Operation Lantern: Officers arrested five people who had run a fake bank and took $3 million.',
      '- Operation Quay: A joint team raided two call centres, and detained the three owners of both.',
      '- Training: 300 clerks.',
    ).cases?.map(({title, paragraphs}) => `${title} ${paragraphs.length}`);

    assert.deepEqual(told, ['Operation Lantern 1', 'Operation Quay 1']);
  });
});

describe('“Case:” before a name', () => {
  const lantern = ['Case: Lantern Foods', 'A manager took gifts of $40,000 from a supplier and was jailed for ten months.'];

  it('announces cases where there are several', () => {
    assert.deepEqual(titlesOf(...lantern, 'Case: Quay Lifts', 'An engineer signed for lifts that nobody had looked at. He was fined $7,000.'), ['Lantern Foods', 'Quay Lifts']);
  });

  it('is a field of the page where it stands alone', () => {
    assert.ok(!titlesOf(...lantern).includes('Lantern Foods'));
  });
});

describe('a list of dated entries in a warning to firms', () => {
  const warning = (...entries: string[]) => casesOf('Thieves change the accounts of clinics', 'The bureau warns clinics of thieves of payments.', entries.map((each) => `- ${each}`).join('\n'));

  it('tells cases of attacks, whoever was attacked', () => {
    assert.deepEqual(
      warning('In May 2030, a clinic with many sites suffered an attack. Its lines were down for a week.', 'In March 2030, strangers gained access to the mail of a laboratory and redirected what it was owed.'),
      ['In May 2030, a clinic with many sites suffered an attack', 'In March 2030, strangers gained access to the mail of a laboratory and redirected'],
    );
  });

  it('tells none of what the bureau did', () => {
    assert.deepEqual(warning('In May 2030, the bureau opened a desk for clinics. It answers calls on weekdays.', 'In March 2030, the bureau sent a letter to the heads of all laboratories.'), []);
  });
});
