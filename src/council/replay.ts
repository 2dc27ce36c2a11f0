/** A game from its move list: how saves, links and bug reports come back to life. */
import { engineVersion, newGame, play } from './game.ts';
import { isMove } from './moves/is-move.ts';
import type { Move } from './moves/types.ts';
import type { Scenario } from './scenario.ts';
import type { Game } from './state.ts';

export interface SavedGame {
  format: 1;
  engine: string; // version of the rule book
  scenario: string; // id
  hash: string; // of the scenario's content
  seed: number;
  seats: { chair: 'person' };
  moves: Move[];
}

export const savedGame = ({ scenario, seed, moves }: Game): SavedGame => ({
  format: 1,
  engine: engineVersion,
  scenario: scenario.id,
  hash: scenario.hash,
  seed,
  seats: { chair: 'person' },
  moves,
});

/** Plays a list of moves; stops at the first that is refused. */
export function replay(
  scenario: Scenario,
  seed: number,
  moves: readonly Move[],
): { game: Game; refusedAt: number | null } {
  let game = newGame(scenario, seed);
  for (const [i, move] of moves.entries()) {
    const played = play(game, move);
    if (played.refusal) return { game, refusedAt: i };
    game = played.game;
  }
  return { game, refusedAt: null };
}

/** Null where plain data from a file or a store is not a saved game. */
export function asSavedGame(data: unknown): SavedGame | null {
  if (typeof data !== 'object' || data === null) return null;
  const { format, engine, scenario, hash, seed, moves } = data as Record<string, unknown>;
  if (
    format !== 1 ||
    typeof engine !== 'string' ||
    typeof scenario !== 'string' ||
    typeof hash !== 'string'
  )
    return null;
  if (!isSeed(seed) || !Array.isArray(moves) || moves.length > 2000 || !moves.every(isMove))
    return null;
  return { format, engine, scenario, hash, seed, seats: { chair: 'person' }, moves };
}

/** A whole number from 0 to 2³² − 1. */
export const isSeed = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4294967295;
