import { outcomeOf } from '../council/closing.ts';
import { ambition } from '../council/draft.ts';
import type { Outcome } from '../council/events.ts';
import { hashOf, newGame, play, usualSetting } from '../council/game.ts';
import type { Move } from '../council/moves/types.ts';
import type { AllyId, ProvisionId, Scenario } from '../council/scenario.ts';
import type { Game, Setting } from '../council/state.ts';
import type { Line } from './lines.ts';

/** One game in a line of JSON. */
export interface GameRecord {
  seed: number;
  outcome: Outcome | 'open'; // `open`: a given list of moves ended before the game did
  blockers: AllyId[]; // all that could not live with the text at the last silence
  writers: AllyId[]; // those of them that wrote
  provision: ProvisionId | null; // named by the first letter
  round: number;
  date: string;
  ambition: number; // of the text on the table at the end; 1 is the opening's
  moves: Move[];
  hash: string; // of the final state
}

/** Plays a line to its end. @throws Error where the line makes a move that is refused */
export function playLine(
  scenario: Scenario,
  seed: number,
  line: Line,
  setting: Setting = usualSetting,
): Game {
  let game = newGame(scenario, seed, setting);
  while (game.state.game !== 'debrief') {
    const move = line(game);
    const played = play(game, move);
    if (played.refusal) throw new Error(`${move.kind} refused: ${played.refusal.code}`);
    game = played.game;
  }
  return game;
}

export const recordOf = (game: Game): GameRecord => ({
  seed: game.seed,
  outcome: outcomeOf(game.state.council) ?? 'open',
  blockers: game.state.last?.blockers ?? [],
  writers: game.state.last?.writers.map(({ ally }) => ally) ?? [],
  provision: game.state.last?.writers[0]?.provision ?? null,
  round: game.state.round,
  date: game.state.date,
  ambition: ambition(game.scenario, game.state.text),
  moves: game.moves,
  hash: hashOf(game),
});
