import { charts } from './charts/run.ts';
import type { CouncilChart, CouncilEvent } from './charts/council.ts';
import type { Outcome } from './events.ts';
import type { Desk } from './state.ts';

const outcomes: Record<string, Outcome> = {
  agreed: 'agreed',
  agreedWithReservations: 'agreed-with-reservations',
  agreedDiluted: 'agreed-diluted',
  deferred: 'deferred',
  shelved: 'shelved',
  withdrawn: 'withdrawn',
};

/** The outcome code of a council that has closed the matter; null while it is open. */
export const outcomeOf = ({ text }: CouncilChart): Outcome | null =>
  (typeof text === 'string' && outcomes[text]) || null;

export const isAgreed = (outcome: Outcome | null): boolean =>
  outcome !== null && outcome.startsWith('agreed');

/** How far a silence has come; null where none runs. */
export const silenceStateOf = ({ text }: CouncilChart) =>
  typeof text === 'string' ? null : text.underSilence;

/** Puts what happened to the council; where that closes the matter, the game goes to its debrief. */
export function close(desk: Desk, event: CouncilEvent): void {
  const { state } = desk;
  state.council = charts.council.step(state.council, event);
  const outcome = outcomeOf(state.council);
  if (outcome === null) return;
  state.silence = null;
  state.game = charts.game.step(state.game, { type: 'council.closed' });
  desk.emit({ kind: 'game.over', outcome });
}
