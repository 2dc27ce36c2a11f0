import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutChamber } from '../../src/layout/chamber.ts';
import { neighbour, type Direction } from '../../src/layout/neighbours.ts';
import type { SeatPlace } from '../../src/layout/types.ts';
import { allies, council } from './allies.ts';

const directions: Direction[] = ['up', 'down', 'left', 'right'];

describe('the arrow keys', () => {
  const { seats } = layoutChamber(906, 560, allies('en'));

  it('walk along the rows', () => {
    expect(neighbour(seats, 'BEL', 'right')).toBe('BGR');
    expect(neighbour(seats, 'BEL', 'left')).toBe('ALB');
    expect(neighbour(seats, 'EST', 'down')).toBe('FIN');
    expect(neighbour(seats, 'PRT', 'up')).toBe('ROU');
    expect(neighbour(seats, 'LVA', 'right')).toBe('ITA');
  });

  it('jump the chair and cross the table', () => {
    expect(neighbour(seats, 'ALB', 'left')).toBe('USA');
    expect(neighbour(seats, 'EST', 'left')).toBe('PRT');
    expect(['LVA', 'ITA']).toContain(neighbour(seats, 'ALB', 'down'));
  });

  it('stop at the edge, and at what is unknown', () => {
    expect(neighbour(seats, 'EST', 'right')).toBeNull();
    expect(neighbour(seats, 'XXX', 'right')).toBeNull();
  });
});

it('lead from every seat to every other', () => {
  const stage = fc.record({
    width: fc.integer({ min: 360, max: 2000 }),
    height: fc.integer({ min: 400, max: 1200 }),
    count: fc.integer({ min: 2, max: 60 }),
  });
  fc.assert(
    fc.property(stage, ({ width, height, count }) => {
      const { seats } = layoutChamber(width, height, council(count));
      for (const seat of seats) expect(reached(seats, seat.id).size).toBe(seats.length);
    }),
    { numRuns: 40, seed: 6, endOnFailure: true },
  );
});

function reached(seats: readonly SeatPlace[], from: string): Set<string> {
  const seen = new Set([from]);
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const direction of directions) {
      const next = neighbour(seats, id, direction);
      if (next === null || seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}
