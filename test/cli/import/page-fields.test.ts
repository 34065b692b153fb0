import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease, unprovenQuotes} from '../../../src/cli/import/import-release.js';
import {readRelease} from '../../../src/cli/import/reading/read-release.js';
import {inFolder} from '../helpers/run-cli.js';
import {reviewIn} from './helpers/drafted.js';
import {runImport} from './helpers/run-import.js';

const told = '<p>行动中，共破获案件317起，抓获嫌疑人452名。</p>';
const head = (fields: Readonly<Record<string, string>>) => `<head>${Object.entries(fields).map(([name, content]) => `<meta name="${name}" content="${content}">`).join('')}</head>`;
const all = {ArticleTitle: '云溪警方公布反诈战果', PubDate: '2031-11-05 09:30', ContentSource: '云溪日报', Url: 'https://police.example/notice'};

const draftedPage = async (html: string) => {
  const {text, ...origin} = await readRelease(new TextEncoder().encode(html), 'page.html');
  const draft = importRelease(text, {...origin, file: 'page.html', today: '2031-12-01'});
  assert.deepEqual(unprovenQuotes(text, draft), []);
  return draft;
};
const fieldsAsked = (draft: Awaited<ReturnType<typeof draftedPage>>) => draft.draft.review.filter(({kind}) => kind === 'page-field').map(({pointer, detail}) => `${pointer} ${detail}`.trim());

describe('the fields in the head of a page', () => {
  it('fill title, date, source and address where the text does not say them', async () => {
    const {title, updated, source} = await draftedPage(head(all) + told);

    assert.deepEqual({title, updated, source}, {
      title: '云溪警方公布反诈战果', updated: '2031-11-05',
      source: {name: '云溪日报', title: '云溪警方公布反诈战果', url: 'https://police.example/notice', publishedAt: '2031-11-05T09:30', lang: 'zh-Hans'},
    });
  });

  it('are told to the editor, and nothing is missing then', async () => {
    const draft = await draftedPage(head(all) + told);

    assert.deepEqual(fieldsAsked(draft), ['/title ArticleTitle: 云溪警方公布反诈战果', '/source/publishedAt PubDate: 2031-11-05 09:30', '/source/name ContentSource: 云溪日报', '/source/url Url: https://police.example/notice']);
    assert.ok(!reviewIn(draft).some((each) => each.startsWith('missing')));
  });

  it('give way to what the text says, and are told where they say otherwise', async () => {
    const draft = await draftedPage(`${head({ArticleTitle: '反诈战果', PubDate: '2031-11-07', ContentSource: '云溪晚报'})}<h1>云溪警方公布反诈战果</h1><p>2031-11-05 来源：云溪日报</p>${told}`);

    assert.deepEqual([draft.title, draft.source.publishedAt, draft.source.name], ['云溪警方公布反诈战果', '2031-11-05', '云溪日报']);
    assert.deepEqual(fieldsAsked(draft), ['PubDate: 2031-11-07', 'ContentSource: 云溪晚报']);
  });

  it('say who published more surely than the first authority named', async () => {
    const draft = await draftedPage(`${head({ContentSource: '云溪日报'})}<h1>反诈战果</h1><p>据青岚市公安局介绍，破获案件317起。</p>`);

    assert.equal(draft.source.name, '云溪日报');
    assert.ok(!draft.draft.evidence.some(({pointer}) => pointer === '/source/name'));
  });

  it('find the title among other lines, broken over two or not', async () => {
    const ofLines = async (lines: string) => (await draftedPage(`${head(all)}<p>通知公告</p><p>警务动态</p>${lines}${told}`)).draft.evidence.filter(({pointer}) => pointer === '/title').map(({quote}) => quote);

    assert.deepEqual(await ofLines('<p>云溪警方公布反诈战果</p>'), ['云溪警方公布反诈战果']);
    assert.deepEqual(await ofLines('<h1>云溪警方<br>公布反诈战果</h1>'), ['云溪警方\n公布反诈战果']);
    assert.equal((await draftedPage(`${head(all)}<h1>云溪警方<br>公布反诈战果</h1>${told}`)).title, '云溪警方公布反诈战果');
  });

  it('say nothing when they are empty, mean the site itself or were left to the template', async () => {
    const draft = await draftedPage(head({ArticleTitle: '', PubDate: '{$date}', ContentSource: '本站', Url: '#'}) + told);

    assert.deepEqual([draft.source, fieldsAsked(draft)], [{name: '', lang: 'zh-Hans'}, []]);
  });

  it('are named in the report, each with where it went', async () => {
    const {out} = await runImport('page.html', `${head({...all, PubDate: '2031-11-07'})}<p>2031年11月5日</p>${told}`, {locale: 'zh'});

    assert.match(out, /取自网页头部标签（meta），不在正文中：请核对 \(4\)\n {4}【ArticleTitle: 云溪警方公布反诈战果】 \/title\n {4}【PubDate: 2031-11-07】 与正文所载不同，以正文为准\n/);
  });

  it('are not looked for in the text by the check', async () => {
    const page = head(all) + told;
    const out = await inFolder({'page.html': page, 'draft.json': JSON.stringify(await draftedPage(page))}, async (folder) => (await folder.run(['check', 'draft.json', '--source', 'page.html'])).out);

    assert.doesNotMatch(out, /quote-not-in-source/);
  });
});
