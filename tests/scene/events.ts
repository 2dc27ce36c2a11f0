import type { GameEvent } from '../../src/council/events.ts';

type Bare<Event> = Event extends GameEvent ? Omit<Event, 'round' | 'date'> : never;

/** An event of the first round. */
export function happened(event: Bare<GameEvent>): GameEvent {
  return { round: 1, date: '2023-06-06', ...event };
}

export const amended = happened({
  kind: 'draft.amended',
  provision: 'a',
  from: 'b',
  to: 'c',
  revision: 1,
  proposedBy: [],
});
