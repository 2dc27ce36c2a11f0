/** Who sits where: the role of a seat, whose turn it is, and the order of acting. */
import { tablesOf } from './model/tables.ts';
import type { Role, Seat } from './moves/types.ts';
import type { Scenario } from './scenario.ts';
import type { GameState } from './state.ts';

/** Null for a seat that the scenario does not have. */
export function roleOf(scenario: Scenario, seat: Seat): Role | null {
  if (seat === 'chair' || seat === 'facilitator') return seat;
  if (seat === 'partner') return scenario.partner ? 'partner' : null;
  return scenario.allies.some(({ id }) => id === seat) ? 'ally' : null;
}

/** Every seat that a person may hold: the chair, the allies, the partner. */
export const seatsOf = ({ allies, partner }: Scenario): Seat[] => [
  'chair',
  ...allies.map(({ id }) => id).sort(),
  ...(partner ? ['partner'] : []),
];

/** The seats but the chair, in alphabetical order of their codes, starting one further each round; the partner last. */
export function inRotation(scenario: Scenario, round: number): Seat[] {
  const ids = tablesOf(scenario).rotation;
  const first = (round - 1) % ids.length;
  return [...ids.slice(first), ...ids.slice(0, first), ...(scenario.partner ? ['partner'] : [])];
}

/** Whose turn it is; null while nobody's, or when the game is over. */
export function turnOf({ scenario, state }: { scenario: Scenario; state: GameState }): Seat | null {
  if (typeof state.game === 'string') return null;
  const waiting = (seat: Seat): boolean =>
    state.persons.includes(seat) && !state.done.includes(seat);
  if (state.game.round === 'chair') return waiting('chair') ? 'chair' : null;
  if (state.game.round === 'seats') return inRotation(scenario, state.round).find(waiting) ?? null;
  return null;
}
