/** How the northern hemisphere lies under the table, and where on it a place is. Lengths in px. */
import type { MapPlace } from '../council/scenario.ts';
import { level, type Superellipse } from '../layout/superellipse.ts';
import type { ChamberLayout } from '../layout/types.ts';
import type { Point } from './paths.ts';

export interface Projection {
  x: number; // the pole
  y: number;
  scale: number; // px per degree of latitude
  down: number; // the meridian that runs straight down, degrees east
}

type Table = Pick<ChamberLayout, 'table' | 'clock'>;

/** Degrees from the pole to where the longer side of the table ends, if the places allow it. */
const halfWidth = 84;

/**
 * How far a place keeps from the clock and from the table's edge, px, and how far the pole may move
 * for that, as a share of the table's radius: the first that can be had.
 */
const margins = [
  [20, 0.15],
  [14, 0.2],
  [9, 0.5],
] as const;
const leastMargin = 9;

/**
 * So large that the hemisphere fills the table, but no larger than lets all places lie between the
 * clock and the table's edge, or most of them where that cannot be; the pole moves up or down to
 * make room. Null where there is no place to show, or no table to show it on.
 */
export function placeMap(layout: Table, places: readonly MapPlace[]): Projection | null {
  if (places.length === 0) return null;
  let best: Projection | null = null;
  let most = -1;
  for (const { map, margin } of arrangements(layout.table, middleOf(places))) {
    const shown = places.filter((place) => isClear(layout, project(map, place), margin)).length;
    if (shown <= most) continue;
    best = map;
    most = shown;
    if (shown === places.length) break;
  }
  return best;
}

/** The ways to lay the map, the most pleasant first. */
function* arrangements(
  { x, y, ...table }: ChamberLayout['table'],
  down: number,
): Generator<{ map: Projection; margin: number }> {
  const widest = (Math.max(table.radiusX, table.radiusY) - table.thickness) / halfWidth;
  if (widest <= 0) return;
  for (const [margin, share] of margins) {
    const farthest = Math.round(share * table.radiusY);
    for (let scale = widest; scale > widest * 0.55; scale *= 0.97) {
      for (let off = 0; off <= farthest; off += 2) {
        yield { map: { x, y: y - off, scale, down }, margin };
        yield { map: { x, y: y + off, scale, down }, margin };
      }
    }
  }
}

/**
 * The longitude amid all places, degrees: with it straight down they lie left and right, and level.
 * That is the middle of what is left of the circle without the widest gap between two neighbours.
 */
export function middleOf(places: readonly MapPlace[]): number {
  const around = places.map(({ lon }) => lon).sort((a, b) => a - b);
  let widest = -1;
  let middle = 0;
  around.forEach((east, i) => {
    const west = around.at(i - 1) ?? east;
    const gap = i === 0 ? east + 360 - west : east - west;
    if (gap <= widest) return;
    widest = gap;
    middle = east + (360 - gap) / 2;
  });
  return middle > 180 ? middle - 360 : middle;
}

export const radians = (degrees: number): number => (degrees / 180) * Math.PI;

/** Where a place lies on the stage: as far from the pole as it is on the globe (azimuthal equidistant). */
export function project(map: Projection, { lat, lon }: MapPlace): Point {
  const away = (90 - lat) * map.scale;
  const turn = radians(lon - map.down);
  return { x: map.x + away * Math.sin(turn), y: map.y + away * Math.cos(turn) };
}

/** Whether a point lies between the clock and the table's inner edge, `margin` px from both. */
export function isClear({ table, clock }: Table, { x, y }: Point, margin = leastMargin): boolean {
  const away = Math.hypot(x - clock.x, y - clock.y);
  return away > clock.radius + margin && level(innerCurve(table, margin), x, y) < 1;
}

/** The table's inner edge, and `margin` px further in. */
export function innerCurve(table: ChamberLayout['table'], margin: number): Superellipse {
  return {
    ...table,
    radiusX: Math.max(1, table.radiusX - table.thickness - margin),
    radiusY: Math.max(1, table.radiusY - table.thickness - margin),
  };
}
