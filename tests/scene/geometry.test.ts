import { describe, expect, it } from 'vitest';

import { layoutChamber } from '../../src/layout/chamber.ts';
import { rimPlace } from '../../src/layout/rim.ts';
import { level } from '../../src/layout/superellipse.ts';
import { marksOf } from '../../src/scene/marks.ts';
import { along, arcBetween, deskOf, type Point } from '../../src/scene/paths.ts';
import { placeMap } from '../../src/scene/projection.ts';
import { chair, partner } from '../../src/scene/score.ts';
import { allies } from '../layout/allies.ts';
import { stages } from '../layout/stages.ts';
import { tokyo } from '../support/scenarios.ts';

const places = tokyo().map;

describe.each(stages)('on a stage of %i × %i', (width, height) => {
  const layout = { ...layoutChamber(width, height, allies('en')), outside: null };
  const { table, clock } = layout;
  const marks = marksOf(layout, placeMap(layout, places), places, 'en');
  const inner = {
    ...table,
    radiusX: table.radiusX - table.thickness,
    radiusY: table.radiusY - table.thickness,
  };
  const fromClock = ({ x, y }: { x: number; y: number }) => Math.hypot(x - clock.x, y - clock.y);

  it('a card lies on the band before its seat', () => {
    for (const seat of layout.seats) {
      const rim = rimPlace(table, seat);
      expect(level(table, rim.x, rim.y)).toBeLessThan(1);
      expect(level(inner, rim.x, rim.y)).toBeGreaterThan(1);
      expect(Math.hypot(rim.x - seat.x, rim.y - seat.y)).toBeLessThan(table.thickness * 2.6);
    }
  });

  /** How near the clock's middle a call comes, in its radii; 0 where it leaves the table. */
  const nearest = (from: string, to: string, outside: Point | null): number =>
    Math.min(
      ...Array.from({ length: 21 }, (_, i) => {
        const at = along(arcBetween({ ...layout, outside }, from, to), i / 20);
        return level(table, at.x, at.y) < 1 ? fromClock(at) / clock.radius : 0;
      }),
    );

  it('calls leave and arrive inside the table and pass the clock by', () => {
    const seats = [chair, partner, ...layout.seats.map(({ id }) => id)];
    const calls = seats.flatMap((from) =>
      seats.filter((to) => to !== from).map((to) => nearest(from, to, null)),
    );
    expect(Math.min(...calls)).toBeGreaterThan(0.8);
  });

  it.each(marks.map((mark) => [mark.id, mark] as const))(
    'calls from %s pass the clock by too, where there is room beside it',
    (_, mark) => {
      const room = table.radiusY - table.thickness - clock.radius;
      const least = room > 40 ? 0.95 : 0.4;
      const calls = layout.seats.map(({ id }) => nearest(partner, id, mark));
      expect(Math.min(...calls)).toBeGreaterThan(least);
    },
  );

  it('the partner calls from where it is on the map', () => {
    const [mark = null] = marks;
    expect(mark).not.toBeNull();
    expect(deskOf({ ...layout, outside: mark }, partner)).toEqual(mark);
    expect(deskOf(layout, partner)).toMatchObject({ x: table.x });
  });

  it('an ally that is not at the table has its desk in the middle', () => {
    expect(deskOf(layout, 'XXX')).toEqual({ x: table.x, y: table.y });
  });
});
