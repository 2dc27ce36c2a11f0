import { describe, expect, it } from 'vitest';
import { planned, untouched } from '../../src/analysis/lines.ts';
import { playLine, recordOf, type GameRecord } from '../../src/analysis/run.ts';
import type { Line } from '../../src/analysis/lines.ts';
import type { Ally, Scenario } from '../../src/council/scenario.ts';
import { embassy, smallOffice } from '../lines/tokyo.ts';
import { tokyo } from '../support/scenarios.ts';

const scenario = tokyo();

const games = (line: Line, of: Scenario = scenario, count = 200): GameRecord[] =>
  Array.from({ length: count }, (_, i) => recordOf(playLine(of, i + 1, line)));

const share = (records: readonly GameRecord[], holds: (record: GameRecord) => boolean): number =>
  records.filter(holds).length / records.length;

describe('Tokyo, untouched: the opening text under silence at once, over 200 seeds', () => {
  const records = games(untouched);

  it('is not agreed, as in 2023', () => {
    expect(share(records, ({ outcome }) => !outcome.startsWith('agreed'))).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  it('is broken by France in its own name', () => {
    expect(share(records, ({ writers }) => writers.includes('FRA'))).toBeGreaterThanOrEqual(0.9);
  });

  it('is broken by hardly anybody else in their own name, though others hide behind France', () => {
    for (const { id } of scenario.allies) {
      if (id === 'FRA') continue;
      expect(
        share(records, ({ writers }) => writers.includes(id)),
        id,
      ).toBeLessThanOrEqual(0.15);
    }
    expect(share(records, ({ blockers }) => blockers.length > 1)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('Tokyo, negotiated', () => {
  it.each([
    ['a small office on trial', smallOffice, 0.6],
    ['a contact-point embassy with a full mandate', embassy, 0.5],
  ])('%s is agreed in most seeds', (_, plan, ambition) => {
    const records = games(planned(plan));
    expect(share(records, ({ outcome }) => outcome === 'agreed')).toBeGreaterThanOrEqual(0.75);
    expect(records[0]!.ambition).toBeGreaterThanOrEqual(ambition);
  });
});

describe('the veto', () => {
  /** Everything that makes an ally decide as it does; names, flags and briefs stay where they are. */
  const deciding = ({ ...ally }: Ally): Partial<Ally> => {
    const printed = ['id', 'flag', 'name', 'seat', 'brief', 'quotations'] as const;
    for (const field of printed) delete (ally as Partial<Ally>)[field];
    return ally;
  };

  function swapped(a: string, b: string): Scenario {
    const first = scenario.allies.find(({ id }) => id === a)!;
    const second = scenario.allies.find(({ id }) => id === b)!;
    return {
      ...scenario,
      allies: scenario.allies.map((ally) =>
        ally === first
          ? { ...ally, ...deciding(second) }
          : ally === second
            ? { ...ally, ...deciding(first) }
            : ally,
      ),
    };
  }

  it('moves with the figures: swap France’s with Norway’s, and Norway breaks the silence', () => {
    const records = games(untouched, swapped('FRA', 'NOR'), 60);
    expect(share(records, ({ writers }) => writers.includes('NOR'))).toBeGreaterThanOrEqual(0.9);
    expect(share(records, ({ writers }) => writers.includes('FRA'))).toBeLessThanOrEqual(0.15);
  });

  it('does not hang on a name: rename France, and the renamed ally breaks the silence', () => {
    const renamed = JSON.parse(
      JSON.stringify(scenario).replaceAll('"FRA"', '"XXX"').replaceAll('FRA/', 'XXX/'),
    ) as Scenario;
    const records = games(untouched, renamed, 60);
    expect(share(records, ({ writers }) => writers.includes('XXX'))).toBeGreaterThanOrEqual(0.9);
  });
});
