/**
 * The check of a content pack in the single files, from the short form that `compact-schema.mjs`
 * makes: the same answers as valibot's, and the same place of a fault (a test compares the two). Of
 * its messages it has the beginning, what was expected, and where a text has another form than it
 * should, the text instead of the rule.
 */

const fail = (message, ...path) => {
  throw {message, path};
};

const expect = (expected, good) => {
  if (!good) fail(`Invalid type: Expected ${expected}`);
};

const inside = (key, check, ...what) => {
  try {
    return check(...what);
  } catch (fault) {
    fault.path?.unshift({key});
    throw fault;
  }
};

export function safeParse(schema, json) {
  const check = (type, value) => {
    const rule = schema[type];
    const options = type.split('|');
    if (rule?.trim) return checkObject(rule, value);
    if (options[1]) expect(`("${options.join('" | "')}")`, options.includes(value));
    else {
      const primitive = rule ? 'string' : type;
      // NaN is not equal to itself, and no number to valibot.
      expect(primitive, typeof value === primitive && value === value);
      if (primitive === 'number' && !isFinite(value)) fail('Invalid finite');
      if (rule?.apply) return rule(value);
      if (rule && !rule.test(value)) fail(`Not understood: “${value}”. See docs/content-pack.md.`);
    }
    return value;
  };

  const checkList = (type, value) => {
    expect('Array', Array.isArray(value));
    return value.map((each, index) => inside(index, check, type, each));
  };

  const checkObject = (fields, value) => {
    expect('Object', value && typeof value === 'object');
    const output = {};
    const {...others} = value;
    for (const field of fields.split(' ')) {
      const [, key, optional, isList, type] = /(\$?\w+)(\??)(\*?):?(.*)/.exec(field);
      if (key in value) {
        output[key] =
          optional && value[key] === undefined ? undefined : inside(key, isList ? checkList : check, type, value[key]);
      } else if (!optional) fail(`Invalid key: Expected "${key}"`, {key});
      delete others[key];
    }
    for (const key of Object.keys(others)) {
      if (!/^(__proto__|prototype|constructor)$/.test(key)) output[key] = others[key];
    }
    return output;
  };

  try {
    return {success: true, output: check('A', json)};
  } catch (fault) {
    if (!fault.path) throw fault;
    return {issues: [fault]};
  }
}
