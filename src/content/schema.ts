/**
 * The content pack, defined once. From here come the TypeScript types, the
 * check that the browser makes of every pack, and the JSON Schema that an
 * editor's tool reads (`anti-fraud-elements/content-pack.schema.json`).
 *
 * Fields this version does not know are kept and ignored, so that an older
 * library can show a newer pack of the same major version.
 */
import * as v from 'valibot';
import {described} from './describe.js';
import {plainText} from './plain-text.js';

const text = (description: string) =>
  described(v.pipe(v.string(), v.transform(plainText)), description);

const texts = (description: string) =>
  described(v.array(text('One entry, plain text.')), description);

const matching = (pattern: RegExp, message: string, description: string) =>
  described(v.pipe(v.string(), v.regex(pattern, message)), description);

const id = (what: string) =>
  matching(
    /^[A-Za-z0-9][\w.-]*$/,
    'An id is letters, digits, ".", "_" and "-", and begins with a letter or digit.',
    `Stable id of the ${what}; the same in every language, unique within the pack.`,
  );

const date = (description: string) =>
  matching(
    /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/,
    'A date is YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM.',
    `${description} As precise as is known: YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM.`,
  );

const address = (description: string) =>
  matching(/^https?:\/\/\S+$/i, 'An address begins with https:// or http://.', description);

const languageTag = (description: string) =>
  matching(
    /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
    'A language is a tag such as zh-Hans or en.',
    description,
  );

const quote = () =>
  v.optional(
    text(
      'The words of the source that this was taken from, verbatim and in the language of the source.',
    ),
  );

/** How a published number relates to the true one. */
export const approximations = ['exact', 'atLeast', 'about', 'below'] as const;

/** What a tip asks people to do. */
export const tipKinds = ['do', 'dont', 'ifItHappens'] as const;

/** How pressing a notice is. */
export const severities = ['info', 'warning', 'urgent'] as const;

const category = (description: string) =>
  described(
    v.looseObject({
      id: v.optional(
        matching(
          /^\S+$/,
          'A category id has no spaces.',
          'Known id of the category, such as `personal-information`; lists change every year, so any id is allowed.',
        ),
      ),
      label: text('Name of the category as readers see it.'),
    }),
    description,
  );

const period = () =>
  described(
    v.looseObject({
      label: text('The period in the words of the source, such as “2023年3月以来”.'),
      start: v.optional(date('First day of the period.')),
      end: v.optional(date('Last day of the period.')),
    }),
    'The time a figure counts.',
  );

const figureFields = {
  id: id('figure'),
  label: text('What is counted, understandable on its own, such as “侦破涉网刑事案件”.'),
  display: text(
    'The number exactly as the source prints it, without the unit: “2179万”, “680余”. Never rounded, totalled or corrected.',
  ),
  unit: v.optional(text('The unit as the source prints it: “起”, “元”, “人次”, “%”.')),
  value: v.optional(
    described(
      v.pipe(v.number(), v.finite()),
      'The number for machines, in the unit given: 21790000 for “2179万”. For an approximate figure the bound that was published.',
    ),
  ),
  approximation: v.optional(
    described(
      v.picklist(approximations),
      'exact: as counted (the default). atLeast: 余, 多, 超, “more than”. about: 约, “about”. below: 近, “nearly”.',
    ),
  ),
  period: v.optional(period()),
  asOf: v.optional(date('The day on which the figure was true, when it differs from the pack’s.')),
  comparison: v.optional(
    described(
      v.looseObject({
        base: text(
          'What the figure is compared with, in the words of the source: “同比”, “比2022年”.',
        ),
        direction: v.optional(
          described(v.picklist(['rise', 'fall']), 'Whether the source reports a rise or a fall.'),
        ),
      }),
      'What a change is measured against.',
    ),
  ),
  quote: quote(),
};

const part = described(
  v.looseObject(figureFields),
  'A figure that the source gives as part (其中) of another. Parts need not add up to the whole.',
);

const figure = described(
  v.looseObject({
    ...figureFields,
    parts: v.optional(
      described(v.array(part), 'Figures that the source gives as parts (其中) of this one.'),
    ),
  }),
  'One published figure.',
);

const caseEntry = described(
  v.looseObject({
    id: id('case'),
    title: text('Title of the case, names masked as published.'),
    region: v.optional(text('Place of the case, as readers of the site know it.')),
    offence: v.optional(category('The offence, such as 侵犯公民个人信息.')),
    fraudType: v.optional(category('The kind of fraud, such as 刷单返利类.')),
    paragraphs: texts(
      'The case in paragraphs. People are never named, numbered or located beyond what was published.',
    ),
    outcomes: v.optional(
      described(v.array(figure), 'What came of it: people caught, money frozen.'),
    ),
    warningSigns: v.optional(texts('How a reader could have noticed.')),
    quote: quote(),
  }),
  'One case, anonymised.',
);

const tip = described(
  v.looseObject({
    id: id('tip'),
    title: text('The advice in one line.'),
    text: v.optional(text('Why, or how, in a sentence or two.')),
    kind: v.optional(
      described(
        v.picklist(tipKinds),
        'do: something to do (the default). dont: something to avoid. ifItHappens: what to do once it has happened.',
      ),
    ),
    audience: v.optional(text('Whom the tip is for, when not for everyone: “求职者”.')),
    quote: quote(),
  }),
  'One piece of advice.',
);

const question = described(
  v.looseObject({
    id: id('question'),
    outlet: v.optional(text('Who asked: the outlet of the journalist.')),
    question: text('The question as it was asked.'),
    answerer: v.optional(text('Who answered: office and, where published, name.')),
    paragraphs: texts('The answer in paragraphs.'),
    quote: quote(),
  }),
  'One question of the press with its answer.',
);

const measure = described(
  v.looseObject({
    id: id('measure'),
    title: text('The measure in a line, often its slogan.'),
    paragraphs: texts('What was done.'),
    figures: v.optional(
      described(
        v.array(id('figure')),
        'Ids of those of the pack’s figures that say what came of it, in the order in which they are shown.',
      ),
    ),
    quote: quote(),
  }),
  'One thing the authority did.',
);

const hotline = described(
  v.looseObject({
    id: id('hotline'),
    number: matching(
      /^[+\d][\d\s-]*$/,
      'A number is digits, spaces, "-" and a leading "+".',
      'The number as it is dialled.',
    ),
    label: text('What the line is for.'),
    dialable: described(
      v.boolean(),
      'Whether a reader can call it. False for numbers that only call you (96110 in many places) or only take messages.',
    ),
    hours: v.optional(text('When it is answered.')),
    region: v.optional(text('Where it works, when not everywhere.')),
    note: v.optional(text('What a caller should know.')),
    neverAsks: v.optional(
      texts(
        'What this line never asks of anybody, each worded to follow “will never ask you to”: 提供短信验证码.',
      ),
    ),
    url: v.optional(address('Official page of the line.')),
    verifiedOn: v.optional(date('The day somebody last checked the number.')),
  }),
  'One number to call or to know.',
);

const notice = described(
  v.looseObject({
    id: id('notice'),
    severity: described(v.picklist(severities), 'How pressing it is.'),
    title: text('The alert in one line.'),
    paragraphs: texts('What happens, and what to do.'),
    issued: v.optional(date('When it was issued.')),
    expires: v.optional(date('The last day it is to be shown.')),
    url: v.optional(address('Where to read more.')),
    quote: quote(),
  }),
  'One alert.',
);

const warningSign = described(
  v.looseObject({
    id: id('warning sign'),
    text: text(
      'What readers may be meeting, addressed to them and understandable on its own: “有人让您把钱转入‘安全账户’”.',
    ),
    quote: quote(),
  }),
  'One sign by which readers notice that somebody is out to defraud them.',
);

const source = described(
  v.looseObject({
    name: text('Who published the release.'),
    title: v.optional(text('Title of the release.')),
    url: v.optional(address('Where the release can be read.')),
    publishedAt: v.optional(date('When it was published.')),
    repostedAt: v.optional(date('When this site took it over.')),
    lang: v.optional(
      languageTag('Language of the release and so of every quote; the pack’s own when absent.'),
    ),
  }),
  'Where all of it comes from. Chinese government sites must name source, address and time of what they repost.',
);

/** What readers are shown. Every road into an element leads to this. */
const contentFields = {
  title: text('Title of the pack, shown as heading where a page gives none.'),
  lang: languageTag('Language of the texts, a BCP 47 tag: zh-Hans, zh-Hant, en.'),
  updated: date('When the content last changed.'),
  expires: v.optional(
    date(
      'The last day the content is current. Afterwards elements say that it may be out of date.',
    ),
  ),
  source,
  period: v.optional(period()),
  asOf: v.optional(date('The day on which the figures were true, unless a figure says otherwise.')),
  figures: v.optional(described(v.array(figure), 'Published figures.')),
  cases: v.optional(described(v.array(caseEntry), 'Typical cases.')),
  tips: v.optional(described(v.array(tip), 'Safety tips.')),
  warningSigns: v.optional(
    described(
      v.array(warningSign),
      'Signs of fraud for readers to check themselves by. Without them the self-check takes those of the cases.',
    ),
  ),
  questions: v.optional(described(v.array(question), 'Questions of the press.')),
  measures: v.optional(described(v.array(measure), 'Measures taken.')),
  hotlines: v.optional(described(v.array(hotline), 'Numbers to call or to know.')),
  notices: v.optional(described(v.array(notice), 'Alerts.')),
};

/** The major version of the pack format that this library reads. */
export const packMajorVersion = 1;

/** Schema of a content pack. */
export const packSchema = described(
  v.looseObject({
    $schema: v.optional(described(v.string(), 'Address of the JSON Schema, for editors’ tools.')),
    packVersion: matching(
      /^\d+\.\d+$/,
      'A pack version is major.minor, such as "1.0".',
      'Version of the pack format, major.minor. This format is 1.0.',
    ),
    id: id('pack'),
    status: described(
      v.picklist(['draft', 'published']),
      'A draft is shown only in preview. Published means that a person has reviewed it.',
    ),
    reviewer: v.optional(text('Who released it, as the office wants to be named.')),
    reviewBy: v.optional(date('When somebody should look at it again.')),
    alternates: v.optional(
      described(
        v.array(
          v.looseObject({
            lang: languageTag('Language of the other pack.'),
            href: described(v.string(), 'Its address, relative to this pack.'),
          }),
        ),
        'The same pack in other languages.',
      ),
    ),
    ...contentFields,
  }),
  'Anti-fraud content of one release in one language.',
);

export type ContentPack = v.InferOutput<typeof packSchema>;
/** What an element shows: a pack, or what could be read of a page's own HTML. */
export type Content = {[Field in keyof typeof contentFields]?: ContentPack[Field]};
export type Kind =
  | 'figures'
  | 'cases'
  | 'tips'
  | 'warningSigns'
  | 'questions'
  | 'measures'
  | 'hotlines'
  | 'notices';
export type Figure = v.InferOutput<typeof figure>;
export type FigurePart = v.InferOutput<typeof part>;
export type Period = NonNullable<Content['period']>;
export type Case = v.InferOutput<typeof caseEntry>;
export type Category = NonNullable<Case['offence']>;
export type Tip = v.InferOutput<typeof tip>;
export type WarningSign = v.InferOutput<typeof warningSign>;
export type Question = v.InferOutput<typeof question>;
export type Measure = v.InferOutput<typeof measure>;
export type Hotline = v.InferOutput<typeof hotline>;
export type Notice = v.InferOutput<typeof notice>;
export type Source = v.InferOutput<typeof source>;
export type Severity = (typeof severities)[number];
export type Approximation = (typeof approximations)[number];
export type TipKind = (typeof tipKinds)[number];
