/**
 * Turns what happened into what is shown, one beat after the other. Pure: tested without a screen.
 */
import type { GameEvent, Outcome } from '../council/events.ts';
import type { Stance } from '../council/scenario.ts';

/** The chair, or an ally by id. */
export type Place = string;
export const chair: Place = '';

/** What is shown. All acts of a beat run together; `wait` holds one back, in ms. */
export type Act = { ms: number; wait: number } & (
  | { kind: 'arc'; from: Place; to: Place; tone: Stance | 'ink' | 'assent' | 'alert' }
  | { kind: 'ripple'; resonated: Place[]; grated: Place[] }
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
        beat({ ...arc(chair, event.ally), tone: event.stance });
        land(event.ally, event.stance);
        break;
      case 'stance.expressed':
        land(event.ally, event.stance);
        break;
      case 'broker.spoke':
        beat({ ...arc(event.through, event.ally), tone: 'ink' });
        break;
      case 'argument.played': {
        const { resonated, grated } = event;
        beat({ kind: 'ripple', resonated, grated, ms: pace.ripple, wait: 0 });
        break;
      }
      case 'draft.amended':
        beat({ kind: 'slip', revision: event.revision, ms: pace.slip, wait: 0 });
        break;
      case 'offer.made':
      case 'guarantee.given':
        beat({ ...letter(chair, event.ally, 0, 1), seal: 'assent' });
        break;
      case 'silence.placed':
        beat({ kind: 'fill', ms: pace.fill, wait: 0 });
        break;
      case 'silence.broken':
        event.writers.forEach((ally) => land(ally, 'will-break-silence'));
        beat(...letters.flatMap(({ ally }, i) => refusal(ally, i, letters.length)));
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

/** The events since the chair last did something: what still lies on the table. */
export function sinceLastMove(wire: readonly GameEvent[]): GameEvent[] {
  const moved = wire.findLastIndex((event) => openings.has(event.kind));
  return wire.slice(Math.max(0, moved));
}

/** The first event that a move brings about. */
const openings: ReadonlySet<GameEvent['kind']> = new Set([
  'ally.sounded-out',
  'argument.played',
  'draft.amended',
  'offer.made',
  'guarantee.given',
  'broker.spoke',
  'silence.placed',
  'silence.pulled',
  'round.ended',
]);

function arc(from: Place, to: Place) {
  return { kind: 'arc', from, to, ms: pace.arc, wait: 0 } as const;
}

function letter(from: Place, to: Place, index: number, of: number) {
  return { kind: 'letter', from, to, index, of, ms: pace.letter, wait: 0 } as const;
}

/** A letter of refusal on its way to the chair; they arrive one after the other. */
function refusal(ally: Place, index: number, of: number): Act[] {
  const wait = index * Math.min(260, 900 / of);
  return [
    { ...arc(ally, chair), tone: 'alert', wait },
    { ...letter(ally, chair, index, of), seal: 'alert', wait },
  ];
}
