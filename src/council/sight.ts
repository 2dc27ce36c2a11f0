/** What of an event a seat sees: all of it, that it happened, or nothing. Secrets are filtered here and in `views.ts`. */
import type { GameEvent } from './events.ts';
import type { Seat } from './moves/types.ts';
import type { Group } from './scenario.ts';

/** Null for what this seat does not see. */
export function seenBy(seat: Seat, groups: readonly Group[], event: GameEvent): GameEvent | null {
  if ('by' in event && event.by === seat) return event;
  switch (event.kind) {
    // Between two: whoever spoke, and whom it concerns.
    case 'ally.sounded-out':
      return event.ally === seat ? { ...event, terms: [] } : null;
    case 'offer.made':
    case 'guarantee.given':
    case 'promise.broken':
    case 'promise.kept':
      return event.ally === seat ? event : null;
    case 'assurance.voided':
    case 'ally.grieved':
    case 'ally.instructed':
    case 'capital.late':
      return seat === 'chair' || event.ally === seat ? event : null;
    // Between a seat and its own adviser.
    case 'advice.given':
      return null;
    // Deniable: everybody reads it, and only its author knows whose it is.
    case 'paper.circulated':
      return seat === 'partner' ? null : { ...event, by: '' };
    // In the corridors: the room sees who speaks to whom, and not what is said.
    case 'broker.spoke':
      if (seat === 'partner' && event.by !== 'partner') return null;
      return { ...event, terms: [] };
    case 'caucus.met': {
      const members = groups.find(({ id }) => id === event.group)?.members ?? [];
      return seat === 'chair' || members.includes(seat) ? event : null;
    }
    // In public.
    case 'game.opened':
    case 'game.over':
    case 'round.ended':
    case 'world.news':
    case 'press.briefed':
    case 'record.taken':
    case 'silence.placed':
    case 'silence.broken':
    case 'silence.held':
    case 'table.escalated':
    case 'seat.handed-over':
    case 'time.added':
    case 'move.taken-back':
      return event;
    // In the room: a partner outside it does not see.
    default:
      return seat === 'partner' ? null : event;
  }
}

export const wireOf = (
  seat: Seat,
  groups: readonly Group[],
  events: readonly GameEvent[],
): GameEvent[] =>
  events.flatMap((event) => {
    const seen = seenBy(seat, groups, event);
    return seen ? [seen] : [];
  });
