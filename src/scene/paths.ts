/** The lines along which calls and letters cross the table. All lengths in px. */
import { rimPlace } from '../layout/rim.ts';
import { level } from '../layout/superellipse.ts';
import type { ChamberLayout } from '../layout/types.ts';
import { chair, partner, type Place } from './score.ts';

export interface Point {
  x: number;
  y: number;
}

/** The chamber, and where on its map the partner is; null: nowhere. */
export interface Floor extends ChamberLayout {
  outside: Point | null;
}

/** A quadratic Bézier curve. */
export interface Arc {
  from: Point;
  bend: Point;
  to: Point;
}

/**
 * Where calls and letters leave from or arrive: at the inner edge of the table before a seat. The partner has
 * none: its calls come from where it is on the map, or in at the foot of the table, opposite the chair.
 */
export function deskOf(layout: Floor, place: Place): Point {
  const { table, outside } = layout;
  if (place === partner && outside !== null) return outside;
  const half = table.thickness / 2 + 5;
  if (place === chair || place === partner) {
    const up = place === chair ? -1 : 1;
    return { x: table.x, y: table.y + up * (table.radiusY - table.thickness / 2 - half) };
  }
  const seat = layout.seats.find(({ id }) => id === place);
  if (seat === undefined) return { x: table.x, y: table.y };
  const rim = rimPlace(table, seat);
  return { x: rim.x - rim.normalX * half, y: rim.y - rim.normalY * half };
}

/**
 * From one place to another, bent towards the middle of the table but around the clock: on the side
 * where its middle lies, or else at right angles to the line, on either side. Where no curve gets
 * past the clock within the table, the one that keeps farthest from its middle.
 */
export function arcBetween(layout: Floor, from: Place, to: Place): Arc {
  const start = deskOf(layout, from);
  const end = deskOf(layout, to);
  const { clock } = layout;
  const clear = clock.radius + 16;
  const middle = { x: (start.x + end.x) / 2 - clock.x, y: (start.y + end.y) / 2 - clock.y };
  const off = Math.hypot(middle.x, middle.y);
  const chord = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const right = { x: (start.y - end.y) / chord, y: (end.x - start.x) / chord };
  const faced = off < clear * 0.3; // they sit across from each other
  const first = faced ? right : { x: middle.x / off, y: middle.y / off };
  const through = (side: Point, reach: number): Arc => {
    const top = { x: clock.x + side.x * reach, y: clock.y + side.y * reach };
    const bend = { x: 2 * top.x - (start.x + end.x) / 2, y: 2 * top.y - (start.y + end.y) / 2 };
    return { from: start, bend, to: end };
  };
  // Halfway along, the curve is this far from the middle of the table: further out where it would
  // still cut across the clock, but never beyond the table.
  const least = Math.max(clear, off - chord * 0.28);
  let best = through(first, least);
  for (const side of [first, right, { x: -right.x, y: -right.y }]) {
    for (let reach = least; reach < least + 90; reach += 6) {
      const arc = through(side, reach);
      if (!inside(layout, arc)) break;
      if (fromClock(layout, arc) > fromClock(layout, best)) best = arc;
      if (fromClock(layout, best) > clock.radius + 5) return best;
    }
  }
  return best;
}

const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** How near to the clock's middle a curve comes, px. */
function fromClock({ clock }: ChamberLayout, arc: Arc): number {
  return Math.min(
    ...steps.map((share) => {
      const { x, y } = along(arc, share);
      return Math.hypot(x - clock.x, y - clock.y);
    }),
  );
}

function inside({ table }: ChamberLayout, arc: Arc): boolean {
  const edge = {
    ...table,
    radiusX: table.radiusX - table.thickness,
    radiusY: table.radiusY - table.thickness,
  };
  return steps.every((share) => {
    const { x, y } = along(arc, share);
    return level(edge, x, y) < 1;
  });
}

/** A point of the curve; `share` runs from 0 to 1. */
export function along(arc: Arc, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * arc.from.x + 2 * rest * share * arc.bend.x + share * share * arc.to.x,
    y: rest * rest * arc.from.y + 2 * rest * share * arc.bend.y + share * share * arc.to.y,
  };
}
