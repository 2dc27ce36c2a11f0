import type { Stance } from '../../council/scenario.ts';
import type { AllyView, Band } from '../../council/table.ts';
import { stances } from '../../text/stances.ts';

export const columns = ['ally', 'stance', 'since', 'record', 'trust', 'band', 'contests'] as const;
export type Column = (typeof columns)[number];

export interface Order {
  column: Column;
  descending: boolean;
}

const bands: readonly Band[] = ['likely-to-break', 'uneasy', 'quiet', 'unknown'];
const unknown = Number.POSITIVE_INFINITY; // comes last in ascending order

/** What a column is sorted by. */
const keys: Record<Column, (ally: AllyView, seat: number) => number> = {
  ally: (_, seat) => seat,
  stance: ({ stance }) => stances.indexOf(stance),
  since: ({ since }) => (since === null ? unknown : Date.parse(since)),
  record: ({ onRecord, endorsed }) => (onRecord ? 0 : endorsed ? 1 : 2),
  trust: ({ trust }) => trust ?? unknown,
  band: ({ band }) => bands.indexOf(band),
  contests: ({ contests }) => -contests.length,
};

/** The allies of one stance (or all) in the order asked for; equals keep the order of the seats. */
export function sortAllies(
  allies: readonly AllyView[],
  { column, descending }: Order,
  only: Stance | null,
): AllyView[] {
  const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
  return allies
    .map((ally, seat) => ({ ally, seat, key: keys[column](ally, seat) }))
    .filter(({ ally }) => only === null || ally.stance === only)
    .toSorted((one, other) => {
      const order = compare(one.key, other.key) * (descending ? -1 : 1);
      return order === 0 ? one.seat - other.seat : order;
    })
    .map(({ ally }) => ally);
}
