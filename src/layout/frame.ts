/** Where everything in the chamber stands but the name plates. All lengths in px. */
import { idLabel, labelsFor, type Label } from './labels.ts';
import { clearance, ringRadius } from './leader.ts';
import { lineHeight, textWidth } from './measure.ts';
import { centred } from './rect.ts';
import { byArcLength, type ArcLength, type CurvePoint, type Superellipse } from './superellipse.ts';
import type { ChamberLayout, Rect } from './types.ts';

/** A seat to be placed. */
export interface Seated {
  id: string; // short, stands on the plate where the label finds no room
  label: string; // the name without article, in any case
}

/** What is tried: everything else follows from it. */
export interface Attempt {
  width: number; // of the stage
  height: number;
  seats: readonly Seated[];
  fontSize: number;
  lines: number; // rows of plates that fit above and below the flags; 0: no plates at all
  exponent: number; // of the table
  shrink: number; // of the flags, 1 = as large as they may be
  rows: 1 | 2; // of seats
  squares: boolean; // seats spread by their targets, not by the length of the curve
  ids: number | 'all'; // how many plates may carry the id instead of the name
}

export interface Frame {
  points: CurvePoint[]; // of the seats
  inner: boolean[]; // sits in the inner row
  radius: number; // of the flags
  chair: Rect;
  table: ChamberLayout['table'];
}

export const smallestFlag = 10; // radius
const largestFlag = 40;
const stageMargin = 4;

export function frameOf(attempt: Attempt): Frame {
  const { seats, fontSize } = attempt;
  const chairSize = {
    width: textWidth('SECRÉTAIRE', fontSize) + 14, // the widest word on it
    height: 2 * lineHeight(fontSize) + 8,
  };
  const sides = sideWidth(attempt);

  // Flags and curve depend on each other: start with large flags and let them settle.
  let radius = Math.min(attempt.width, attempt.height) * 0.042;
  radius = Math.min(largestFlag, Math.max(smallestFlag, radius));
  let curve = seatCurve(attempt, sides, radius, chairSize.height);
  let spread = spreadSeats(attempt, curve, radius, chairSize.width);
  for (let i = 0; i < 3; i++) {
    radius = Math.min(radius, Math.max(0.345 * spread.step * attempt.rows, smallestFlag));
    curve = seatCurve(attempt, sides, radius, chairSize.height);
    spread = spreadSeats(attempt, curve, radius, chairSize.width);
  }
  radius = Math.round(Math.max(smallestFlag, radius * attempt.shrink) * 2) / 2;

  const rowDepth = 2 * ringRadius(radius) + 3;
  const innerCurve = shrunk(curve, rowDepth, rowDepth);
  const innerArc = byArcLength(innerCurve, attempt.squares);
  const inner = seats.map((_, i) => attempt.rows === 2 && i % 2 === 1);
  const points = seats.map((_, i) => {
    const along = spread.first + i * spread.step;
    const point =
      inner[i] === true
        ? innerArc.at((along / spread.arc.total) * innerArc.total)
        : spread.arc.at(along);
    return { ...point, x: Math.round(point.x * 2) / 2, y: Math.round(point.y * 2) / 2 };
  });

  return {
    points,
    inner,
    radius,
    chair: centred(curve.x, curve.y - curve.radiusY, chairSize.width, chairSize.height),
    table: {
      ...tableWithin(attempt, attempt.rows === 2 ? innerCurve : curve, radius),
      thickness: Math.round(Math.min(44, Math.max(16, radius * 1.35))),
    },
  };
}

/** Smallest side that squares around all points may have without overlapping. */
export function closest(points: readonly CurvePoint[]): number {
  let least = Infinity;
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) {
      least = Math.min(least, Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)));
    }
  });
  return least;
}

export function labelsOf(attempt: Attempt, seat: Seated): readonly Label[] {
  return attempt.ids === 'all'
    ? [idLabel(seat.id, attempt.fontSize)]
    : labelsFor(seat.label, seat.id, attempt.fontSize);
}

/** The curve on which the (outer) seats stand. */
function seatCurve(attempt: Attempt, sides: number, radius: number, chair: number): Superellipse {
  const { width, height, lines, exponent } = attempt;
  const clear = clearance(radius);
  const edge = Math.max(lines * plateLine(attempt) + clear, chair / 2);
  return {
    x: width / 2,
    y: height / 2,
    radiusX: Math.max(10, width / 2 - stageMargin - sides - clear),
    radiusY: Math.max(10, height / 2 - stageMargin - edge),
    exponent,
  };
}

interface Spread {
  arc: ArcLength;
  first: number; // where the first seat stands along the arc
  step: number; // from seat to seat
}

/** Equal steps from seat to seat, and as much more around the chair as its plate needs. */
function spreadSeats(attempt: Attempt, curve: Superellipse, radius: number, chair: number): Spread {
  const arc = byArcLength(curve, attempt.squares);
  const count = Math.max(1, attempt.seats.length);
  const needed = chair / 2 + ringRadius(radius) + 6;
  let gap = 0;
  for (let i = 0; i < 12; i++) {
    const step = (arc.total - gap) / count;
    const first = (gap + step) / 2;
    const point = arc.at(first);
    const short = needed - (point.x - curve.x);
    const below = point.y - (curve.y - curve.radiusY) > 2.5 * radius + 20;
    if (short <= 0 || below || count === 1) return { arc, first, step };
    gap += 2 * short + 1;
  }
  const step = (arc.total - gap) / count;
  return { arc, first: (gap + step) / 2, step };
}

/** The table's outer edge, inside the (inner) row of seats. */
function tableWithin(attempt: Attempt, curve: Superellipse, radius: number): Superellipse {
  if (attempt.rows === 1) {
    const gap = ringRadius(radius) + 4 + Math.round(radius * 0.25);
    return shrunk(curve, gap, gap);
  }
  const clear = clearance(radius);
  if (attempt.lines === 0) return shrunk(curve, clear, clear);
  // The plates of the inner row lie between its flags and the table.
  const plate = textWidth('MMM', attempt.fontSize) + 14;
  return shrunk(curve, clear + plate, clear + 2 * plateLine(attempt));
}

/** How much room plates need left and right of the flags. */
function sideWidth(attempt: Attempt): number {
  if (attempt.lines === 0) return 0;
  const { seats } = attempt;
  const count = seats.length;
  let widest = 0;
  seats.forEach((seat, i) => {
    // Clockwise from the top a quarter of the way is due right, three quarters due left.
    const way = (i + 0.5) / count;
    const side = Math.min(Math.abs(way - 0.25), Math.abs(way - 0.75));
    if (side > 0.11 && count > 4) return;
    const labels = labelsOf(attempt, seat);
    const names = labels.length > 1 ? labels.slice(0, -1) : labels;
    widest = Math.max(widest, Math.min(...names.map((label) => label.width)));
  });
  return Math.min(widest, attempt.width * 0.22);
}

function plateLine(attempt: Attempt): number {
  return lineHeight(attempt.fontSize) + 4;
}

function shrunk(curve: Superellipse, byX: number, byY: number): Superellipse {
  return {
    ...curve,
    radiusX: Math.max(8, curve.radiusX - byX),
    radiusY: Math.max(8, curve.radiusY - byY),
  };
}
