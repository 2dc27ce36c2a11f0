import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cardOf } from '../analysis/card/card.ts';
import { tuningSeeds } from '../analysis/card/search.ts';
import { isDifficulty } from '../council/replay.ts';
import { hire } from './card/workforce.ts';
import { cardPage } from './card/page.ts';
import { openScenario } from './open.ts';
import { progress } from './progress.ts';

/** Prints a scenario's card, or writes it to a folder as data and as a page. Exit code: 0 fine, 1 findings in the file, 2 usage. */
export async function cardFile(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (!options) return 2;
  const { file, json, out, seeds, difficulty } = options;
  const scenario = openScenario(file);
  if (typeof scenario === 'number') return scenario;
  const team = hire(file, progress);
  try {
    const card = await cardOf(
      scenario,
      difficulty,
      { from: 1, to: seeds },
      tuningSeeds,
      team.workforce,
    );
    const [data, page] = [`${JSON.stringify(card, null, 2)}\n`, cardPage(scenario, card)];
    if (out === null) process.stdout.write(json ? data : page);
    else {
      writeFileSync(join(out, `${scenario.id}.json`), data);
      writeFileSync(join(out, `${scenario.id}.md`), page);
    }
  } finally {
    await team.dismiss();
  }
  return 0;
}

function read(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        seeds: { type: 'string', default: '200' },
        difficulty: { type: 'string', default: 'standard' },
      },
    });
    const [file] = positionals;
    const seeds = Number(values.seeds);
    const difficulty: unknown = values.difficulty;
    if (file === undefined || positionals.length > 1 || !isDifficulty(difficulty)) return null;
    if (!Number.isInteger(seeds) || seeds < 1 || seeds > 100_000) return null;
    return { file, json: values.json, out: values.out ?? null, seeds, difficulty };
  } catch {
    return null;
  }
}
