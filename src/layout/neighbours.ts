import type { SeatPlace } from './types.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The seat that an arrow key leads to; null where none lies that way.
 *
 * The seat next at the table comes first, so that holding a key walks along the row; then what
 * lies straight across; then whatever lies in a cone of 45 degrees to either side, and last
 * anything in that half of the room, so that no seat is out of reach. Among several the nearest
 * counts, where a pixel off the axis weighs as much as two along it.
 */
export function neighbour(
  seats: readonly SeatPlace[],
  from: string,
  direction: Direction,
): string | null {
  const index = seats.findIndex((seat) => seat.id === from);
  const start = seats[index];
  if (start === undefined) return null;
  const beside = [seats.at(index - 1), seats[(index + 1) % seats.length]];
  const searches: [among: readonly (SeatPlace | undefined)[], slope: number][] = [
    [beside, 1],
    [seats, 0.4],
    [seats, 1],
    [seats, Infinity],
  ];
  for (const [among, slope] of searches) {
    const found = nearestAhead(among, start, direction, slope);
    if (found !== null) return found;
  }
  return null;
}

/** `slope`: how far off the axis for each pixel along it. */
function nearestAhead(
  among: readonly (SeatPlace | undefined)[],
  start: SeatPlace,
  direction: Direction,
  slope: number,
): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const seat of among) {
    if (seat === undefined) continue;
    const right = seat.x - start.x;
    const down = seat.y - start.y;
    const along = { up: -down, down, left: -right, right }[direction];
    const across = Math.abs(direction === 'up' || direction === 'down' ? right : down);
    if (along <= 0 || across > along * slope) continue;
    const cost = along + 2 * across;
    if (cost < least) {
      least = cost;
      best = seat.id;
    }
  }
  return best;
}
