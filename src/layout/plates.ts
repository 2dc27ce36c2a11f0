/**
 * Finds a place for every name plate so that none covers another, a flag, the chair or the table.
 *
 * Each seat lists the places that suit it, cheapest first; a beam search clockwise round the table
 * then chooses one place per seat so that the sum of costs is small and nothing collides.
 */
import { isId, type Label } from './labels.ts';
import { clearance, leader, ringRadius } from './leader.ts';
import { overlap, touchesDisc, within } from './rect.ts';
import type { CurvePoint, Superellipse } from './superellipse.ts';
import { level } from './superellipse.ts';
import type { Rect, SeatPlace } from './types.ts';

/** What plates have to keep clear of. */
export interface Room {
  width: number; // of the stage, px
  height: number;
  chair: Rect;
  table: Superellipse; // its outer edge
  radius: number; // of the flags, px
}

/** A seat that waits for its plate. `normal` points to where the plate should go. */
export interface Unplaced extends CurvePoint {
  labels: readonly Label[];
}

export interface Placed {
  label: string;
  plate: Rect;
  align: SeatPlace['align'];
  byId: boolean; // the name found no room
}

interface Choice extends Placed {
  leader: Rect | null;
  cost: number;
}

/** A chain of choices, from the latest back to the first. */
interface Path {
  cost: number; // of the whole chain
  index: number; // of the seat
  choice: Choice;
  earlier: Path | null;
}

const narrowBeam = 14; // paths kept from seat to seat
const wideBeam = 160; // where each plate has but one label, so that there is less to try
const stageMargin = 3; // px
const gap = 3; // px between plates
const reach = 9; // seats further apart than this never meet

/**
 * Plates in the order of the seats, or null where they do not fit: not even with ids on as many
 * plates as `idsAllowed`.
 */
export function placePlates(
  seats: readonly Unplaced[],
  room: Room,
  idsAllowed: number,
): Placed[] | null {
  // Where single seats have no place for their name there is no need to search.
  const open: Choice[][] = [];
  let ids = 0;
  for (const seat of seats) {
    const choices = choicesFor(seat, seats, room);
    if (choices.every((choice) => choice.byId)) ids += 1;
    if (choices.length === 0 || ids > idsAllowed) return null;
    open.push(choices);
  }

  const beam = seats.every((seat) => seat.labels.length === 1) ? wideBeam : narrowBeam;
  let paths: (Path | null)[] = [null];
  for (const [index, choices] of open.entries()) {
    const next: Path[] = [];
    for (const choice of choices) {
      for (const earlier of paths) {
        if (collides(choice, index, earlier, seats.length)) continue;
        next.push({ cost: (earlier?.cost ?? 0) + choice.cost, index, choice, earlier });
      }
    }
    if (next.length === 0) return null;
    paths = mostPromising(next, beam);
  }
  return chosen(paths[0] ?? null);
}

/** The cheapest paths, but only one of those that end in the same two choices. */
function mostPromising(paths: Path[], beam: number): Path[] {
  paths.sort((a, b) => a.cost - b.cost);
  const kept: Path[] = [];
  const endings = new Map<Choice, Set<Choice | undefined>>();
  for (const path of paths) {
    const before = endings.get(path.choice) ?? new Set();
    if (before.has(path.earlier?.choice)) continue;
    endings.set(path.choice, before.add(path.earlier?.choice));
    kept.push(path);
    if (kept.length === beam) break;
  }
  return kept;
}

function chosen(last: Path | null): Choice[] {
  const choices: Choice[] = [];
  for (let path = last; path !== null; path = path.earlier) choices.push(path.choice);
  return choices.reverse();
}

function collides(choice: Choice, index: number, last: Path | null, count: number): boolean {
  const wraps = index + reach >= count;
  for (let path = last; path !== null; path = path.earlier) {
    const apart = index - path.index;
    if (apart > reach) {
      if (!wraps) return false;
      if (count - apart > reach) continue;
    }
    if (meet(choice, path.choice)) return true;
  }
  return false;
}

function meet(a: Choice, b: Choice): boolean {
  return (
    overlap(a.plate, b.plate, gap) ||
    (b.leader !== null && overlap(a.plate, b.leader, gap)) ||
    (a.leader !== null && overlap(a.leader, b.plate, gap))
  );
}

function choicesFor(seat: Unplaced, seats: readonly Unplaced[], room: Room): Choice[] {
  const choices: Choice[] = [];
  for (const label of seat.labels) {
    for (const choice of around(seat, label, room.radius)) {
      if (fits(choice, seat, seats, room)) choices.push(choice);
    }
  }
  return choices.sort((a, b) => a.cost - b.cost).slice(0, 28);
}

/** All places around a flag that lie more or less in the direction of its normal. */
function around(seat: Unplaced, label: Label, radius: number): Choice[] {
  const sideways = Math.abs(seat.normalX);
  const upright = Math.abs(seat.normalY);
  const right = seat.normalX >= 0 ? 1 : -1;
  const down = seat.normalY >= 0 ? 1 : -1;
  const clear = clearance(radius);
  const { width, height } = label;
  const choices: Choice[] = [];

  const add = (x: number, y: number, align: SeatPlace['align'], cost: number) => {
    const plate = { x, y, width, height };
    const line = leader({ x: seat.x, y: seat.y, radius, plate });
    choices.push({
      label: label.text,
      plate,
      align,
      byId: isId(label),
      leader: line,
      cost: cost + label.cost,
    });
  };

  if (sideways > 0.2) {
    const x = right > 0 ? seat.x + clear : seat.x - clear - width;
    const cost = (1 - sideways) * 3;
    for (const shift of [0, 0.35, 0.7, 1, 1.4, -0.35, -0.7]) {
      const y = seat.y - height / 2 + shift * down * radius;
      add(x, y, right > 0 ? 'left' : 'right', cost + Math.abs(shift) * (shift < 0 ? 0.8 : 0.3));
    }
  }
  if (upright > 0.15) {
    const line = height / label.text.split('\n').length + 2;
    for (const row of [0, 1, 2, 3]) {
      const away = clear + row * line + height / 2;
      const cost = (1 - upright) * 3 + row;
      for (const shift of [0, 0.25, 0.5, 0.75, 1, -0.25, -0.5]) {
        const lean = shift * right * (width / 2 - radius * 0.3);
        const slant = Math.abs(shift) * (shift < 0 ? 2 : 0.3 + 1.4 * upright);
        add(seat.x + lean - width / 2, seat.y + down * away - height / 2, 'center', cost + slant);
      }
    }
  }
  return choices;
}

function fits(choice: Choice, self: Unplaced, seats: readonly Unplaced[], room: Room): boolean {
  const { plate } = choice;
  if (!within(plate, room.width, room.height, stageMargin)) return false;
  if (overlap(plate, room.chair, 5)) return false;
  const flag = ringRadius(room.radius) + 2;
  for (const seat of seats) {
    if (touchesDisc(plate, seat.x, seat.y, flag)) return false;
    if (seat === self || choice.leader === null) continue;
    if (touchesDisc(choice.leader, seat.x, seat.y, flag)) return false;
  }
  return outsideTable(plate, room.table);
}

function outsideTable(plate: Rect, table: Superellipse): boolean {
  for (const x of [plate.x, plate.x + plate.width / 2, plate.x + plate.width]) {
    for (const y of [plate.y, plate.y + plate.height / 2, plate.y + plate.height]) {
      if (level(table, x, y) < 1.02) return false;
    }
  }
  return true;
}
