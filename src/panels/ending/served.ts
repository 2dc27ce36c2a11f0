/** What an ending says to a seat with interests of its own. */
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

/** What an ally did about the last text under silence; null for other seats, and where it did nothing. */
export function deedOf(ending: Ending, seat: Seat): 'wrote' | 'reserved' | 'consented' | null {
  if (seat === 'chair' || seat === 'partner') return null;
  if (ending.writers.some(({ ally }) => ally === seat)) return 'wrote';
  if (!isAgreed(ending.outcome)) return null;
  return ending.reservations.some(({ ally }) => ally === seat) ? 'reserved' : 'consented';
}
