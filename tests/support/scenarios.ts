import { readFileSync } from 'node:fs';
import { newGame, play } from '../../src/council/game.ts';
import type { Move, Seat } from '../../src/council/moves/types.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import type { AllyState, Game, GameState, Setting } from '../../src/council/state.ts';
import { readScenario } from '../../src/scenario/read.ts';

const root = new URL('../../', import.meta.url);

export const sourceOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

export function scenarioAt(path: string): Scenario {
  const { scenario, findings } = readScenario(path, sourceOf(path));
  if (!scenario) throw new Error(JSON.stringify(findings, null, 2));
  return scenario;
}

/** Five made-up allies, small enough to work through by hand, and a partner. They do what they tend to do. */
export const lively = (): Scenario => scenarioAt('tests/support/small.yaml');
/** The same five, none of whom does anything unasked. */
export const small = (): Scenario => {
  const scenario = lively();
  return {
    ...scenario,
    allies: scenario.allies.map((ally) => ({ ...ally, tends: [] })),
    partner: null,
  };
};
export const tokyo = (): Scenario => scenarioAt('scenarios/tokyo-2023.yaml');

/** A move as the tests write it: the chair makes it, where nobody else is named. */
export type Deed = Move extends infer M ? (M extends Move ? Omit<M, 'by'> : never) : never;

export const by = (deed: Deed, seat: Seat = 'chair'): Move => ({ ...deed, by: seat });

/** Plays moves of the chair that must all be legal. */
export const played = (game: Game, ...deeds: Deed[]): Game => playedBy('chair', game, ...deeds);

export function playedBy(seat: Seat, game: Game, ...deeds: Deed[]): Game {
  for (const deed of deeds) {
    const result = play(game, by(deed, seat));
    if (result.refusal)
      throw new Error(`${JSON.stringify(deed)} refused: ${JSON.stringify(result.refusal)}`);
    game = result.game;
  }
  return game;
}

export const start = (scenario: Scenario, seed = 1, setting?: Setting): Game =>
  newGame(scenario, seed, setting);

/** A game in which these seats are held by people. */
export const seated = (scenario: Scenario, seats: Seat[], seed = 1): Game =>
  newGame(scenario, seed, { seats, difficulty: 'standard' });

/** A state with its locks taken off, for a test to change. */
type Thawed = Omit<GameState, 'allies'> & { allies: Record<string, AllyState> };

/** The same game in another situation. */
export function changed(game: Game, change: (state: Thawed) => void): Game {
  const state: Thawed = structuredClone(game.state);
  change(state);
  return { ...game, state };
}

/** A game in which nobody has a private line worth mentioning: only red lines block. */
export function softened(game: Game, line = -9): Game {
  const lines = Object.fromEntries(Object.keys(game.state.lines).map((ally) => [ally, line]));
  return { ...game, state: { ...game.state, lines } };
}
