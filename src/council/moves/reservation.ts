/** Consent with a recorded reservation: the chair offers it, the ally takes it. Never against a red line on substance. */
import { charts } from '../charts/run.ts';
import { constants } from '../model/constants.ts';
import { isCrossed } from '../model/red-lines.ts';
import { indexOf } from '../model/tables.ts';
import { allyState, gainsOf, type Situation } from '../model/terms.ts';
import {
  allyOf,
  hasProvision,
  heardBy,
  isKnown,
  mustAlly,
  type MoveOf,
  type Rule,
} from './rule.ts';
import type { Refusal, ReservationKind } from './types.ts';

type ReservationMove = MoveOf<ReservationKind>;

const reservation = <K extends ReservationKind>(): Rule<K> => ({
  who: ['chair', 'ally'],
  cost: (_, { by, kind }) => (by === 'chair' ? constants.costs[kind] : constants.costs.free),

  refuse(situation, move: ReservationMove) {
    const { scenario } = situation;
    if (!allyOf(scenario, move.ally)) return { code: 'unknown', what: move.ally };
    if (!hasProvision(scenario, move.provision)) return { code: 'unknown', what: move.provision };
    return move.by === 'chair' ? refuseOffer(situation, move) : refuseTaking(situation, move);
  },

  apply(desk, { by, kind, ally, provision }: ReservationMove) {
    const { state } = desk;
    if (by === 'chair') {
      state.reservations = [...state.reservations, { kind, ally, provision, taken: false }];
      state.council = charts.council.step(state.council, { type: 'reservation.offered' });
      desk.emit({ kind: 'reservation.offered', ally, reservation: kind, provision });
    } else {
      state.reservations = state.reservations.map((offered) =>
        offered.ally === ally ? { ...offered, taken: true } : offered,
      );
      state.council = charts.council.step(state.council, { type: 'reservation.taken' });
      desk.emit({ kind: 'reservation.taken', ally, reservation: kind, provision });
    }
  },
});

export const footnote = reservation<'footnote'>();
export const nationalStatement = reservation<'national-statement'>();
export const optOut = reservation<'opt-out'>();

/** The chair goes by what it has heard: a loss it knows of, and no red line that it knows to be crossed. */
function refuseOffer(
  situation: Situation,
  { ally: id, provision }: ReservationMove,
): Refusal | null {
  const { state } = situation;
  const ally = mustAlly(situation.scenario, id);
  if (!heardBy(allyState(state, id), 'chair').revealed.includes(`gain:${provision}`))
    return { code: 'not-revealed' };
  if (state.reservations.some((offered) => offered.ally === id)) return { code: 'already-given' };
  return standsOnRedLine(situation, id, true)
    ? { code: 'red-line-on-substance' }
    : loses(situation, ally.id, provision)
      ? null
      : { code: 'nothing-to-reserve' };
}

function refuseTaking(
  situation: Situation,
  { by, kind, ally, provision }: ReservationMove,
): Refusal | null {
  const offered = situation.state.reservations.find((made) => made.ally === ally);
  if (by !== ally || !offered || offered.kind !== kind || offered.provision !== provision)
    return { code: 'not-offered' };
  if (offered.taken) return { code: 'already-given' };
  return standsOnRedLine(situation, ally, false) ? { code: 'red-line-on-substance' } : null;
}

function standsOnRedLine(situation: Situation, id: string, asChairKnows: boolean): boolean {
  const ally = mustAlly(situation.scenario, id);
  return ally.redLines.some(
    (line) =>
      (!asChairKnows || isKnown(situation, ally, line, 'chair')) &&
      isCrossed(situation, ally, line, situation.state.text),
  );
}

function loses(situation: Situation, id: string, provision: string): boolean {
  const { scenario, state } = situation;
  const k = scenario.provisions.findIndex((each) => each.id === provision);
  return (gainsOf(situation, indexOf(scenario, id), state.text)[k] ?? 0) < 0;
}
