import assert from 'node:assert/strict';
import {it} from 'node:test';
import {drafted, figuresOf, rejectedIn, reviewIn} from './drafted.js';

/** Tells for each Chinese sentence which figures are read in it, as “label display”. */
export function readings(rows: readonly (readonly [behaviour: string, sentence: string, figures: readonly string[]])[]): void {
  for (const [behaviour, sentence, figures] of rows) it(behaviour, () => assert.deepEqual(figuresOf(drafted(sentence)), figures));
}

/** Tells for each Chinese sentence which number is no figure: a person weighs it, or it is set aside. */
export function leftOut(rows: readonly (readonly [behaviour: string, sentence: string, number: string])[]): void {
  for (const [behaviour, sentence, number] of rows) {
    it(behaviour, () => {
      const draft = drafted(sentence);

      assert.deepEqual(figuresOf(draft).filter((each) => each.endsWith(` ${number}`)), []);
      assert.ok([...reviewIn(draft), ...rejectedIn(draft)].some((each) => each.endsWith(` ${number}`)));
    });
  }
}
