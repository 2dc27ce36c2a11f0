import { refusalOf } from '../../src/council/act.ts';
import { newGame, play } from '../../src/council/game.ts';
import { movesOf } from '../../src/council/moves/list.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import type { Game } from '../../src/council/state.ts';

/** A game of legal moves picked by the numbers given; moves that close it are left out so that it lasts. */
export function wander(scenario: Scenario, seed: number, picks: readonly number[]): Game {
  let game = newGame(scenario, seed);
  for (const pick of picks) {
    const legal = movesOf(game, 'chair').filter(
      (move) => move.kind !== 'defer' && move.kind !== 'withdraw' && !refusalOf(game, move),
    );
    const move = legal[pick % legal.length];
    if (!move) break;
    const result = play(game, move);
    if (result.refusal) throw new Error(`${move.kind} was legal and is refused`);
    game = result.game;
  }
  return game;
}
