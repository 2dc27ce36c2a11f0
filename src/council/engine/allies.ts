/** The allies and the partner that no person plays: each does at most one thing a round, by what it tends to do. */
import { refusalOnDesk, tryTo } from '../act.ts';
import { holds } from '../conditions.ts';
import { draw } from '../draws.ts';
import { constants } from '../model/constants.ts';
import { judge, type Verdict } from '../model/silence.ts';
import { allyState, type Situation } from '../model/terms.ts';
import type { Move, Seat } from '../moves/types.ts';
import { inRotation } from '../roles.ts';
import type { Mood, Tendency } from '../scenario.ts';
import type { Desk } from '../state.ts';
import { moveFor } from './deeds.ts';

/** All of them make up their minds on what they see when the chair has done; then they act, each in its turn. */
export function alliesAct(desk: Desk): void {
  const { scenario, state } = desk;
  const verdicts = judge(desk, state.text, state.silence?.hours ?? 24);
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.ally, verdict]));
  const plans = inRotation(scenario, state.round)
    .filter((seat) => !state.persons.includes(seat))
    .map((seat) => ({ seat, move: intention(desk, seat, verdictOf.get(seat)) }));
  for (const { seat, move } of plans) {
    takeReservation(desk, seat, verdictOf.get(seat));
    if (move) tryTo(desk, move);
  }
}

/** The first of its tendencies that the moment calls for and that can be done. */
function intention(desk: Desk, seat: Seat, verdict: Verdict | undefined): Move | null {
  const tends = tendenciesOf(desk, seat);
  for (const [i, { does, mood, when, chance }] of tends.entries()) {
    if (mood.length > 0 && !mood.some((one) => isIn(desk, one, verdict))) continue;
    if (!holds(desk, when)) continue;
    if (draw(desk.seed, 'tends', `${seat}/${i}`, desk.state.round) >= chance) continue;
    const move = moveFor(desk, seat, does);
    if (move && !refusalOnDesk(desk, move)) return move;
  }
  return null;
}

function tendenciesOf({ scenario }: Situation, seat: Seat): Tendency[] {
  if (seat === 'partner') return scenario.partner?.tends ?? [];
  return scenario.allies.find(({ id }) => id === seat)?.tends ?? [];
}

function isIn({ state }: Situation, mood: Mood, verdict: Verdict | undefined): boolean {
  if (!verdict) return true; // a partner has no say and no mood
  const { ally, couldLiveWithIt, disposition, line } = verdict;
  switch (mood) {
    case 'objects':
      return !couldLiveWithIt;
    case 'reserved':
      return couldLiveWithIt && disposition - line < constants.reserve;
    case 'content':
      return couldLiveWithIt && disposition - line >= constants.reserve;
    case 'supports':
      return couldLiveWithIt && disposition >= constants.supports;
    case 'not-consulted':
      return allyState(state, ally).grieved;
  }
}

/** One that could not live with the text takes the reservation that the chair has offered, where no red line forbids it. */
function takeReservation(desk: Desk, seat: Seat, verdict: Verdict | undefined): void {
  if (!verdict || verdict.couldLiveWithIt) return;
  const offered = desk.state.reservations.find(({ ally, taken }) => ally === seat && !taken);
  if (offered) {
    const { kind, ally, provision } = offered;
    tryTo(desk, { kind, by: seat, ally, provision });
  }
}
