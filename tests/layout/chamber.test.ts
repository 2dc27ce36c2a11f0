import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layoutChamber } from '../../src/layout/chamber.ts';
import { leader, ringRadius } from '../../src/layout/leader.ts';
import { overlap, touchesDisc, within } from '../../src/layout/rect.ts';
import { level } from '../../src/layout/superellipse.ts';
import type { ChamberLayout } from '../../src/layout/types.ts';
import { allies, council } from './allies.ts';

/** Stages as they occur beside the panels, in px. */
const stages = [
  { viewport: '1366 × 768', width: 906, height: 560, names: true },
  { viewport: '1920 × 1080', width: 1400, height: 860, names: true },
  { viewport: '1366 × 768, with a long draft', width: 930, height: 425, names: true },
  { viewport: '390 × 844', width: 390, height: 440, names: false },
  { viewport: '360 × 740', width: 360, height: 400, names: false },
];

describe.each(stages)('31 allies at $viewport', ({ width, height, names }) => {
  it.each(['en', 'fr'] as const)('hold their plates apart (%s)', (lang) => {
    const layout = layoutChamber(width, height, allies(lang));
    expect(faults(layout)).toEqual([]);
    expect(layout.seats.every((seat) => seat.label !== '')).toBe(true);
    expect(layout.fontSize).toBeGreaterThanOrEqual(11);
    const byId = layout.seats.filter((seat) => seat.label === seat.id);
    expect(byId).toHaveLength(names ? 0 : 31);
  });
});

it('keeps the order given, clockwise from the top', () => {
  const seats = allies('en');
  const layout = layoutChamber(906, 560, seats);
  expect(layout.seats.map((seat) => seat.id)).toEqual(seats.map((seat) => seat.id));
  const angles = layout.seats.map((seat) => {
    const angle = Math.atan2(seat.x - layout.table.x, layout.table.y - seat.y);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  });
  expect(angles).toEqual([...angles].sort((a, b) => a - b));
});

it('holds for 2 to 60 seats on stages of many sizes', () => {
  const stage = fc.record({
    width: fc.integer({ min: 360, max: 2600 }),
    height: fc.integer({ min: 400, max: 1500 }),
    count: fc.integer({ min: 2, max: 60 }),
  });
  fc.assert(
    fc.property(stage, ({ width, height, count }) => {
      expect(faults(layoutChamber(width, height, council(count)))).toEqual([]);
    }),
    { numRuns: 40, seed: 4, endOnFailure: true },
  );
});

it('gives every seat a plate where there is room for them', () => {
  const stage = fc.record({
    width: fc.integer({ min: 640, max: 2600 }),
    height: fc.integer({ min: 480, max: 1500 }),
    count: fc.integer({ min: 2, max: 60 }),
  });
  fc.assert(
    fc.property(stage, ({ width, height, count }) => {
      const { seats } = layoutChamber(width, height, council(count));
      expect(seats.filter((seat) => seat.label === '')).toEqual([]);
    }),
    { numRuns: 30, seed: 5, endOnFailure: true },
  );
});

it('answers even where nothing fits', () => {
  for (const count of [0, 1, 31, 60]) {
    const layout = layoutChamber(120, 90, council(count));
    expect(layout.seats).toHaveLength(count);
    expect(JSON.stringify(layout)).not.toContain('null');
  }
});

it('answers the same question with the same answer', () => {
  const first = layoutChamber(906, 560, allies('en'));
  const text = JSON.stringify(first);
  for (const width of [500, 600, 700, 800, 1000]) layoutChamber(width, 560, allies('en'));
  expect(JSON.stringify(layoutChamber(906, 560, allies('en')))).toBe(text);
});

/** What must not be, in words. */
function faults(layout: ChamberLayout): string[] {
  const found: string[] = [];
  const { seats, chair, width, height, clock, table } = layout;
  for (const [i, seat] of seats.entries()) {
    const { plate, target } = seat;
    const named = seat.label !== '';
    if (named && !within(plate, width, height)) found.push(`${seat.id}: plate leaves the stage`);
    if (!within(target, width, height)) found.push(`${seat.id}: target leaves the stage`);
    if (target.width < 24 || target.height < 24) found.push(`${seat.id}: target is small`);
    if (named && overlap(plate, chair)) found.push(`${seat.id}: plate covers the chair`);
    if (touchesDisc(chair, seat.x, seat.y, ringRadius(seat.radius))) {
      found.push(`${seat.id}: flag covers the chair`);
    }
    if (level(table, seat.x, seat.y) < 1) found.push(`${seat.id}: sits on the table`);
    for (const [j, other] of seats.entries()) {
      if (named && touchesDisc(plate, other.x, other.y, ringRadius(other.radius))) {
        found.push(`${seat.id}: plate covers the flag of ${other.id}`);
      }
      const line = named ? leader(seat) : null;
      if (line !== null && j !== i && overlap(line, other.plate)) {
        found.push(`${seat.id}: leader crosses the plate of ${other.id}`);
      }
      if (j <= i) continue;
      if (named && overlap(plate, other.plate)) found.push(`${seat.id} and ${other.id}: plates`);
      if (overlap(target, other.target)) found.push(`${seat.id} and ${other.id}: targets`);
    }
  }
  if (!within(chair, width, height)) found.push('the chair leaves the stage');
  const inside = Math.min(table.radiusX, table.radiusY) - table.thickness;
  if (clock.radius > inside) found.push('the clock covers the table');
  return found;
}
