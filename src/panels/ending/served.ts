/** What an ending says to a seat with interests of its own. */
import type { GameEvent } from '../../council/events.ts';
import type { Seat } from '../../council/moves/types.ts';
import type { Ending, Score } from '../../council/table.ts';

const slight = 0.005; // less than this nobody sees in whole percent

export type Served = 'better' | 'worse' | 'equal' | 'same';

/** How the result serves a seat beside the status quo; `same` where nothing was agreed. */
export function servedBy({ outcome }: Ending, { value, statusQuo }: Score): Served {
  if (!isAgreed(outcome)) return 'same';
  if (Math.abs(value - statusQuo) < slight) return 'equal';
  return value > statusQuo ? 'better' : 'worse';
}

export const isAgreed = (outcome: Ending['outcome']): boolean => outcome.startsWith('agreed');

/** How an ally dealt with silence: what it let pass in the end, or that it wrote; null where it did neither. */
export function deedOf(
  { outcome, reservations }: Ending,
  seat: Seat,
  wire: readonly GameEvent[],
): 'wrote' | 'reserved' | 'consented' | null {
  if (seat === 'chair' || seat === 'partner') return null;
  if (isAgreed(outcome))
    return reservations.some(({ ally }) => ally === seat) ? 'reserved' : 'consented';
  const wrote = wire.some((event) => event.kind === 'letter.arrived' && event.ally === seat);
  return wrote ? 'wrote' : null;
}
