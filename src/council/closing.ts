import { charts } from './charts/run.ts';
import type { CouncilChart, CouncilEvent } from './charts/council.ts';
import type { Outcome } from './events.ts';
import type { Desk } from './state.ts';

const outcomes: Partial<Record<CouncilChart, Outcome>> = {
  agreed: 'agreed',
  agreedDiluted: 'agreed-diluted',
  deferred: 'deferred',
  shelved: 'shelved',
  withdrawn: 'withdrawn',
};

/** The outcome code of a council that has closed the matter; null while it is open. */
export const outcomeOf = (council: CouncilChart): Outcome | null => outcomes[council] ?? null;

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
