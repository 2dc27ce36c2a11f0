/** The bots of `scenario play`, by name. */
import { best } from '../analysis/bots/best.ts';
import { bestOmniscient } from '../analysis/bots/best-omniscient.ts';
import { greedy, greedyFamily, greedyOmniscient } from '../analysis/bots/greedy.ts';
import { random } from '../analysis/bots/random.ts';
import { playerOf } from '../analysis/card/player.ts';
import { search, tuningSeeds } from '../analysis/card/search.ts';
import { untouched, type Line } from '../analysis/lines.ts';
import { playLine } from '../analysis/run.ts';
import { usualStyle, type Style } from '../council/engine/chair.ts';
import { newGame } from '../council/game.ts';
import type { Scenario } from '../council/scenario.ts';
import type { Game, Setting } from '../council/state.ts';
import { hire } from './card/workforce.ts';
import { progress } from './progress.ts';

/** Plays the game of a seed to its end. */
export type Bot = (seed: number) => Game;

const blind: Record<string, Line> = { untouched, random };
const styles: Record<string, Style> = {
  greedy: usualStyle,
  ...Object.fromEntries(greedyFamily.map(({ name, style }) => [name, style])),
};

export const botNames = [...Object.keys(blind), ...Object.keys(styles), 'best'];

interface Wanted {
  file: string;
  line: string; // one of `botNames`
  omniscient: boolean; // it knows all that its seat does not see
  setting: Setting;
}

/** Null where no plan is found, for `best`. */
export async function botFor(
  scenario: Scenario,
  { file, line: name, omniscient, setting }: Wanted,
): Promise<Bot | null> {
  const playing =
    (line: Line): Bot =>
    (seed) =>
      playLine(scenario, seed, line, setting);
  const line = blind[name];
  if (line) {
    if (omniscient) process.stderr.write(`--omniscient makes no difference to ${name}\n`);
    return playing(line);
  }
  const style = styles[name];
  if (style) return playing((omniscient ? greedyOmniscient : greedy)(style));
  if (omniscient) return (seed) => bestOmniscient(newGame(scenario, seed, setting));
  const team = hire(file, progress);
  try {
    const [first] = await search(scenario, tuningSeeds, playerOf(setting, team.workforce));
    return first ? playing(best(first.plan)) : null;
  } finally {
    await team.dismiss();
  }
}
