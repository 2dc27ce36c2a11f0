/**
 * Lays the Council chamber out: a round table seen from above, the Secretary General at the top,
 * the allies clockwise from there in the order given.
 *
 * Names in full come first. Where they do not fit, type and flags shrink, then single plates carry
 * the ally's id, then all do, and a chamber crowded beyond that seats its allies in two rows.
 */
import {
  closest,
  frameOf,
  labelsOf,
  smallestFlag,
  type Attempt,
  type Frame,
  type Seated,
} from './frame.ts';
import { ringRadius } from './leader.ts';
import { placePlates, type Placed, type Unplaced } from './plates.ts';
import { centred } from './rect.ts';
import type { ChamberLayout, SeatPlace } from './types.ts';

const smallestTarget = 24; // side, px
const smallestFont = 11; // px
const smallestTable = 60; // radius, px
const smallestClock = 54; // radius, px, beside names in full

type Stage = Pick<Attempt, 'width' | 'height' | 'seats'>;
type Sizes = Pick<Attempt, 'fontSize' | 'lines' | 'exponent' | 'shrink'>;

interface Result {
  layout: ChamberLayout;
  byId: number; // plates that carry the id
}

const remembered = new Map<string, ChamberLayout>();

/** Width and height are those of the stage in px. The same question is answered from memory. */
export function layoutChamber(
  width: number,
  height: number,
  seats: readonly Seated[],
): ChamberLayout {
  // What is painted and what is focused ask for the same layout one after the other.
  const key = JSON.stringify([width, height, seats.map(({ id, label }) => [id, label])]);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const stage = { width, height, seats };
  const layout = named(stage) ?? abbreviated(stage) ?? bare(stage);
  if (remembered.size >= 4) remembered.clear();
  remembered.set(key, layout);
  return layout;
}

/** Names in full; a few may be ids where that saves the others. */
function named(stage: Stage): ChamberLayout | null {
  const room = Math.min(stage.width, stage.height);
  const largest = Math.min(16, Math.max(smallestFont, Math.round(room * 0.0155 + 3.4)));
  const few = Math.max(1, Math.floor(stage.seats.length / 10));
  let best: Result | null = null;
  for (const sizes of combine(fontSizes(largest), [1, 2, 3], [2.6, 3.2], [1, 0.86])) {
    const ids = best === null ? few : best.byId - 1;
    const result = lay({ ...stage, ...sizes, rows: 1, squares: false, ids });
    if (result === null) continue;
    if (result.byId === 0) return result.layout;
    best = result;
  }
  return best?.layout ?? null;
}

/** Rows of seats, and whether they spread by their targets: the most regular first. */
const seatings = [
  [1, false],
  [1, true],
  [2, true],
] as const;

/** Ids on all plates. */
function abbreviated(stage: Stage): ChamberLayout | null {
  for (const [rows, squares] of seatings) {
    for (const sizes of combine([12, 11], [1, 2], [2.6, 3.2, 4, 5], [1, 0.8, 0.65])) {
      const result = lay({ ...stage, ...sizes, rows, squares, ids: 'all' });
      if (result !== null) return result.layout;
    }
  }
  return null;
}

/** A stage too small for its seats: flags only, and no plates. */
function bare(stage: Stage): ChamberLayout {
  const sizes = { fontSize: smallestFont, lines: 0, exponent: 4, shrink: 1 };
  const single = frameOf({ ...stage, ...sizes, squares: true, rows: 1, ids: 'all' });
  const double = frameOf({ ...stage, ...sizes, squares: true, rows: 2, ids: 'all' });
  const frame = closest(single.points) >= smallestTarget ? single : double;
  const plate = { x: 0, y: 0, width: 0, height: 0 };
  const none = stage.seats.map(() => ({ label: '', plate, align: 'center', byId: true }) as const);
  return finish(frame, stage, none, smallestFont);
}

/** Every combination, the most pleasant first. */
function combine(
  fonts: readonly number[],
  rowsOfPlates: readonly number[],
  exponents: readonly number[],
  shrinks: readonly number[],
): Sizes[] {
  const largest = Math.max(...fonts);
  const all: (Sizes & { sacrifice: number })[] = [];
  for (const fontSize of fonts) {
    for (const lines of rowsOfPlates) {
      for (const exponent of exponents) {
        for (const shrink of shrinks) {
          const smaller = (largest - fontSize) * 1.2 + (1 - shrink) * 8;
          const sacrifice = smaller + (lines - 1) * 1.5 + (exponent - 2.6) * 0.8;
          all.push({ fontSize, lines, exponent, shrink, sacrifice });
        }
      }
    }
  }
  return all.sort((a, b) => a.sacrifice - b.sacrifice);
}

function fontSizes(largest: number): number[] {
  const sizes: number[] = [];
  for (let size = largest; size > smallestFont; size -= size > 13 ? 2 : 1) sizes.push(size);
  return [...sizes, smallestFont];
}

function lay(attempt: Attempt): Result | null {
  const frame = frameOf(attempt);
  if (frame.radius < smallestFlag) return null;
  if (Math.min(frame.table.radiusX, frame.table.radiusY) < smallestTable) return null;
  if (closest(frame.points) < smallestTarget) return null;
  // Names that leave no room for the clock are not worth it.
  if (attempt.ids !== 'all' && clockRadius(frame.table) < smallestClock) return null;

  const unplaced: Unplaced[] = [];
  attempt.seats.forEach((seat, i) => {
    const point = frame.points[i];
    if (point === undefined) return;
    const outwards = frame.inner[i] === true ? -1 : 1;
    unplaced.push({
      x: point.x,
      y: point.y,
      normalX: point.normalX * outwards,
      normalY: point.normalY * outwards,
      labels: labelsOf(attempt, seat),
    });
  });
  const { width, height } = attempt;
  const { chair, table, radius } = frame;
  const allowed = attempt.ids === 'all' ? unplaced.length : attempt.ids;
  const placed = placePlates(unplaced, { width, height, chair, table, radius }, allowed);
  if (placed === null) return null;
  const byId = placed.filter((plate) => plate.byId).length;
  return byId > allowed ? null : { layout: finish(frame, attempt, placed, attempt.fontSize), byId };
}

function finish(
  frame: Frame,
  stage: Stage,
  placed: readonly Placed[],
  fontSize: number,
): ChamberLayout {
  const { points, radius, table, chair } = frame;
  const wanted = Math.max(2 * ringRadius(radius) + 2, smallestTarget);
  const side = Math.floor(Math.min(wanted, closest(points)));
  const seats: SeatPlace[] = [];
  stage.seats.forEach(({ id }, i) => {
    const point = points[i];
    const place = placed[i];
    if (point === undefined || place === undefined) return;
    const { x, y } = point;
    const { plate, label, align } = place;
    seats.push({ id, x, y, radius, target: centred(x, y, side, side), plate, label, align });
  });
  const { width, height } = stage;
  const clock = { x: table.x, y: table.y, radius: clockRadius(table) };
  return { width, height, seats, chair, table, clock, fontSize };
}

/** Large enough to be read, small enough to leave the map in sight; px. */
function clockRadius(table: ChamberLayout['table']): number {
  const inside = Math.min(table.radiusX, table.radiusY) - table.thickness;
  return Math.round(Math.min(Math.max(inside * 0.56, Math.min(62, inside * 0.7)), 132));
}
