/** Sums on the way down the tree of texts, and what they come to. */
import type { Table } from './table.ts';

/** A row and what one option adds to it is the row of the next level. */
export function add(
  rows: readonly Float64Array[],
  values: readonly Float64Array[],
  l: number,
  o: number,
): void {
  const from = rows[l] as Float64Array;
  const to = rows[l + 1] as Float64Array;
  const added = values[l] as Float64Array;
  const start = o * from.length;
  for (let i = 0; i < from.length; i++) to[i] = (from[i] as number) + (added[start + i] as number);
}

/**
 * An ally's own terms and the pull of its neighbours (formula 6).
 *
 * @param own own terms of every ally, from `start` on
 */
export function dispositionOf(
  { heeded, heeds, openness }: Table,
  own: Float64Array,
  i: number,
  start = 0,
): number {
  let theirs = 0;
  for (const { j, weight } of heeds[i] ?? []) theirs += weight * (own[start + j] as number);
  const mine = own[start + i] as number;
  return mine + (openness[i] as number) * (theirs - (heeded[i] as number) * mine);
}
