import {messagesFor, type Messages} from '../i18n/messages.js';
import {warn} from '../internal/warn.js';
import {registerMessages} from './register-messages.js';

/** Words as a page writes them, by the names that `Messages` has for them. */
type Words = Record<string, unknown>;

/** A text, or one for each grammatical number by its CLDR category. */
type Template = string | Readonly<Record<string, string>>;

/**
 * Takes words of the interface that a page brings itself, now and once the page is whole:
 *
 *     <script type="application/json" data-af-messages lang="en">{"source": "From"}</script>
 *
 * Data in a script is not run, so no policy forbids it. What is missing is taken from the language
 * itself where it is known, otherwise from English.
 */
export function readInlineMessages(): void {
  take();
  document.addEventListener('DOMContentLoaded', take);
}

function take() {
  // Not by the list's own forEach, which webcomponents.js 0.7 takes away.
  Array.from(document.querySelectorAll<HTMLElement>('script[data-af-messages]')).forEach((script) => {
    script.removeAttribute('data-af-messages'); // so that it is read once
    const {lang, textContent} = script;
    try {
      registerMessages(messagesFrom(lang, JSON.parse(textContent) as Words));
    } catch (error) {
      warn(`data-af-messages lang="${lang}": ${String(error)}`);
    }
  });
}

/**
 * The words of a language with some replaced. What is of another form than the word it would replace
 * is left out, with a warning.
 *
 * @throws {RangeError} When `lang` is no language tag.
 */
export function messagesFrom(lang: string, words: Words): Messages {
  const plural = new Intl.PluralRules(lang);
  const known = messagesFor(lang) as unknown as Words;
  return {...merged(known, words, plural), lang} as unknown as Messages;
}

function merged(known: Words, words: Words, plural: Intl.PluralRules): Words {
  const result = {...known};
  for (const [name, given] of Object.entries(words)) {
    const before = known[name];
    const isGroup = typeof before === 'object';
    const isText = typeof given === 'string';
    if (isGroup && given && !isText) result[name] = merged(before as Words, given as Words, plural);
    else if (typeof before === 'function' && isTemplate(given)) result[name] = filled(given, plural);
    else if (typeof before === 'string' && isText) result[name] = given;
    else warn(`data-af-messages: “${name}” is no word of the interface, or of another form.`);
  }
  return result;
}

const isTemplate = (given: unknown): given is Template =>
  (typeof given === 'string' && given !== '') ||
  (given instanceof Object && !Array.isArray(given) && Object.values(given).every((text) => typeof text === 'string'));

/** Puts in what a message is given: `{total}` is the second of two, every other name the first. */
const filled =
  (template: Template, plural: Intl.PluralRules) =>
  (...values: (number | string)[]) => {
    const form = plural.select(Number(values[values.length - 1]));
    const text = typeof template === 'string' ? template : (template[form] ?? template.other ?? '');
    return text.replace(/\{(\w+)\}/g, (_, name) => String(values[+(name === 'total')]));
  };
