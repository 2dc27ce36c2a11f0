/**
 * Turns what happened into what is shown, one beat after the other. Pure: tested without a screen.
 */
import type { GameEvent, Outcome } from '../council/events.ts';
import type { Seat } from '../council/moves/types.ts';
import type { Side, Stance } from '../council/scenario.ts';

/** The chair, the partner that is outside the room, or an ally by id: seats, as the game names them. */
export type Place = Seat;
export const chair: Place = 'chair';
export const partner: Place = 'partner';

/** What is shown. All acts of a beat run together; `wait` holds one back, in ms. */
export type Act = { ms: number; wait: number } & (
  | { kind: 'arc'; from: Place; to: Place; tone: Stance | 'ink' | 'assent' | 'alert' }
  | { kind: 'ripple'; from: Place; resonated: Place[]; grated: Place[] }
  | { kind: 'slip'; revision: number } // an amendment goes from the table to the draft
  | { kind: 'letter'; from: Place; to: Place; seal: 'assent' | 'alert'; index: number; of: number }
  | { kind: 'card'; ally: Place; stance: Stance } // a stance card lands
  | { kind: 'fill' } // silence begins: the clock's ring fills
  | { kind: 'break' } // the clock says so
  | { kind: 'stamp'; outcome: Outcome }
);

export type Beat = readonly Act[];

/** How long things take, ms. */
const pace = {
  arc: 420,
  ripple: 600,
  slip: 380,
  letter: 520,
  card: 180,
  fill: 700,
  break: 300,
  stamp: 160,
};

export function score(events: readonly GameEvent[]): Beat[] {
  const beats: Act[][] = [];
  const letters = events.filter((event) => event.kind === 'letter.arrived');
  let landing: Act[] | null = null; // stances that are expressed in one go land together

  const beat = (...acts: Act[]) => {
    beats.push(acts);
    landing = null;
  };
  const land = (ally: Place, stance: Stance) => {
    const card: Act = { kind: 'card', ally, stance, ms: pace.card, wait: 0 };
    if (landing === null) beats.push((landing = [card]));
    else landing.push(card);
  };

  for (const event of events) {
    switch (event.kind) {
      case 'ally.sounded-out':
        beat({ ...arc(event.by, event.ally), tone: event.stance });
        land(event.ally, event.stance);
        break;
      case 'stance.expressed':
        land(event.ally, event.stance);
        break;
      case 'record.taken':
        if (event.by !== partner) land(event.by, publicly[event.side]);
        break;
      case 'broker.spoke':
        beat({
          ...arc(event.through, event.ally),
          tone: event.side === 'against' ? 'alert' : 'ink',
        });
        break;
      case 'argument.played':
        beat(ripple(event.by, event.resonated, event.grated));
        break;
      case 'paper.circulated':
        beat(ripple(event.by, event.welcomed, event.bracketed));
        break;
      case 'draft.amended':
        beat({ kind: 'slip', revision: event.revision, ms: pace.slip, wait: 0 });
        break;
      case 'offer.made':
      case 'guarantee.given':
        beat({ ...letter(event.by, event.ally, 0, 1), seal: 'assent' });
        break;
      case 'reservation.offered':
        beat({ ...letter(chair, event.ally, 0, 1), seal: 'assent' });
        break;
      case 'reservation.taken':
        beat({ ...letter(event.ally, chair, 0, 1), seal: 'assent' });
        break;
      case 'silence.placed':
      case 'silence.extended':
        beat({ kind: 'fill', ms: pace.fill, wait: 0 });
        break;
      case 'letter.arrived':
        if (event !== letters[0]) break; // the others arrive with the first
        letters.forEach(({ ally }) => land(ally, 'will-break-silence'));
        beat(...letters.flatMap(({ ally }, i) => refusal(ally, i, letters.length)));
        break;
      case 'silence.broken':
      case 'silence.pending':
      case 'silence.lapsed':
        beat({ kind: 'break', ms: pace.break, wait: 0 });
        break;
      case 'game.over':
        beat({ kind: 'stamp', outcome: event.outcome, ms: pace.stamp, wait: 0 });
        break;
      default: // told by the wire, not shown in the room
    }
  }
  return beats.filter((acts) => acts.length > 0);
}

const publicly: Record<Side, Stance> = { for: 'supports', against: 'will-break-silence' };

/** The events since this seat last did something: what still lies on the table. */
export function sinceLastMove(wire: readonly GameEvent[], seat: Seat): GameEvent[] {
  const moved = wire.findLastIndex(
    (event) => event.kind === 'round.ended' || moverOf(event) === seat,
  );
  return wire.slice(Math.max(0, moved));
}

/** Whose move begins with this event; null where it comes of another, or of the world. */
function moverOf(event: GameEvent): Seat | null {
  switch (event.kind) {
    case 'draft.amended':
    case 'silence.placed':
    case 'silence.extended':
    case 'silence.pulled':
    case 'tour.held':
    case 'table.escalated':
    case 'reservation.offered':
      return chair;
    case 'reservation.taken':
    case 'price.named':
    case 'escalation.asked':
    case 'letter.arrived':
      return event.ally;
    case 'assurance.voided': // by a provision
    case 'promise.broken': // with the words that it rested on
    case 'promise.kept': // with the text that goes under silence
      return null;
    default:
      return 'by' in event ? event.by : null;
  }
}

function arc(from: Place, to: Place) {
  return { kind: 'arc', from, to, ms: pace.arc, wait: 0 } as const;
}

function letter(from: Place, to: Place, index: number, of: number) {
  return { kind: 'letter', from, to, index, of, ms: pace.letter, wait: 0 } as const;
}

function ripple(from: Place, resonated: Place[], grated: Place[]): Act {
  return { kind: 'ripple', from, resonated, grated, ms: pace.ripple, wait: 0 };
}

/** A letter of refusal on its way to the chair; they arrive one after the other. */
function refusal(ally: Place, index: number, of: number): Act[] {
  const wait = index * Math.min(260, 900 / of);
  return [
    { ...arc(ally, chair), tone: 'alert', wait },
    { ...letter(ally, chair, index, of), seal: 'alert', wait },
  ];
}
