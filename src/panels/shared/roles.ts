import type { Seat } from '../../council/moves/types.ts';

/** What a person's seat is in the grammar of moves. */
export type SeatRole = 'chair' | 'ally' | 'partner';

export const roleOf = (seat: Seat): SeatRole =>
  seat === 'chair' || seat === 'partner' ? seat : 'ally';
