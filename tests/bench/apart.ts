/** Programs of their own: how long they take, and the most memory that they hold. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { rounded, type Measure } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const peak = new URL('./peak.mjs', import.meta.url).href;
const once = fileURLToPath(new URL('./once.ts', import.meta.url));
const cli = fileURLToPath(new URL('../../src/cli/scenario.ts', import.meta.url));

/** With Node and its loader, which take some 100 MB by themselves. */
export function* apartMeasures(): Generator<Measure> {
  for (const name of ['pruned scan', 'plain scan'])
    yield memory(`a million texts, ${name}`, run(once, name));
  for (const name of ['untouched', 'random', 'greedy', 'best plan'])
    yield memory(`25 games of Tokyo, ${name}`, run(once, name));
  const card = run(cli, 'card', 'scenarios/tokyo-2023.yaml', '--seeds', '200');
  yield { name: 'the card of Tokyo, 200 seeds a bot', value: rounded(card.seconds), unit: 's' };
  yield memory('the same', card);
}

const memory = (name: string, { megabytes }: Run): Measure => ({
  name: `${name}: most memory`,
  value: rounded(megabytes),
  unit: 'MB',
});

interface Run {
  seconds: number;
  megabytes: number;
}

function run(...args: string[]): Run {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', peak, ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 24 },
  );
  if (status !== 0) throw new Error(stderr);
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 };
}
