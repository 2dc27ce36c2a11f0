/** Moves in words, for a button and for a list. What they do says `help.ts`. */
import type { Catalogue } from '../../council/table.ts';
import type { Cost, Move, MoveKind, ReservationKind } from '../../council/moves/types.ts';
import { describeHours } from '../numbers.ts';
import { say } from '../say.ts';
import type { Lang } from '../say.ts';
import { lookUp } from './look.ts';
import type { Look } from './look.ts';
import * as find from './lookup.ts';
import type { Known } from './lookup.ts';

/**
 * The label of a button. It stands in the dossier of an ally, so that it need not name that ally;
 * `describeMoveInFull` does. `known` (a `View` will do) gives asks and assurances their words.
 */
export function describeMove(lang: Lang, catalogue: Catalogue, move: Move, known?: Known): string {
  return (labels[move.kind] as Teller)(move, lookUp(lang, catalogue, known));
}

/** The same with the ally's name in it, for a list of moves where no dossier is around. */
export function describeMoveInFull(
  lang: Lang,
  catalogue: Catalogue,
  move: Move,
  known?: Known,
): string {
  const tell = (inFull[move.kind] ?? labels[move.kind]) as Teller;
  return tell(move, lookUp(lang, catalogue, known));
}

/** `a footnote`. */
export function nameReservation(lang: Lang, kind: ReservationKind): string {
  return say(lang, `move.reservation.${kind}`);
}

/** `2 slots · 6 capital`; what costs nothing says so. */
export function describeCost(lang: Lang, cost: Cost): string {
  const parts: string[] = [];
  if (cost.slots > 0) parts.push(say(lang, 'cost.slots', { n: cost.slots }));
  if (cost.capital > 0) parts.push(say(lang, 'cost.capital', { n: cost.capital }));
  return parts.join(' · ') || say(lang, 'cost.none');
}

type Of<Kind extends MoveKind> = Move & { kind: Kind };
type Tellers = { [Kind in MoveKind]: (move: Of<Kind>, look: Look) => string };

/** Each entry takes moves of its own kind, which the type of an index cannot say. */
type Teller = (move: Move, look: Look) => string;

/** Moves that name nothing. */
type Plain = {
  [Kind in MoveKind]: keyof Of<Kind> extends 'by' | 'kind' ? Kind : never;
}[MoveKind];
const plain = ({ kind }: Of<Plain>, { lang }: Look) => say(lang, `move.${kind}`);

/** The chair offers a reservation, the ally takes it. */
const reservation = (move: Of<ReservationKind>, { lang, provision }: Look) =>
  say(lang, move.by === move.ally ? 'move.reserve' : 'move.reserve.offered', {
    reservation: nameReservation(lang, move.kind),
    provision: provision(move.provision),
  });

const labels: Tellers = {
  'sound-out': ({ ally, level }, { lang, catalogue }) =>
    level === 'ambassador'
      ? say(lang, 'move.sound-out.ambassador')
      : say(lang, `move.sound-out.${level}`, { seat: find.seatOf(lang, catalogue, ally) }),
  argue: ({ argument }, { lang, catalogue }) =>
    say(lang, 'move.argue', { argument: find.argumentLabel(lang, catalogue, argument) }),
  broker({ by, ally, through, side }, look) {
    const { lang, catalogue } = look;
    const seat = find.seatOf(lang, catalogue, ally);
    return through === by
      ? say(lang, `move.broker.itself.${side}`, { seat })
      : say(lang, 'move.broker', { ...look.through(through), seat });
  },
  caucus: ({ group }, { lang, catalogue }) =>
    say(lang, 'move.caucus', { group: find.groupName(lang, catalogue, group) }),

  amend: ({ by, ...to }, look) =>
    say(look.lang, find.isAlly(by) ? 'move.amend.proposed' : 'move.amend', words(to, look)),
  paper: (move, look) => say(look.lang, 'move.paper', words(move, look)),
  bracket: (move, { lang, provision }) =>
    say(lang, 'move.bracket', { provision: provision(move.provision) }),
  unbracket: (move, { lang, provision }) =>
    say(lang, 'move.unbracket', { provision: provision(move.provision) }),

  offer({ ally, ask: id }, { lang, known }) {
    const ask = find.askLabel(lang, known, ally, id);
    return ask === null ? say(lang, 'move.offer') : say(lang, 'move.offer.known', { ask });
  },
  ask({ by, ask: id }, { lang, known }) {
    const ask = find.askLabel(lang, known, by, id);
    return ask === null ? say(lang, 'move.ask') : say(lang, 'move.ask.known', { ask });
  },
  guarantee({ ally, redLine }, { lang, known }) {
    const assurance = find.waiverLabel(lang, known, ally, redLine);
    return assurance === null
      ? say(lang, 'move.guarantee')
      : say(lang, 'move.guarantee.known', { assurance });
  },
  footnote: reservation,
  'national-statement': reservation,
  'opt-out': reservation,

  'tour-de-table': plain,
  'brief-press': plain,
  'go-on-record': ({ side }, { lang }) => say(lang, `move.go-on-record.${side}`),
  'place-under-silence': ({ hours }, { lang }) =>
    say(lang, 'move.place-under-silence', { duration: describeHours(lang, hours) }),
  extend: plain,
  pull: plain,
  'break-silence': (move, { lang, provision }) =>
    say(lang, 'move.break-silence', { provision: provision(move.provision) }),
  escalate: ({ by, level }, { lang }) =>
    say(lang, find.isAlly(by) ? 'move.escalate.asked' : 'move.escalate', { level }),
  defer: plain,
  withdraw: plain,
  advice: plain,
  'end-round': plain,

  'inject-event': ({ event }, { lang, catalogue }) =>
    say(lang, 'move.inject-event', { headline: find.headline(lang, catalogue, event) }),
  'take-back': plain,
  'hand-over': ({ seat, to }, look) => say(look.lang, 'move.hand-over', { ...look.seat(seat), to }),
  'add-time': plain,
  'end-now': plain,
};

/** Words for a provision, as a button names them. */
function words(to: { provision: string; option: string }, { lang, catalogue, provision }: Look) {
  return {
    provision: provision(to.provision),
    option: find.optionLabel(lang, catalogue, to.provision, to.option),
  };
}

const reservationInFull = (move: Of<ReservationKind>, { lang, ally, provision }: Look) =>
  say(lang, move.by === move.ally ? 'move.full.reserve' : 'move.full.reserve.offered', {
    ...ally(move.ally),
    reservation: nameReservation(lang, move.kind),
    provision: provision(move.provision),
  });

/** Where the button leaves its ally unnamed. */
const inFull: Partial<Tellers> = {
  'sound-out': (move, look) =>
    move.level === 'ambassador'
      ? say(look.lang, 'move.full.sound-out.ambassador', look.ally(move.ally))
      : labels['sound-out'](move, look),
  offer(move, { lang, known, ally }) {
    const ask = find.askLabel(lang, known, move.ally, move.ask);
    return ask === null
      ? say(lang, 'move.full.offer', ally(move.ally))
      : say(lang, 'move.full.offer.known', { ...ally(move.ally), ask });
  },
  guarantee(move, { lang, known, ally }) {
    const assurance = find.waiverLabel(lang, known, move.ally, move.redLine);
    return assurance === null
      ? say(lang, 'move.full.guarantee', ally(move.ally))
      : say(lang, 'move.full.guarantee.known', { ...ally(move.ally), assurance });
  },
  footnote: reservationInFull,
  'national-statement': reservationInFull,
  'opt-out': reservationInFull,
};
