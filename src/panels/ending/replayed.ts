/** The replays of a game, gathered by the move that they change. */
import type { Counterfactual } from '../../analysis/debrief.ts';

export interface Replayed {
  without: Counterfactual;
  instead: Counterfactual[]; // with other options, for an amendment
}

/** In the order of the moves; a move whose own replay is still to come is left out. */
export function byMove(found: readonly Counterfactual[]): Replayed[] {
  return found
    .filter(({ instead }) => instead === null)
    .map((without) => ({
      without,
      instead: found.filter(({ at, instead }) => at === without.at && instead !== null),
    }));
}
