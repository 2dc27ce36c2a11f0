import type { Stance } from '../../council/scenario.ts';
import type { AllyView, Band } from '../../council/table.ts';
import { stances } from '../shared/stances.ts';

export const columns = ['ally', 'stance', 'since', 'record', 'trust', 'band', 'contests'] as const;
export type Column = (typeof columns)[number];

export interface Order {
  column: Column;
  descending: boolean;
}

const bands: readonly Band[] = ['likely-to-break', 'uneasy', 'quiet', 'unknown'];

/** What a column is sorted by. What is not known comes last in ascending order. */
function keyOf(ally: AllyView, column: Column, seat: number): number {
  switch (column) {
    case 'ally':
      return seat;
    case 'stance':
      return stances.indexOf(ally.stance);
    case 'since':
      return ally.since === null ? Number.POSITIVE_INFINITY : Date.parse(ally.since);
    case 'record':
      return ally.onRecord ? 0 : 1;
    case 'trust':
      return ally.trust ?? Number.POSITIVE_INFINITY;
    case 'band':
      return bands.indexOf(ally.band);
    case 'contests':
      return -ally.contests.length;
  }
}

/** The allies of one stance (or all) in the order asked for; equals keep the order of the seats. */
export function sortAllies(
  allies: readonly AllyView[],
  { column, descending }: Order,
  only: Stance | null,
): AllyView[] {
  const keyed = allies.map((ally, seat) => ({ ally, key: keyOf(ally, column, seat), seat }));
  const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
  return keyed
    .filter(({ ally }) => only === null || ally.stance === only)
    .toSorted(
      (one, other) =>
        (descending ? compare(other.key, one.key) : compare(one.key, other.key)) ||
        one.seat - other.seat,
    )
    .map(({ ally }) => ally);
}
