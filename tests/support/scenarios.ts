import { readFileSync } from 'node:fs';
import { newGame, play } from '../../src/council/game.ts';
import type { Move } from '../../src/council/moves/types.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import type { Game } from '../../src/council/state.ts';
import { readScenario } from '../../src/scenario/read.ts';

const root = new URL('../../', import.meta.url);

export const sourceOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

export function scenarioAt(path: string): Scenario {
  const { scenario, findings } = readScenario(path, sourceOf(path));
  if (!scenario) throw new Error(JSON.stringify(findings, null, 2));
  return scenario;
}

/** Five made-up allies, small enough to work through by hand. */
export const small = (): Scenario => scenarioAt('tests/support/small.yaml');
export const tokyo = (): Scenario => scenarioAt('scenarios/tokyo-2023.yaml');

/** A move as the tests write it: the chair makes it. */
export type Deed = Move extends infer M ? (M extends Move ? Omit<M, 'by'> : never) : never;

export const by = (deed: Deed): Move => ({ ...deed, by: 'chair' });

/** Plays moves that must all be legal. */
export function played(game: Game, ...deeds: Deed[]): Game {
  for (const deed of deeds) {
    const result = play(game, by(deed));
    if (result.refusal)
      throw new Error(`${JSON.stringify(deed)} refused: ${JSON.stringify(result.refusal)}`);
    game = result.game;
  }
  return game;
}

export const start = (scenario: Scenario, seed = 1): Game => newGame(scenario, seed);

/** A game in which nobody has a private line worth mentioning: only red lines block. */
export function softened(game: Game, line = -9): Game {
  const lines = Object.fromEntries(Object.keys(game.state.lines).map((ally) => [ally, line]));
  return { ...game, state: { ...game.state, lines } };
}
