/** The page's side stores the element that it asks about here. */
const handle = 'globalThis.afTranscriptRoot';

/** States that a screen reader speaks, in the order in which they are written. */
const spoken = [
  'level',
  'roledescription',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'invalid',
  'required',
  'hasPopup',
  'live',
  'atomic',
  'busy',
  'valuetext',
];

/**
 * What Chromium's accessibility tree holds for one element, open shadow roots included: a line of
 * role, name and states for each node, two spaces deeper for each level.
 *
 * @param {import('puppeteer-core').CDPSession} protocol
 * @returns {Promise<string[]>}
 */
export async function transcript(protocol) {
  // Only while it is enabled does Chromium keep the tree up to date.
  await protocol.send('Accessibility.enable');
  try {
    const {result} = await protocol.send('Runtime.evaluate', {expression: handle});
    const {node} = await protocol.send('DOM.describeNode', {objectId: result.objectId});
    const {nodes} = await protocol.send('Accessibility.getFullAXTree');
    return linesOf(nodes, node.backendNodeId);
  } finally {
    await protocol.send('Accessibility.disable');
  }
}

/**
 * @param {object[]} nodes as the protocol's `Accessibility.getFullAXTree` gives them
 * @param {number} rootId the `backendDOMNodeId` of the element to begin with
 */
export function linesOf(nodes, rootId) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.backendDOMNodeId === rootId);
  if (!root) return [];

  const lines = [];
  const visit = (node, depth, parentName) => {
    const name = node.name?.value ?? '';
    const isText = node.role?.value === 'StaticText';
    // A box for each line of text, and text that only repeats the name it gave to its parent.
    if (node.role?.value === 'InlineTextBox' || (isText && name === parentName)) return;
    const shown = !node.ignored && !isWrapper(node);
    if (shown) lines.push('  '.repeat(depth) + describe(node));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, shown ? depth + 1 : depth, shown ? name : parentName);
    }
  };
  visit(root, 0, undefined);
  return lines;
}

/** Boxes without a name or meaning, which no screen reader speaks. */
function isWrapper({role, name}) {
  return (role?.value === 'generic' || role?.value === 'none') && !name?.value;
}

function describe({role, name, value, description, properties = []}) {
  const text = role.value === 'StaticText' ? 'text' : role.value;
  const states = spoken.flatMap((key) => {
    const state = utf8(properties.find((each) => each.name === key)?.value.value);
    if (state === undefined || state === '' || state === 'false' || state === false) {
      // Closed and not pressed are spoken, unlike not disabled.
      return ['expanded', 'pressed', 'checked'].includes(key) && state !== undefined
        ? [`${key}=false`]
        : [];
    }
    return state === true || state === 'true' ? [key] : [`${key}=${state}`];
  });
  return [
    text,
    name?.value ? JSON.stringify(name.value) : '',
    ...states,
    value?.value !== undefined && value.value !== '' ? `value=${JSON.stringify(value.value)}` : '',
    description?.value ? `description=${JSON.stringify(description.value)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Chromium's protocol gives a role description's UTF-8 bytes as a character each. A text that is no
 * such sequence of bytes is one already.
 */
function utf8(value) {
  if (typeof value !== 'string' || !/^[\0-\xff]*$/.test(value)) return value;
  const decoded = Buffer.from(value, 'latin1').toString();
  return decoded.includes('\ufffd') ? value : decoded;
}
