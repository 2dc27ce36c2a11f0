/** What each seat may spend: agenda slots a round, political capital a game. */
import { constants } from './model/constants.ts';
import type { Cost, Seat } from './moves/types.ts';
import { seatsOf } from './roles.ts';
import type { Scenario } from './scenario.ts';
import type { GameState } from './state.ts';

export const fullPurse = ({ calendar, capital }: Scenario, seat: Seat): Cost =>
  seat === 'chair'
    ? { slots: calendar.slotsPerRound, capital: capital.value }
    : { ...constants.purse };

export const fullPurses = (scenario: Scenario): Record<Seat, Cost> =>
  Object.fromEntries(seatsOf(scenario).map((seat) => [seat, fullPurse(scenario, seat)]));

const none: Cost = { slots: 0, capital: 0 };

/** The facilitator spends nothing and has no purse. */
export const purseOf = ({ purses }: GameState, seat: Seat): Cost => purses[seat] ?? { ...none };

export function pay(state: GameState, seat: Seat, { slots, capital }: Cost): void {
  const purse = state.purses[seat];
  if (!purse || (slots === 0 && capital === 0)) return;
  state.purses[seat] = { slots: purse.slots - slots, capital: purse.capital - capital };
}

/** New slots for a new round: for the chair more or fewer, as events and a broken silence have it, but never none. */
export function refill(scenario: Scenario, state: GameState): void {
  for (const [seat, { capital }] of Object.entries(state.purses)) {
    const full = fullPurse(scenario, seat).slots;
    const slots = seat === 'chair' ? Math.max(1, full + state.slotsNext) : full;
    state.purses[seat] = { slots, capital };
  }
  state.slotsNext = 0;
}
