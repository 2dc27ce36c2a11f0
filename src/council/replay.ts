/** A game from its move list: how saves, links and bug reports come back to life. */
import { engineVersion, newGame, play, usualSetting } from './game.ts';
import { difficulties } from './model/difficulty.ts';
import { isMove } from './moves/is-move.ts';
import type { Move } from './moves/types.ts';
import { seatsOf } from './roles.ts';
import type { Scenario } from './scenario.ts';
import { standing } from './standing.ts';
import type { Game, Setting } from './state.ts';

export interface SavedGame extends Setting {
  format: 2;
  engine: string; // version of the rule book
  scenario: string; // id
  hash: string; // of the scenario's content
  seed: number;
  moves: Move[];
}

export const savedGame = ({ scenario, seed, setting, moves }: Game): SavedGame => ({
  format: 2,
  engine: engineVersion,
  scenario: scenario.id,
  hash: scenario.hash,
  seed,
  ...setting,
  moves,
});

/** Plays a list of moves; stops at the first that is refused. */
export function replay(
  scenario: Scenario,
  seed: number,
  moves: readonly Move[],
  setting: Setting = usualSetting,
): { game: Game; refusedAt: number | null } {
  let game = newGame(scenario, seed, setting);
  for (const [i, move] of moves.entries()) {
    const played = play(game, move);
    if (played.refusal) return { game, refusedAt: i };
    game = played.game;
  }
  return { game, refusedAt: null };
}

/** The game of the moves that still fit a scenario that has changed since: those that are refused are left out. */
export function replayWhatFits(
  scenario: Scenario,
  { seed, moves, seats, difficulty }: Pick<SavedGame, 'seed' | 'moves' | keyof Setting>,
): { game: Game; dropped: number } {
  let game = newGame(scenario, seed, settingFor(scenario, { seats, difficulty }));
  const stand = standing(moves);
  for (const move of stand) {
    const played = play(game, move);
    if (!played.refusal) game = played.game;
  }
  return { game, dropped: stand.length - game.moves.length };
}

/** Null where plain data from a file or a store is not a saved game. One of an older rule book says so by its `engine`. */
export function asSavedGame(data: unknown): SavedGame | null {
  if (typeof data !== 'object' || data === null) return null;
  const { engine, scenario, hash, seed, seats, difficulty, moves } = data as Record<
    string,
    unknown
  >;
  if (typeof engine !== 'string' || typeof scenario !== 'string' || typeof hash !== 'string')
    return null;
  if (!isSeed(seed) || !Array.isArray(moves) || moves.length > 2000) return null;
  const game = { format: 2, engine, scenario, hash, seed } as const;
  if (engine !== engineVersion) return { ...game, ...usualSetting, moves: moves as Move[] };
  if (!moves.every(isMove) || !isDifficulty(difficulty) || !areSeats(seats)) return null;
  return { ...game, seats, difficulty, moves };
}

export const isDifficulty = (value: unknown): value is Setting['difficulty'] =>
  difficulties.some((each) => each === value);

const areSeats = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 64 && value.every((seat) => typeof seat === 'string');

/** A setting that the scenario can seat; the usual one where it cannot. */
export const settingFor = (scenario: Scenario, { seats, difficulty }: Setting): Setting => {
  const known = seatsOf(scenario);
  return seats.length > 0 && seats.every((seat) => known.includes(seat))
    ? { seats, difficulty }
    : { ...usualSetting, difficulty };
};

/** A whole number from 0 to 2³² − 1. */
export const isSeed = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4294967295;
