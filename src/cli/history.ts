import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare, hasHistory, sampleOf, type Historical } from '../analysis/history.ts';
import { playerOf, type Range } from '../analysis/card/player.ts';
import { usualSetting } from '../council/game.ts';
import { isSeed } from '../council/replay.ts';
import { hire } from './card/workforce.ts';
import { scenarioFiles } from './check.ts';
import { historyPage, type Case } from './history/page.ts';
import { openScenario } from './open.ts';
import { progress } from './progress.ts';

/** Prints what becomes of cases when nobody lobbies beside history, or writes it. Exit code: 0 fine, 1 findings, 2 usage. */
export async function history(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (!options) return 2;
  const cases: Case[] = [];
  for (const file of options.paths.flatMap(scenarioFiles)) {
    const scenario = openScenario(file);
    if (typeof scenario === 'number') return scenario;
    if (hasHistory(scenario)) cases.push(await caseOf(file, scenario, options.seeds));
    else process.stderr.write(`${file}: no history, left out\n`);
  }
  const page = historyPage(cases);
  if (options.out === undefined) process.stdout.write(page);
  else writeFileSync(options.out, page);
  return 0;
}

async function caseOf(file: string, scenario: Historical, seeds: Range): Promise<Case> {
  const team = hire(file, progress);
  try {
    const play = playerOf(usualSetting, team.workforce);
    const [results = []] = await play([{ line: 'untouched' }], seeds, scenario.id);
    return { scenario, comparison: compare(scenario, results), sample: sampleOf(results) };
  } finally {
    await team.dismiss();
  }
}

function read(args: readonly string[]): { paths: string[]; out?: string; seeds: Range } | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, seeds: { type: 'string', default: '1-200' } },
    });
    const [from, to = from] = values.seeds.split('-').map(Number);
    if (!isSeed(from) || !isSeed(to) || to < from) return null;
    const paths = positionals.length > 0 ? positionals : ['scenarios'];
    return { paths, seeds: { from, to }, ...(values.out !== undefined && { out: values.out }) };
  } catch {
    return null;
  }
}
