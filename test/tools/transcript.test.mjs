import assert from 'node:assert/strict';
import {test} from 'node:test';
import {linesOf} from '../../.tools/wtr/transcript.mjs';

test('wrappers without a name leave no line and no level', () => {
  const nodes = [
    node(1, 'group', 'Figures', [2]),
    node(2, 'generic', '', [3]),
    node(3, 'heading', 'Cases', [4], [['level', 2]]),
    node(4, 'StaticText', 'Cases', [5]),
    node(5, 'InlineTextBox', 'Cases'),
  ];

  assert.deepEqual(linesOf(nodes, 1), ['group "Figures"', '  heading "Cases" level=2']);
});

test('hidden nodes are passed over, what they hold is not', () => {
  const nodes = [
    node(1, 'list', '', [2]),
    {...node(2, 'none', '', [3]), ignored: true},
    node(3, 'listitem', '', [4]),
    node(4, 'StaticText', '680余次'),
  ];

  assert.deepEqual(linesOf(nodes, 1), ['list', '  listitem', '    text "680余次"']);
});

test('closed and not pressed are said, not disabled is not', () => {
  const states = [
    ['expanded', false],
    ['pressed', 'false'],
    ['disabled', false],
  ];

  assert.deepEqual(linesOf([node(1, 'button', 'More', [], states)], 1), [
    'button "More" pressed=false expanded=false',
  ]);
});

test('role descriptions are text, whether they come as text or as its bytes', () => {
  const bytes = Buffer.from('轮播').toString('latin1');
  const described = (text) =>
    linesOf([node(1, 'region', 'Tips', [], [['roledescription', text]])], 1);

  assert.deepEqual(described(bytes), ['region "Tips" roledescription=轮播']);
  assert.deepEqual(described('轮播'), ['region "Tips" roledescription=轮播']);
  assert.deepEqual(described('défilé'), ['region "Tips" roledescription=défilé']);
});

test('an element that is not in the tree has no lines', () => {
  assert.deepEqual(linesOf([node(1, 'button', 'More')], 7), []);
});

function node(id, role, name, childIds = [], states = []) {
  return {
    nodeId: String(id),
    backendDOMNodeId: id,
    ignored: false,
    role: {value: role},
    name: {value: name},
    childIds: childIds.map(String),
    properties: states.map(([key, value]) => ({name: key, value: {value}})),
  };
}
