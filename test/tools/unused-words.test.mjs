import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from 'acorn';
import {unusedWords} from '../../.tools/build/unused-words.mjs';

const languages = `
const en = {lang: 'en', loading: 'Loading', source: 'Source', kinds: {do: 'Do'}, count: (n) => \`\${n} cases\`, pause: 'Pause'};
const zh = {lang: 'zh', loading: '载入', source: '来源', kinds: {do: '应做'}, count: (n) => \`\${n} 个\`, pause: '暂停',};`;

describe('The words of the interface in a single file', () => {
  it('are those that something asks for, in every language', () => {
    const small = wordsIn('say(words.source, words.count(3));');

    assert.deepEqual(small, {
      en: {lang: 'en', source: 'Source', count: '3 cases'},
      zh: {lang: 'zh', source: '来源', count: '3 个'},
    });
  });

  it('are kept when only a text or a pattern names them', () => {
    const {en} = wordsIn(`const {source} = words; say(words['pause'], source);`);

    assert.deepEqual(en, {lang: 'en', source: 'Source', pause: 'Pause'});
  });

  it('are not kept for a field of the same name in another object', () => {
    const {en} = wordsIn('say({source: words.pause, kinds() {}});');

    assert.deepEqual(en, {lang: 'en', pause: 'Pause'});
  });

  it('are whole when all are asked for', () => {
    const {zh} = wordsIn('say(words.loading, words.source, words.kinds, words.count, words.pause);');

    assert.deepEqual(Object.keys(zh), ['lang', 'loading', 'source', 'kinds', 'count', 'pause']);
  });

  it('stop the build when they are not found', () => {
    assert.throws(() => dropped('say(1);'), /No language was found/);
  });
});

function dropped(code) {
  const context = {
    parse: (text) => parse(text, {ecmaVersion: 'latest', sourceType: 'module'}),
    error: (message) => {
      throw new Error(message);
    },
  };
  return unusedWords().renderChunk.call(context, code).code;
}

/** What is left of the words beside a piece of code that asks for some. */
function wordsIn(code) {
  const text = dropped(`${languages}\nfunction ask(words, say) { ${code} }`);
  const {en, zh} = new Function(`${text}; return {en, zh}`)();
  const shown = (words) =>
    Object.fromEntries(Object.entries(words).map(([name, word]) => [name, typeof word === 'function' ? word(3) : word]));
  return {en: shown(en), zh: shown(zh)};
}
