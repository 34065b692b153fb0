/**
 * The part of valibot that the schema of the content pack uses, for the single
 * file: the same answers, messages and paths (a test compares the two), as
 * functions that give the checked value or throw the first fault.
 *
 * valibot builds its objects for many more uses than ours, which a minifier
 * cannot know; it would be a tenth of the file.
 */

const fail = (message, ...path) => {
  throw {message, path};
};

const shown = (value) =>
  typeof value === 'string'
    ? `"${value}"`
    : Array.isArray(value)
      ? 'Array'
      : value && typeof value === 'object'
        ? 'Object'
        : String(value);

const expect = (expected, value, good) =>
  good ? value : fail(`Invalid type: Expected ${expected} but received ${shown(value)}`);

const inside = (key, value, check) => {
  try {
    return check(value);
  } catch (fault) {
    fault.path?.unshift({key});
    throw fault;
  }
};

export const string = () => (value) => expect('string', value, typeof value === 'string');

export const boolean = () => (value) => expect('boolean', value, typeof value === 'boolean');

export const number = () => (value) => expect('number', value, typeof value === 'number' && !isNaN(value));

export const picklist = (options) => (value) =>
  expect(`(${options.map(shown).join(' | ')})`, value, options.includes(value));

export const array = (item) => (value) =>
  expect('Array', value, Array.isArray(value)).map((each, index) => inside(index, each, item));

export const looseObject = (entries) => (value) => {
  expect('Object', value, value && typeof value === 'object');
  const output = {};
  for (const key in entries) {
    if (key in value) output[key] = inside(key, value[key], entries[key]);
    else if (!entries[key].optional) fail(`Invalid key: Expected "${key}" but received undefined`, {key});
  }
  for (const key of Object.keys(value)) {
    if (!Object.keys(entries).includes(key) && !/^(__proto__|prototype|constructor)$/.test(key)) output[key] = value[key];
  }
  return output;
};

export const optional = (check) =>
  Object.assign((value) => (value === undefined ? value : check(value)), {optional: true});

export const pipe = (first, ...more) => (value) => more.reduce((result, check) => check(result), first(value));

export const transform = (operation) => operation;

export const regex = (pattern, message) => (value) => (pattern.test(value) ? value : fail(message));

export const finite = () => (value) => (Number.isFinite(value) ? value : fail(`Invalid finite: Received ${value}`));

export const safeParse = (check, value) => {
  try {
    return {success: true, output: check(value)};
  } catch (fault) {
    if (!fault.path) throw fault;
    return {issues: [fault]};
  }
};
