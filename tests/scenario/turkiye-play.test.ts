import { describe, expect, it } from 'vitest';
import { planned, untouched, type Line } from '../../src/analysis/lines.ts';
import { playLine, recordOf, type GameRecord } from '../../src/analysis/run.ts';
import { committee, nineteen, statement, threeWon } from '../lines/turkiye.ts';
import { scenarioAt } from '../support/scenarios.ts';

const scenario = scenarioAt('scenarios/turkiye-2003.yaml');
const history = scenario.history!;

const games = (line: Line): GameRecord[] =>
  Array.from({ length: 60 }, (_, i) => recordOf(playLine(scenario, i + 1, line)));

const share = (records: readonly GameRecord[], holds: (record: GameRecord) => boolean): number =>
  records.filter(holds).length / records.length;

const writesIn = (records: readonly GameRecord[], id: string): number =>
  share(records, ({ writers }) => writers.includes(id));

describe('Türkiye 2003, untouched: the opening text under silence at once, over 60 seeds', () => {
  const records = games(untouched);

  it('ends in the Council as it did in 2003', () => {
    expect(share(records, ({ outcome }) => outcome === history.outcome)).toBeGreaterThanOrEqual(
      0.9,
    );
  });

  it.each(history.objectors)('is broken by %s in its own name', (id) => {
    expect(writesIn(records, id)).toBeGreaterThanOrEqual(0.9);
  });

  it('is broken by hardly anybody else in their own name, though others hide behind the three', () => {
    for (const { id } of scenario.allies) {
      if (!history.objectors.includes(id))
        expect(writesIn(records, id), id).toBeLessThanOrEqual(0.15);
    }
    expect(share(records, ({ blockers }) => blockers.length > 3)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('Türkiye 2003, negotiated', () => {
  it.each([
    ['the Committee, as on 16 February', committee, 0.6],
    ['all nineteen, after the inspectors', nineteen, 0.5],
    ['a statement of nineteen, a decision of eighteen', statement, 0.6],
  ])('%s, is agreed in most seeds', (_, plan, ambition) => {
    const records = games(planned(plan));
    expect(share(records, ({ outcome }) => outcome === 'agreed')).toBeGreaterThanOrEqual(0.8);
    expect(records[0]!.ambition).toBeGreaterThanOrEqual(ambition);
  });

  it('is held up by Belgium in the Committee, as for thirteen hours, without its words', () => {
    const wordless = committee.map((moves) =>
      moves.filter((move) => !(move.kind === 'amend' && move.provision === 'purpose')),
    );
    const records = games(planned(wordless));
    expect(writesIn(records, 'BEL')).toBeGreaterThanOrEqual(0.9);
    expect(writesIn(records, 'FRA')).toBeLessThanOrEqual(0.15);
  });

  it('brings another to the fore where only the three were won over', () => {
    const records = games(planned(threeWon));
    for (const id of history.objectors) expect(writesIn(records, id), id).toBeLessThanOrEqual(0.1);
    expect(writesIn(records, 'LUX')).toBeGreaterThanOrEqual(0.3);
  });
});
