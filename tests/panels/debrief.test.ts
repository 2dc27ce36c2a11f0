import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counterfactual } from '../../src/analysis/debrief.ts';
import { binsOf, placeOn, scaleOf, width } from '../../src/panels/ending/bins.ts';
import { byMove } from '../../src/panels/ending/replayed.ts';

const ambitions = fc.array(fc.double({ min: -0.5, max: 1.3, noNaN: true }), { maxLength: 60 });

describe('the bins of a picture', () => {
  it('count every text once, in a bin that holds it', () => {
    fc.assert(
      fc.property(ambitions, (all) => {
        const bins = binsOf(all);
        expect(bins.reduce((so, { count }) => so + count, 0)).toBe(all.length);
        for (const { from, count } of bins) {
          const inside = all.filter((one) => one >= from - 1e-6 && one < from + width + 1e-6);
          expect(inside.length).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });

  it('lie on a scale from the status quo to the opening text, or as far as texts go', () => {
    fc.assert(
      fc.property(ambitions, (all) => {
        const scale = scaleOf(all);
        expect(scale.from).toBeLessThanOrEqual(0);
        expect(scale.to).toBeGreaterThanOrEqual(1);
        for (const { from } of binsOf(all)) {
          expect(placeOn(scale, from)).toBeGreaterThan(-1e-6);
          expect(placeOn(scale, from + width)).toBeLessThan(100 + 1e-6);
        }
      }),
    );
  });

  it('take a whole twentieth for what it is, though sums are rounded', () => {
    expect(binsOf([0.1 + 0.2])).toEqual(binsOf([0.3]));
    expect(binsOf([0.15, 0.19])).toHaveLength(1);
  });
});

describe('the replays of a game', () => {
  it('are gathered by the move that they change, as far as they have come', () => {
    const replay = (at: number, instead: string | null) => ({ at, instead }) as Counterfactual;
    const [a, b, c, d] = [replay(0, null), replay(2, null), replay(2, 'x'), replay(2, 'y')];
    expect(byMove([a, b, c])).toEqual([
      { without: a, instead: [] },
      { without: b, instead: [c] },
    ]);
    expect(byMove([a, b, c, d])[1]?.instead).toEqual([c, d]);
    expect(byMove([])).toEqual([]);
  });
});
