import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { work } from '../../src/analysis/card/job.ts';
import { compare, hasHistory, sampled, sampleOf } from '../../src/analysis/history.ts';
import { historyPage, stampOf } from '../../src/cli/history/page.ts';
import { usualSetting } from '../../src/council/game.ts';
import { scenarioAt, sourceOf, tokyo } from '../support/scenarios.ts';

const again = 'npm run -s scenario -- history --out docs/history.md';
const seeds = Array.from({ length: sampled }, (_, i) => i + 1);
const shipped = readdirSync(fileURLToPath(new URL('../../scenarios', import.meta.url)))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => scenarioAt(`scenarios/${name}`));

describe('the page of scenarios against history', () => {
  it.each(shipped.filter(hasHistory).map((scenario) => [scenario.id, scenario] as const))(
    'is current for %s',
    (_, scenario) => {
      const results = work(scenario, { line: 'untouched', seeds, setting: usualSetting });
      const stamp = stampOf({ scenario, sample: sampleOf(results) });
      expect(sourceOf('docs/history.md'), again).toContain(stamp);
    },
  );

  it('has nothing but shipped cases, and no made-up one', () => {
    const stamps = [...sourceOf('docs/history.md').matchAll(/<!-- (\S+):/g)].map(([, id]) => id);
    expect(stamps, again).toEqual(shipped.filter(hasHistory).map(({ id }) => id));
  });

  it('leaves an invented case out', () => {
    expect(shipped.filter((scenario) => !hasHistory(scenario)).map(({ id }) => id)).toEqual([
      'tutorial',
    ]);
  });

  it('shows every objector of history, whether it wrote here or not', () => {
    const scenario = tokyo();
    const told = { ...scenario, history: { ...scenario.history!, objectors: ['DEU'] } };
    const results = work(told, { line: 'untouched', seeds, setting: usualSetting });
    const comparison = compare(told, results);
    expect(comparison.games).toBe(sampled);
    expect(comparison.writers.map(({ what, share }) => [what, share.share])).toEqual([
      ['FRA', 1],
      ['DEU', 0],
    ]);
    expect(historyPage([{ scenario: told, comparison, sample: '' }])).toContain(
      'France 100.0 % (67.6 % to 100.0 %); Germany 0.0 % (0.0 % to 32.4 %)',
    );
  });
});
