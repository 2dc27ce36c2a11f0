import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { MapPlace } from '../../src/council/scenario.ts';
import { layoutChamber } from '../../src/layout/chamber.ts';
import { centred, overlap, touchesDisc } from '../../src/layout/rect.ts';
import { level } from '../../src/layout/superellipse.ts';
import type { Rect } from '../../src/layout/types.ts';
import { marksOf, restAtFoot } from '../../src/scene/marks.ts';
import { middleOf, placeMap, project } from '../../src/scene/projection.ts';
import { plainName } from '../../src/text/names.ts';
import { allies } from '../layout/allies.ts';
import { stages } from '../layout/stages.ts';
import { scenarioAt } from '../support/scenarios.ts';

const slip = { width: 60, height: 19 }; // px

const place = (id: string, lat: number, lon: number): MapPlace => ({
  id,
  name: { en: id, fr: id },
  lat,
  lon,
});

const shipped = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => scenarioAt(`scenarios/${name}`));

describe('the projection', () => {
  const map = { x: 100, y: 200, scale: 2, down: 30 };

  it('keeps distances from the pole, and turns its middle meridian down', () => {
    expect(project(map, place('pole', 90, 77))).toEqual({ x: 100, y: 200 });
    expect(project(map, place('below', 50, 30))).toEqual({ x: 100, y: 280 });
    const right = project(map, place('right', 0, 120));
    expect(right.x).toBeCloseTo(280);
    expect(right.y).toBeCloseTo(200);
  });

  it.each([
    [[10], 10],
    [[-77, 36], -20.5],
    [[-77, 4, 140], 31.5],
    [[170, -170], 180],
    [[150, -120], -165],
  ])('has the middle of %j at %f degrees', (longitudes, middle) => {
    expect(middleOf(longitudes.map((lon) => place('x', 50, lon)))).toBe(middle);
  });

  it('shows no map where there is no place', () => {
    expect(placeMap(layoutChamber(906, 560, allies('en')), [])).toBeNull();
  });
});

describe.each(stages)('on a stage of %i × %i', (width, height) => {
  it.each(shipped.map((scenario) => [scenario.id, scenario] as const))(
    '%s has all its places between the clock and the table, and a paper rests beside them',
    (_, { allies: seats, map: places }) => {
      const layout = layoutChamber(
        width,
        height,
        seats.map(({ id, name }) => ({ id, label: plainName('fr', name) })),
      );
      const marks = marksOf(layout, placeMap(layout, places), places, 'fr');
      expect(marks.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
      const { table, clock } = layout;
      for (const { x, y } of marks) {
        expect(level(innerEdge(layout), x, y)).toBeLessThan(1);
        expect(Math.hypot(x - clock.x, y - clock.y)).toBeGreaterThan(clock.radius + 3);
      }
      if (Math.min(table.radiusX, table.radiusY) > 150)
        expect(marks.filter(({ name }) => name === null)).toEqual([]);
      const { x, y } = restAtFoot(layout, marks, slip);
      const rest = centred(x, y, slip.width, slip.height);
      expect(drawn(marks).filter((rect) => overlap(rect, rest))).toEqual([]);
    },
  );

  it('shows whatever places there are, or leaves them out, and never one name over another', () => {
    const layout = layoutChamber(width, height, allies('en'));
    let shown = 0;
    for (const lat of [0, 30, 60, 90]) {
      for (const apart of [0, 1, 20, 90, 180]) {
        const places = [0, 1, 2, 3].map((i) => place(`Place number ${i}`, lat, 100 + i * apart));
        const marks = marksOf(layout, placeMap(layout, places), places, 'en');
        shown += marks.length;
        const boxes = marks.flatMap(({ name }) => (name ? [name.box] : []));
        const { clock } = layout;
        expect(boxes.filter((box) => touchesDisc(box, clock.x, clock.y, clock.radius))).toEqual([]);
        boxes.forEach((box, i) => {
          expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
          for (const x of [box.x, box.x + box.width])
            expect(level(innerEdge(layout), x, box.y + box.height / 2)).toBeLessThan(1);
        });
      }
    }
    expect(shown).toBeGreaterThan(40);
  });
});

function innerEdge({ table }: ReturnType<typeof layoutChamber>) {
  const { thickness } = table;
  return { ...table, radiusX: table.radiusX - thickness, radiusY: table.radiusY - thickness };
}

const drawn = (marks: ReturnType<typeof marksOf>): Rect[] =>
  marks.flatMap(({ x, y, name }) => [centred(x, y, 5, 5), ...(name ? [name.box] : [])]);
