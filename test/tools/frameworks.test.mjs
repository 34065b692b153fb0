import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {frameworkFiles} from '../../.tools/build/frameworks.mjs';

// Whether the types do what they are for is shown where frameworks are installed: test/consumers/.
describe('The files for frameworks', () => {
  const field = (name, text, more = {}) => ({kind: 'field', name, type: {text}, description: `The ${name}.`, ...more});
  const files = frameworkFiles({
    modules: [
      {path: 'dist/elements/shared/base.js', declarations: [{name: 'Base'}, {name: 'LeaveEvent'}]},
      {
        path: 'dist/elements/big-sign/big-sign.js',
        declarations: [
          {
            name: 'BigSignElement',
            tagName: 'af-big-sign',
            description: 'A sign\nthat is big.',
            members: [
              field('size', 'number', {deprecated: 'Use `scale`.'}),
              field('textSize', 'number'),
              field('isOn', 'boolean'),
              field('phase', 'string', {readonly: true}),
              field('version', 'string', {static: true}),
              {kind: 'method', name: 'light', description: 'Lights it.'},
            ],
            attributes: [
              {name: 'size', fieldName: 'size', type: {text: 'number'}, description: 'The size.'},
              {name: 'text-size', fieldName: 'textSize', type: {text: 'number'}, description: 'The size of text.'},
              {name: 'is-on', fieldName: 'isOn', type: {text: 'boolean'}, description: 'Lit.'},
              {name: 'the-phase', fieldName: 'phase', type: {text: 'string'}, description: 'The phase.'},
            ],
            events: [{name: 'af-leave', type: {text: 'LeaveEvent'}, description: 'Somebody leaves.'}],
          },
        ],
      },
    ],
  });

  it('have a component for each element, which registers it and listens to its events', () => {
    const component = files['react/big-sign.js'];

    assert.match(component, /^'use client';/);
    assert.match(component, /import '\.\.\/entries\/define\/big-sign\.js';/);
    assert.match(component, /export const BigSign = /);
    assert.match(component, /events: \{onAfLeave: 'af-leave'\}/);
    assert.equal(files['react/index.js'], `export * from './big-sign.js';\n`);
  });

  it('take events and elements from where they are', () => {
    assert.match(files['types/elements.d.ts'], /import type \{BigSignElement\} from '\.\.\/elements\/big-sign\/big-sign\.js';/);
    assert.match(files['types/elements.d.ts'], /import type \{LeaveEvent\} from '\.\.\/elements\/shared\/base\.js';/);
  });

  it('offer what can be set, and neither what is read-only, nor methods, nor what the class has', () => {
    for (const name of ['react/big-sign.d.ts', 'types/elements.d.ts']) {
      assert.match(files[name], /Pick<BigSignElement, 'size' \| 'textSize' \| 'isOn'>/, name);
      assert.doesNotMatch(files[name], /phase|version|light/, name);
    }
  });

  it('offer attributes that are not written like their property, as text too', () => {
    assert.match(files['types/elements.d.ts'], /'text-size'\?: number \| `\$\{number\}`;/);
    assert.match(files['types/elements.d.ts'], /'is-on'\?: boolean \| '';/);
    assert.doesNotMatch(files['types/elements.d.ts'], /'size'\?:/);
  });

  it('carry the descriptions', () => {
    assert.match(files['react/big-sign.d.ts'], /\/\*\*\n \* A sign\n \* that is big\.\n \*\/\nexport declare const BigSign/);
    assert.match(files['types/elements.d.ts'], / {2}\/\*\* Somebody leaves\. \*\/\n {2}'af-leave': LeaveEvent;/);
  });

  it('have a module for every file of types', () => {
    const types = Object.keys(files).filter((name) => name.endsWith('.d.ts'));

    assert.deepEqual(types.filter((name) => !(name.replace('.d.ts', '.js') in files)), []);
  });
});
