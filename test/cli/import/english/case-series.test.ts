import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../../src/cli/import/import-release.js';

/** The titles of the cases of a release with this headline. */
const titlesUnder = (headline: string, ...paragraphs: string[]) =>
  (importRelease([headline, ...paragraphs].join('\n\n'), {today: '2031-01-01'}).cases ?? []).map(({title}) => title);
const titlesOf = (...paragraphs: string[]) => titlesUnder('Results of the quarter', ...paragraphs);

const landlord = 'A student paid £900 for a flat that did not exist. The advertiser stopped answering once the money was sent.';
const banker = 'A 71-year-old man from Eastham was told that his account was at risk. He transferred £12,000 to what he took for a safe account.';
const parcel = 'A nurse clicked a link in a text about a parcel and entered her card number. £340 was taken the same evening.';

describe('a series of English headings', () => {
  it('are cases when a story stands below each, whatever they say', () => {
    assert.deepEqual(titlesOf('Gone in a minute', landlord, 'The prince of hearts', banker, 'Signed, sealed', parcel), ['Gone in a minute', 'The prince of hearts', 'Signed, sealed']);
  });

  it('may be numbered', () => {
    assert.deepEqual(titlesOf('1. Fake landlord', landlord, '2. Bank caller', banker), ['Fake landlord', 'Bank caller']);
  });

  it('may have letters', () => {
    assert.deepEqual(
      titlesOf('A. Lantern Energy Ltd', 'The regulator fined the company £50,000 after its agents told customers that they worked for the grid.', 'B. Blue Door Loans', 'The firm charged fees in advance. A customer complained and it was fined £10,000.'),
      ['Lantern Energy Ltd', 'Blue Door Loans'],
    );
  });

  it('may be days', () => {
    assert.deepEqual(titlesOf('Monday 3 May', landlord, 'Tuesday 4 May', banker), ['Monday 3 May', 'Tuesday 4 May']);
  });

  it('may be suits', () => {
    assert.deepEqual(
      titlesOf('United States v. Lee (D. Northtown)', 'On May 4, 2031, Ann Lee pleaded guilty to wire fraud. She admitted that she took $80,000 from a charity.', 'United States v. Day', 'On June 2, 2031, Bo Day was convicted by a jury of bank fraud for loans to firms that did not exist.'),
      ['United States v. Lee (D. Northtown)', 'United States v. Day'],
    );
  });

  it('may stand in the paragraphs of their stories', () => {
    assert.deepEqual(titlesOf(`EASTHAM – ${banker}`, `WESTON – ${parcel}`), ['EASTHAM', 'WESTON']);
  });

  it('may be dates of a log, whose entries leave articles out', () => {
    assert.deepEqual(titlesOf('05/03 – Elderly man was sold a warranty he did not need for $1,900.', '05/04 – Woman reported losing $400 to a seller of puppies online.'), ['05/03', '05/04']);
  });

  it('are no cases when they explain how swindlers go about it', () => {
    assert.deepEqual(titlesOf('The call', 'A caller tells you that a man was arrested with your card. He asks you to call the bank.', 'The courier', 'A courier comes to your door and takes the card. Victims often lose all that they saved.'), []);
  });

  it('are no cases when they tell what was achieved', () => {
    assert.deepEqual(titlesOf('Northtown District', 'Officers visited 300 shops and handed out 2,000 leaflets. They spoke to 90 pupils.', 'Weston District', 'Officers carried out 40 checks and trained 12 bank clerks. Some 900 residents attended talks.'), []);
  });

  it('are no cases when they are chapters of one story', () => {
    const release = ['Brothers jailed for timber fraud', 'Two brothers who sold timber that did not exist have been jailed.', 'How it began', 'In May 2030, Ed Moss, 50, and Al Moss, 47, set up a firm and took £400,000 from buyers.', 'The arrest', 'Ed Moss was arrested at the airport in June with £9,000 in cash. Al Moss was charged a day later.'];

    assert.deepEqual(titlesUnder(release[0]!, ...release.slice(1)), ['Brothers jailed for timber fraud']);
  });

  it('are no cases when they are parts of an event', () => {
    assert.deepEqual(titlesOf('Opening', 'The mayor welcomed 200 guests. A victim, Ann Lee, 70, told how she lost £9,000.', 'Panels', 'Bankers and officers discussed new tools, and Dr Fay Moss presented a study.'), []);
  });

  it('are no cases when only one has a story', () => {
    assert.deepEqual(titlesOf('Bank callers', banker, 'Opening hours', 'The desk is open on all days of the week, and on Sundays for those who cannot come on other days.'), []);
  });
});

describe('entries of a list that tell of somebody', () => {
  const van = 'A mechanic who sold cars that he did not own was fined £2,000 and ordered to repay three customers.';
  const club = 'A former treasurer of a tennis club was sentenced to eight months after she paid the club’s money into her own account.';

  it('are cases', () => {
    assert.deepEqual(titlesOf('The following cases were concluded:', `(a) ${club}`, `(b) ${van}`).length, 2);
  });

  it('may have names before a colon', () => {
    assert.deepEqual(titlesOf('Among the actions:', `• Northtown: ${club}`, `• South Port: ${van}`), ['Northtown', 'South Port']);
  });

  it('are none when they tell of those sentenced in one case what each got', () => {
    assert.deepEqual(
      titlesUnder('Land fraud: sentences', 'Those sentenced were:', '- Ann Lee, 33, of Ash Lane, was sentenced to five years for conspiracy to defraud and money laundering.', '- Bo Day, 41, of South Port, was sentenced to three years for conspiracy to defraud and possession of false documents.'),
      [],
    );
  });

  it('are none when they advise', () => {
    assert.deepEqual(titlesOf('- Talk to an elderly neighbour who has received odd calls.', '- Tell a resident who paid a stranger that it was not their fault.'), []);
  });
});

describe('paragraphs that each tell of somebody new', () => {
  const first = 'In one case, a 62-year-old woman sent $18,000 in gold bars to a man who said he was with a bureau.';
  const second = 'In another case, a business owner wired $90,000 to an account after an email that seemed to come from a supplier.';

  it('are cases when their first words set them beside each other', () => {
    assert.equal(titlesOf(first, second, 'A third victim, a student, lost $1,500 to someone who offered her a job.').length, 3);
  });

  it('are cases when a line announces them', () => {
    const told = ['On June 3, a bank manager from Green Park lost $14,000 to persons who posed as customs officers.', 'On June 9, an engineer was added to a group and invested $22,000 in shares that did not exist.'];

    assert.equal(titlesOf('Recent incidents are given below.', ...told).length, 2);
  });

  it('may tell of places', () => {
    assert.equal(
      titlesOf(
        'In the Northern District, a jury indicted two men on charges of wire fraud. They are accused of having told old people that their grandchildren were in jail.',
        'In the District of South Port, a pharmacist pleaded guilty to billing for drugs that nobody received.',
        'In the Eastern District, a court ordered a mail house to stop sending letters about prizes, and its owner was fined.',
      ).length,
      3,
    );
  });

  it('go on with paragraphs that look back', () => {
    const {cases = []} = importRelease(['Results of the quarter', first, 'The woman told her bank a week later.', second].join('\n\n'), {today: '2031-01-01'});

    assert.deepEqual(cases.map(({paragraphs}) => paragraphs.length), [2, 1]);
  });

  it('may be two that open alike', () => {
    assert.equal(titlesOf('On Thursday, a woman in Weston gave her card number to a caller.', 'On Friday, a pensioner in Eastham handed £4,000 to a young man at the gate.').length, 2);
  });

  it('are not the sentence that sums them up', () => {
    assert.equal(titlesOf('In separate cases reported on Monday, three residents lost over $60,000.', first, second).length, 2);
  });

  it('are one case when they follow one man', () => {
    const story = ['A man who defrauded a widow has been jailed.', 'Dan Roe, 45, of Weston, met a woman in her seventies in June 2029 on a cruise.', 'In August 2029 a further £20,000 was transferred to Roe by the victim.'];

    assert.deepEqual(titlesUnder('Man jailed for defrauding widow', ...story), ['Man jailed for defrauding widow']);
  });

  it('are none when they tell of an office', () => {
    assert.deepEqual(titlesOf('In April, the minister visited the desk and met a group of volunteers who had helped 30 pensioners.', 'In May, the desk received a van, which was paid for by a charity.'), []);
  });
});

describe('cases announced one by one', () => {
  it('may be called examples, and have no title', () => {
    assert.deepEqual(
      titlesOf('Example 1: A couple paid a deposit for a caravan that was never delivered.', 'Example 2: A retired teacher gave remote access to a caller and lost $16,000.'),
      ['A couple paid a deposit for a caravan that was never delivered', 'A retired teacher gave remote access to a caller and lost $16,000'],
    );
  });

  it('may be one', () => {
    assert.deepEqual(titlesOf('Case study: Anna’s story', 'Anna, 34, needed a loan. She was asked for a fee of £150, paid it and heard nothing more.'), ['Anna’s story']);
  });

  it('end where advice begins', () => {
    const {cases = []} = importRelease(['Loan fees', 'Case study', 'Anna, 34, needed a loan and paid a fee of £150.', 'Never pay a fee before you have the loan.'].join('\n\n'), {today: '2031-01-01'});

    assert.deepEqual(cases[0]?.paragraphs, ['Anna, 34, needed a loan and paid a fee of £150.']);
  });
});

describe('a case told in passing', () => {
  it('is an example', () => {
    assert.deepEqual(titlesOf('Criminals pretend to be managers. For example, a clerk in Northtown bought cards for $2,000 and sent the codes to a stranger.'), ['For example, a clerk in Northtown bought cards for $2,000 and sent the codes']);
  });

  it('is none when the example tells of nobody', () => {
    assert.deepEqual(titlesOf('Criminals pretend to be managers. For example, they may ask for cards and for the codes on their backs.'), []);
  });

  it('may open a release without a headline', () => {
    const text = 'SOUTH PORT, May 3 – A former postal worker was arrested today on charges that he stole checks from the mail, the sheriff announced.\n\nIf you think that your mail was stolen, call the office.';

    assert.equal(importRelease(text, {today: '2031-01-01'}).cases?.length, 1);
  });
});
