import type { Variant } from '../../src/analysis/counterfactuals/counterfactuals.ts';
import { playOn } from '../../src/analysis/counterfactuals/path.ts';
import { newGame } from '../../src/council/game.ts';
import { standing } from '../../src/council/standing.ts';
import type { Game } from '../../src/council/state.ts';

/** A variant of a game the plain way: all of it, from the beginning. */
export function replayedWhole(
  { scenario, seed, setting, moves }: Game,
  { at, move }: Variant,
): { game: Game; refused: number } {
  const stand = standing(moves);
  const changed = [...stand.slice(0, at), ...(move ? [move] : []), ...stand.slice(at + 1)];
  return playOn(newGame(scenario, seed, setting), changed);
}
