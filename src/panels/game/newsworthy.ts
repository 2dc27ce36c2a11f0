import type { GameEvent } from '../../council/events.ts';

/**
 * What is told at once. Who asked for time is told in one sentence where there is one; the wire has them one by one.
 * The adviser speaks for itself, among the moves.
 */
export function newsworthy(events: readonly GameEvent[]): GameEvent[] {
  const summed = events.some(({ kind }) => kind === 'silence.pending' || kind === 'silence.lapsed');
  return events.filter(({ kind }) => kind !== 'advice.given' && !(summed && kind === 'time.asked'));
}
