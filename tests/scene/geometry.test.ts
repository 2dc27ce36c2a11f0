import { describe, expect, it } from 'vitest';

import { layoutChamber } from '../../src/layout/chamber.ts';
import { rimPlace } from '../../src/layout/rim.ts';
import { level } from '../../src/layout/superellipse.ts';
import { cityAt, placeMap } from '../../src/scene/map.ts';
import { along, arcBetween, deskOf } from '../../src/scene/paths.ts';
import { chair, partner } from '../../src/scene/score.ts';
import { allies } from '../layout/allies.ts';

const stages = [
  [906, 560],
  [1400, 860],
  [930, 425],
  [390, 440],
] as const;

describe.each(stages)('on a stage of %i × %i', (width, height) => {
  const layout = layoutChamber(width, height, allies('en'));
  const { table, clock } = layout;
  const inner = {
    ...table,
    radiusX: table.radiusX - table.thickness,
    radiusY: table.radiusY - table.thickness,
  };
  const fromClock = ({ x, y }: { x: number; y: number }) => Math.hypot(x - clock.x, y - clock.y);

  it('Brussels, Washington and Tokyo are under the table and clear of the clock', () => {
    const map = placeMap(layout);
    for (const city of ['brussels', 'washington', 'tokyo'] as const) {
      const at = cityAt(map, city);
      expect(level(inner, at.x, at.y)).toBeLessThan(1);
      expect(fromClock(at)).toBeGreaterThan(clock.radius + 3);
    }
  });

  it('a card lies on the band before its seat', () => {
    for (const seat of layout.seats) {
      const rim = rimPlace(table, seat);
      expect(level(table, rim.x, rim.y)).toBeLessThan(1);
      expect(level(inner, rim.x, rim.y)).toBeGreaterThan(1);
      expect(Math.hypot(rim.x - seat.x, rim.y - seat.y)).toBeLessThan(table.thickness * 2.6);
    }
  });

  it('calls leave and arrive inside the table and pass the clock by', () => {
    const places = [chair, partner, ...layout.seats.map(({ id }) => id)];
    for (const from of places) {
      for (const to of places) {
        if (from === to) continue;
        const arc = arcBetween(layout, from, to);
        for (let i = 0; i <= 20; i++) {
          const at = along(arc, i / 20);
          expect(level(table, at.x, at.y)).toBeLessThan(1);
          expect(fromClock(at)).toBeGreaterThan(clock.radius * 0.8);
        }
      }
    }
  });

  it('an ally that is not at the table has its desk in the middle', () => {
    expect(deskOf(layout, 'XXX')).toEqual({ x: table.x, y: table.y });
  });
});
