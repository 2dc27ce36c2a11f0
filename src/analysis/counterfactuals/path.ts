/** The games on the way to a game, and how another game goes on from one of them. */
import { newGame, play } from '../../council/game.ts';
import type { Move } from '../../council/moves/types.ts';
import { turnOf } from '../../council/roles.ts';
import { standing } from '../../council/standing.ts';
import type { Game } from '../../council/state.ts';

/** A state is replaced by the next, never changed: to keep all of them costs no more than to pass through them. */
export interface Path {
  moves: Move[]; // those that stand: what was taken back is left out
  games: Game[]; // the i-th is the game before the i-th move; the last one is the game as it ended
}

/** What a game is made of: all else follows. */
export type Played = Pick<Game, 'scenario' | 'seed' | 'setting' | 'moves'>;

/** @throws Error where a move is refused, which cannot be in a game that was played */
export function pathOf({ scenario, seed, setting, moves }: Played): Path {
  const stand = standing(moves);
  const games = [newGame(scenario, seed, setting)];
  for (const move of stand) {
    const played = play(games.at(-1) as Game, move);
    if (played.refusal) throw new Error(`${move.kind} refused: ${played.refusal.code}`);
    games.push(played.game);
  }
  return { moves: stand, games };
}

/** The game as it ended. */
export const endOf = ({ games }: Path): Game => games.at(-1) as Game;

/**
 * Plays on with what is left of the moves. One that is refused is left out; where the moves end before the game does,
 * people do nothing more and the rounds run out.
 *
 * @returns the game as it ends, and how many moves were refused before (ends of rounds aside)
 */
export function playOn(game: Game, moves: readonly Move[]): { game: Game; refused: number } {
  let refused = 0;
  for (const move of moves) {
    if (game.state.game === 'debrief') break;
    const played = play(game, move);
    if (!played.refusal) game = played.game;
    else if (move.kind !== 'end-round') refused++;
  }
  return { game: runOut(game), refused };
}

function runOut(game: Game): Game {
  for (let seat = turnOf(game); seat !== null; seat = turnOf(game)) {
    const played = play(game, { kind: 'end-round', by: seat });
    if (played.refusal) throw new Error(`end of round refused: ${played.refusal.code}`);
    game = played.game;
  }
  return game;
}
