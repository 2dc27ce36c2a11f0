/** From what a browser kept to a game, or to the problem that stands in the way. */
import { engineVersion } from '../council/game.ts';
import { asSavedGame, replay, settingFor } from '../council/replay.ts';
import type { Scenario } from '../council/scenario.ts';
import type { Game } from '../council/state.ts';
import type { Problem } from '../panels/shell.ts';

export function resumeGame(
  scenario: Scenario,
  data: unknown,
): { game: Game } | { problem: Problem } {
  const { id } = scenario;
  const save = asSavedGame(data);
  if (!save || save.scenario !== id)
    return { problem: { kind: 'broken-save', id, reason: 'form' } };
  if (save.engine !== engineVersion) {
    return { problem: { kind: 'other-engine', id, saved: save.engine, now: engineVersion } };
  }
  if (save.hash !== scenario.hash) return { problem: { kind: 'changed-scenario', id } };
  const setting = settingFor(scenario, save);
  const { game, refusedAt } = replay(scenario, save.seed, save.moves, setting);
  if (refusedAt !== null)
    return { problem: { kind: 'broken-save', id, reason: `move ${refusedAt + 1}` } };
  return { game };
}
