import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateOf,
  dayNumber,
  daysBetween,
  isDate,
  roundEnd,
  roundOf,
} from '../../src/council/calendar.ts';
import { draw } from '../../src/council/draws.ts';
import { canonical, hash } from '../../src/council/hash.ts';
import { alone } from '../../src/council/model/disposition.ts';
import { exp, ln, logistic } from '../../src/council/model/exact.ts';
import { chanceBelowLine, privateLine } from '../../src/council/model/silence.ts';
import { powerShares } from '../../src/council/model/tables.ts';
import { gain } from '../../src/council/model/terms.ts';
import { largestRemainder } from '../../src/council/receipt.ts';

describe('gain over the status quo (formula 1)', () => {
  it.each([
    // position, status quo, option, worked by hand
    [1, 0, 1, 1],
    [1, 0, 0.5, 0.75],
    [0, 0, 1, -1],
    [0.5, 0, 1, 0],
    [0.5, 0, 0.5, 0.25],
    [0.2, 0, 0.8, -0.32],
    [0.25, 0.5, 0.8, -0.24],
    [0.9, 0.5, 0.3, -0.2],
  ])('position %f, status quo %f, option %f: %f', (position, statusQuo, option, expected) => {
    expect(gain(position, statusQuo, option)).toBeCloseTo(expected, 12);
  });

  it('is nothing at the status quo and most at the position', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, (x, q, o) => {
        expect(gain(x, q, q)).toBe(0);
        expect(gain(x, q, x)).toBeGreaterThanOrEqual(gain(x, q, o));
      }),
    );
  });
});

describe('power', () => {
  it('is half equal, half by the root of GDP', () => {
    // roots 1, 2, 1: shares 1/4, 1/2, 1/4; half equal is 1/6 each
    expect(powerShares([1, 4, 1])).toEqual([
      expect.closeTo(1 / 6 + 1 / 8, 12),
      expect.closeTo(1 / 6 + 1 / 4, 12),
      expect.closeTo(1 / 6 + 1 / 8, 12),
    ]);
  });
});

describe('standing alone (formula 7)', () => {
  it.each([
    [0, 1, 0.15],
    [0.06, 1, 0.0375],
    [0.12, 1, 0],
    [0.5, 1, 0],
    [0, 0.6, 0.09],
  ])('with %f of the power beside it and %f of the fear left: %f', (beside, company, expected) => {
    expect(alone(beside, company)).toBeCloseTo(expected, 12);
  });

  it('never grows as others join', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(alone(Math.max(a, b), 1)).toBeLessThanOrEqual(alone(Math.min(a, b), 1));
      }),
    );
  });
});

describe('private lines (formula 8 from the other side)', () => {
  it('lie above a disposition as often as formula 8 says', () => {
    const above = (y: number): number => {
      let count = 0;
      for (let seed = 0; seed < 4000; seed++)
        if (privateLine(draw(seed, 'test', 'A', 0), 'standard') > y) count++;
      return count / 4000;
    };
    for (const y of [-0.6, -0.4, -0.2])
      expect(above(y)).toBeCloseTo(chanceBelowLine(y, 'standard'), 1);
  });
});

describe('exact exp and ln', () => {
  it('agree with the engine’s own to the last digits that matter', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
        expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (x) => {
        expect(ln(x)).toBeCloseTo(Math.log(x), 11);
      }),
    );
    expect(logistic(0)).toBe(0.5);
    expect(logistic(-1e9)).toBeGreaterThanOrEqual(0);
  });
});

describe('draws', () => {
  it('are pure functions of their key', () => {
    expect(draw(7, 'private-line', 'FRA', 0)).toBe(draw(7, 'private-line', 'FRA', 0));
    expect(draw(7, 'private-line', 'FRA', 0)).not.toBe(draw(8, 'private-line', 'FRA', 0));
    expect(draw(7, 'private-line', 'FRA', 0)).not.toBe(draw(7, 'private-line', 'DEU', 0));
  });

  it('have these values, on every machine', () => {
    expect(draw(1, 'private-line', 'FRA', 0)).toMatchInlineSnapshot(`0.100028192442979`);
    expect(draw(4294967295, 'event', 'ft-leak', 6)).toMatchInlineSnapshot(`0.5885921505432933`);
  });

  it('are spread evenly between 0 and 1', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let seed = 0; seed < 5000; seed++) {
      const u = draw(seed, 'spread', 'x', 0);
      expect(u > 0 && u < 1).toBe(true);
      tenths[Math.floor(u * 10)]!++;
    }
    for (const count of tenths) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});

describe('canonical form', () => {
  it('does not depend on the order of keys', () => {
    expect(canonical({ b: [1, 'x', null], a: true })).toBe('{"a":true,"b":[1,"x",null]}');
    expect(hash({ a: 1, b: 2 })).toBe(hash({ b: 2, a: 1 }));
  });

  it.each([[-0], [Number.NaN], [Infinity], [undefined], [() => 1]])('refuses %s', (value) => {
    expect(() => canonical({ value })).toThrow(TypeError);
  });
});

describe('calendar', () => {
  it('agrees with the Gregorian calendar over four centuries', () => {
    for (let day = -80_000; day < 80_000; day += 97) {
      expect(dateOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(dateOf(day))).toBe(day);
    }
  });

  it('counts days and rounds', () => {
    const tokyo = { opens: '2023-05-31', rounds: 6, daysPerRound: 7 };
    expect(addDays('2023-05-31', 41)).toBe('2023-07-11');
    expect(daysBetween('2023-05-31', '2023-07-11')).toBe(41);
    expect(roundEnd(tokyo, 6)).toBe('2023-07-11');
    expect(roundOf(tokyo, '2023-06-06')).toBe(1);
    expect(roundOf(tokyo, '2023-06-07')).toBe(2);
    expect(isDate('2023-02-29')).toBe(false);
  });
});

describe('shown terms', () => {
  it('are whole numbers within one of their value that add up to the rounded total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -90, max: 90, noNaN: true }), { maxLength: 20 }),
        (values) => {
          const shown = largestRemainder(values);
          const total = values.reduce((a, b) => a + b, 0);
          expect(shown.reduce((a, b) => a + b, 0) - Math.round(total)).toBe(0);
          values.forEach((value, i) =>
            expect(Math.abs((shown[i] ?? 0) - value)).toBeLessThanOrEqual(1),
          );
        },
      ),
    );
  });
});
