import type { Rect, SeatPlace } from './types.ts';

/** The ring around a flag in the stance's colour reaches this far from the flag's centre, px. */
export function ringRadius(flagRadius: number): number {
  return flagRadius + Math.max(2, Math.round(flagRadius * 0.14));
}

/** Plates, and all else, keep this far from a flag's centre, px: room for ring and selection. */
export function clearance(flagRadius: number): number {
  return ringRadius(flagRadius) + 5;
}

/** The thin vertical line that ties a plate to its flag where something may come between them. */
export function leader(seat: Pick<SeatPlace, 'x' | 'y' | 'radius' | 'plate'>): Rect | null {
  const { plate } = seat;
  const above = plate.y + plate.height <= seat.y;
  const below = plate.y >= seat.y;
  const spans = plate.x < seat.x && seat.x < plate.x + plate.width;
  if (!spans || (!above && !below)) return null;
  const edge = clearance(seat.radius) - 2;
  const from = above ? plate.y + plate.height : seat.y + edge;
  const to = above ? seat.y - edge : plate.y;
  return to - from > 8 ? { x: seat.x - 0.5, y: from, width: 1, height: to - from } : null;
}
