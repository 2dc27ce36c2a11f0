import { describe, expect, it } from 'vitest';
import { planned, untouched, type Line } from '../../src/analysis/lines.ts';
import { playLine, recordOf, type GameRecord } from '../../src/analysis/run.ts';
import { loudOnly, taught, tooEarly } from '../lines/tutorial.ts';
import { scenarioAt } from '../support/scenarios.ts';

const scenario = scenarioAt('scenarios/tutorial.yaml');

const games = (line: Line): GameRecord[] =>
  Array.from({ length: 200 }, (_, i) => recordOf(playLine(scenario, i + 1, line)));

const share = (records: readonly GameRecord[], holds: (record: GameRecord) => boolean): number =>
  records.filter(holds).length / records.length;

describe('the tutorial, over 200 seeds', () => {
  it('fails untouched: placed too early, one letter stops it, and a second objector keeps quiet', () => {
    const records = games(untouched);
    expect(share(records, ({ outcome }) => !outcome.startsWith('agreed'))).toBe(1);
    expect(share(records, ({ writers }) => writers.join() === 'REE')).toBe(1);
    expect(share(records, ({ blockers }) => blockers.includes('MIL'))).toBe(1);
  });

  it('fails where only the loud one is won over: then the quiet one writes', () => {
    const records = games(planned(loudOnly));
    expect(share(records, ({ writers }) => writers.includes('MIL'))).toBeGreaterThanOrEqual(0.95);
    expect(share(records, ({ outcome }) => outcome.startsWith('agreed'))).toBe(0);
  });

  it.each([
    ['as it is taught', taught, 2],
    ['after placing too early', tooEarly, 3],
  ])('is agreed %s', (_, line, week) => {
    const records = games(planned(line));
    const won = records.filter(({ outcome }) => outcome === 'agreed');
    expect(won.length / records.length).toBeGreaterThanOrEqual(0.9);
    expect(new Set(won.map(({ round }) => round))).toEqual(new Set([week]));
    expect(new Set(won.map(({ ambition }) => Math.round(100 * ambition)))).toEqual(new Set([93]));
  });
});
