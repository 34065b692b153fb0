import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  identityCheckCharacter,
  identityNumber,
  satisfiesLuhn,
} from '../../src/content/privacy/checksums.js';

const digit = fc.integer({min: 0, max: 9});
const digits = (length: number) =>
  fc.array(digit, {minLength: length, maxLength: length}).map((each) => each.join(''));

/** The digit that completes a card number, computed the textbook way. */
const luhnDigit = (payload: string) =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((last) => satisfiesLuhn(`${payload}${last}`));

describe('The Luhn formula', () => {
  it('holds for the number of the standard’s own example', () => {
    assert.equal(satisfiesLuhn('79927398713'), true);
  });

  it('has exactly one last digit for every beginning', () => {
    fc.assert(fc.property(digits(15), (payload) => assert.equal(luhnDigit(payload).length, 1)));
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(digits(15), fc.nat(14), fc.integer({min: 1, max: 9}), (payload, at, change) => {
        const number = `${payload}${luhnDigit(payload)[0]}`;
        const other = (Number(number[at]) + change) % 10;
        const wrong = `${number.slice(0, at)}${other}${number.slice(at + 1)}`;
        assert.equal(satisfiesLuhn(wrong), false);
      }),
    );
  });

  it('does not hold for nothing', () => {
    assert.equal(satisfiesLuhn(''), false);
  });
});

const birthday = fc
  .date({min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10).replace(/-/g, ''));
const first17 = fc
  .tuple(fc.integer({min: 110000, max: 829999}), birthday, digits(3))
  .map((parts) => parts.join(''));

describe('A resident identity number', () => {
  it('is valid with its check character', () => {
    fc.assert(
      fc.property(first17, (begin) => {
        assert.equal(identityNumber(begin + identityCheckCharacter(begin)), 'valid');
      }),
    );
  });

  it('is only likely with any other', () => {
    fc.assert(
      fc.property(first17, fc.constantFrom(...'0123456789X'), (begin, last) => {
        fc.pre(last !== identityCheckCharacter(begin));
        assert.equal(identityNumber(begin + last), 'likely');
      }),
    );
  });

  it('may be written with a small x', () => {
    assert.equal(identityNumber('11010519491231002x'), 'valid');
  });

  it('is none without a birthday', () => {
    assert.equal(identityNumber('110105194902300021'), undefined);
  });
});
