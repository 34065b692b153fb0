import {inLines} from '../../../in-lines.js';
const several = '(?:the following|following|recent|several|some(?: of the)?|these|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}|other|notable|significant|major|highlights?|examples?|instances?|selected|below|include[sd]?|including|among|separate|number of|series of|string of|spate of)';
const happenings = 'cases?|incidents|arrests|prosecutions|examples|investigations|instances|convictions|scams|frauds|operations|matters|sentencings|sentences|successes|highlights|stories|actions|reports|complaints|busts|raids|warnings';
const people = 'victims|people|men|employees|individuals|defendants|residents|charges';
const announcing = (matters: string) =>
  new RegExp(inLines`
    \b${several}\b[^.]{0,60}\b(?:${matters})\b|
    \b(?:${matters})\b[^.]{0,40}\b(?:include[sd]?|are|were|as follows|below)\b|
    \b(?:case studies|cases|incidents|examples|stories|highlights|round-?up)\s?:?$
  `, 'i');
const announced = announcing(`${happenings}|${people}`);
const announcedOfMany = announcing(happenings);

/** Whether the words before a list announce cases in the plural. Below a headline of one case several people are its people. */
export const announcesCases = (lead: readonly string[], headline = ''): boolean => {
  const pattern = tellsOfOne(headline) ? announcedOfMany : announced;
  return lead.some((text) => pattern.test(text.slice(-300)));
};

const one = new RegExp(inLines`
  \b(?:
    charges (?:a|an|former|man|woman|two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-2])\b|arrests|arrested|
    charged|fined|sued|nabbed|settlement|lawsuit|ordered to pay|(?:agrees?|has) to pay|faces? (?:\w+ ){0,2}charges|
    jailed|sentenced|gang|syndicate|ring|network|bust(?:s|ed)?|caught|extradited|scammers?|fraudsters?|m[ae]n|wom[ae]n|
    couple|brothers|sisters|pair|duo|trio|convicted|indicted|pleads?|guilty|loses|lost|conned|duped|resident|hacker|
    ringleader|admin(?:istrator)?|(?:scheme|operation|marketplace) (?:shut|taken|broken|dismantled|busted|disrupted)
  )\b
`, 'i');
const many = new RegExp(inLines`
  \b(?:
    cases|operations?|annual|statistics|year|half|quarter|figures|campaign|results|update|losses|
    scams?\s(?:rise|fall|up|down)|briefs?|reports?|round-?up|crack(?:s|ed|ing)?[ -]?down|warn(?:s|ed|ing|ings)?|
    awareness|week(?:ly)?|month(?:ly)?|nationwide|several|separate|series|spate|string|victims|sweep|beware|alert|
    advice|tips|scams
  )\b
`, 'i');

const plural = /\b(?:cases|incidents|operations|raids|investigations|prosecutions|convictions|separate|unrelated|round-?up|series|spate|stories|tales|examples)\b/i;

/** Whether a headline speaks of several cases. */
export const tellsOfSeveral = (headline = ''): boolean => plural.test(headline);

/** “Five plead guilty to …”, “Northtown man jailed …”: one or a few, whatever they did to how many. */
const few = new RegExp(inLines`
  ^(?:
    (?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-2])\s(?:\w+\s){0,3}|
    (?:[\w’'-]+\s){0,4}(?:defendant|m[ae]n|wom[ae]n)\s
  )(?:pleads?|pleaded|charged|indicted|sentenced|jailed|convicted|arraigned)\b
`, 'i');

/** Whether a headline tells of one case. */
export const tellsOfOne = (headline = ''): boolean => (one.test(headline) && !many.test(headline)) || (few.test(headline) && !plural.test(headline));

