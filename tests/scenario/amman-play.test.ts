import { describe, expect, it } from 'vitest';
import { planned, untouched, type Line } from '../../src/analysis/lines.ts';
import { playLine, recordOf, type GameRecord } from '../../src/analysis/run.ts';
import { everything, envoy, planAndTraining, region } from '../lines/amman.ts';
import { scenarioAt } from '../support/scenarios.ts';

const scenario = scenarioAt('scenarios/amman-2023.yaml');

const games = (line: Line): GameRecord[] =>
  Array.from({ length: 60 }, (_, i) => recordOf(playLine(scenario, i + 1, line)));

const share = (records: readonly GameRecord[], holds: (record: GameRecord) => boolean): number =>
  records.filter(holds).length / records.length;

const agreed = ({ outcome }: GameRecord): boolean => outcome === 'agreed';

describe('Amman, untouched: the opening text under silence at once, over 60 seeds', () => {
  const records = games(untouched);

  it('is agreed, as in 2024', () => {
    expect(share(records, agreed)).toBeGreaterThanOrEqual(0.9);
  });

  it('is broken by no ally in particular', () => {
    for (const { id } of scenario.allies) {
      expect(
        share(records, ({ writers }) => writers.includes(id)),
        id,
      ).toBeLessThanOrEqual(0.15);
    }
  });
});

describe('Amman, asking for more', () => {
  it.each([
    ['a plan for the South and training', planAndTraining, 1.08],
    ['an envoy', envoy, 1.05],
    ['an office for the region and an envoy', region, 1.15],
  ])('%s is agreed once those who mind are heard', (_, plan, ambition) => {
    const records = games(planned(plan));
    expect(share(records, agreed)).toBeGreaterThanOrEqual(0.85);
    expect(records[0]!.ambition).toBeGreaterThanOrEqual(ambition);
  });

  it('everything at once is broken in nearly every game', () => {
    expect(share(games(planned(everything)), agreed)).toBeLessThanOrEqual(0.1);
  });
});
