import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared, figuresIn } from '../../src/analysis/backtest/compare.ts';
import { sentenceOf } from '../../src/analysis/backtest/csv.ts';
import { isDecided, type Decided } from '../../src/analysis/backtest/data.ts';
import { losers } from '../../src/analysis/backtest/losers.ts';
import { maximalText, middleText, middleTexts } from '../../src/analysis/backtest/middle-texts.ts';
import { decoysOf } from '../../src/analysis/backtest/packages.ts';
import { readData } from '../../src/analysis/backtest/read.ts';
import { backtest } from '../../src/analysis/backtest/report.ts';
import { chanceUnder, today } from '../../src/analysis/backtest/rules.ts';
import { changes, search } from '../../src/analysis/backtest/search.ts';
import { shareOfHolders } from '../../src/analysis/backtest/silence.ts';
import { atLeastOne, chanceOfBreaking, tableOf } from '../../src/analysis/backtest/soft-layer.ts';
import { areaUnderCurve, brierScore, interval } from '../../src/analysis/backtest/statistics.ts';
import {
  costlyReference,
  costlyReferenceByGain,
  costlyReferenceWinSet,
} from '../../src/analysis/backtest/win-set.ts';
import { difficulties } from '../../src/council/model/difficulty.ts';
import { play } from '../../src/council/game.ts';
import { alone, settledRows } from '../../src/council/model/disposition.ts';
import { chanceBelowLine, judge } from '../../src/council/model/silence.ts';
import { totalOf } from '../../src/council/model/terms.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import { small, start } from '../support/scenarios.ts';
import { actorsFile, expected, issuesFile } from './made-up-decisions.ts';

const { issues } = readData(issuesFile, actorsFile);
const decided = issues.filter(isDecided);
const [u1, m1] = decided as [Decided, Decided];

describe('reading', () => {
  it('keeps what is blank as unknown', () => {
    expect(issues.map(({ reference, outcome }) => [reference, outcome])).toEqual([
      [0, 60],
      [100, 20],
      [null, null],
    ]);
  });

  it('does not mind how lines end', () => {
    const read = readData(issuesFile.replaceAll('\n', '\r\n'), actorsFile.trimEnd());
    expect(read).toEqual({ issues, faults: [] });
  });

  it.each([
    [/,60\n/, ',6O\n', 'issues.csv:2:38 found “6O”; expected a number from 0 to 100'],
    [/,60\n/, ',101\n', 'issues.csv:2:38 found “101”; expected a number from 0 to 100'],
    ['CNS,1,', 'CNS,yes,', 'issues.csv:2:29 found “yes”; expected 0 or 1'],
    ['m1,p2', 'u1,p2', 'issues.csv:3:1 found “u1”; expected each issue once'],
    ['u1,p1', 'u1,', 'issues.csv:2:4 found nothing; expected a name'],
    ['alder', '"alder, plain"', 'issues.csv:2:7 found "; expected no quotes'],
    ['alder', 'alder,', 'issues.csv:2:1 found 11 cells; expected 10 cells'],
  ])('of issues says where it was wrong: %s as %s', (from, to, sentence) => {
    const { faults } = readData(issuesFile.replace(from, to), actorsFile);
    expect(faults.map(sentenceOf)).toContain(sentence);
  });

  it.each([
    [
      'issue,actor',
      'actor,issue',
      'actors.csv:1:1 found “actor,issue,position,salience,power”; expected issue,actor,position,salience,power',
    ],
    ['u1,aa,0', 'u9,aa,0', 'actors.csv:3:1 found “u9”; expected an issue of issues.csv'],
    [
      'u1,bb,100,100,10',
      'u1,aa,100,100,10',
      'actors.csv:4:4 found “aa”; expected each actor once on an issue',
    ],
    [
      'u1,bb,100,100,10',
      'u1,bb,100,-1,10',
      'actors.csv:4:11 found “-1”; expected a number from 0 to 100',
    ],
    [
      'x1,aa,10,100,10\n',
      '',
      'issues.csv:4:1 found “x1”; expected an issue with an actor of some power in actors.csv',
    ],
  ])('of actors says where it was wrong: %s as %s', (from, to, sentence) => {
    const { faults } = readData(issuesFile, actorsFile.replace(from, to));
    expect(faults.map(sentenceOf)).toContain(sentence);
  });
});

describe('the figures', () => {
  it('of T1, T2 and T5 are those worked out by hand', () => {
    const figures = compared(figuresIn(backtest(issues, small(), 2)), figuresIn(expected));
    expect(figures.filter(({ agrees }) => agrees === false)).toEqual([]);
    expect(figures.filter(({ agrees }) => agrees)).toHaveLength(figuresIn(expected).length);
  });

  it('of T3: aa alone lost by u1, nobody by m1', () => {
    expect(losers(decided).T3).toMatchObject({
      issue: { unanimity: 0.5, majority: 0 },
      with_a_loser: { unanimity: 1, majority: 0 },
    });
  });
});

describe('the costly-reference win-set', () => {
  it('falls back on the reference point where nothing is accepted by all', () => {
    const torn = { ...u1, reference: 50, actors: [u1.actors[1]!, u1.actors[2]!] };
    torn.actors = torn.actors.map((actor) => ({ ...actor, salience: 100 }));
    const within = (points: number) => () => points;
    expect(costlyReferenceWinSet(torn, within(49))).toBe(50);
    expect(costlyReferenceWinSet({ ...torn, reference: 0 }, within(49))).toBe(0);
  });

  it('asks no state that hardly cares', () => {
    const lukewarm = u1.actors.map((actor) => ({
      ...actor,
      salience: actor.id === 'aa' ? 0.5 : actor.salience,
    }));
    const centre = (100 * 100 * 10) / (0.5 * 10 + 100 * 10);
    expect(costlyReferenceWinSet({ ...u1, actors: lukewarm }, costlyReference(0))).toBeCloseTo(
      centre,
    );
  });

  it('by the game’s gain gives the less interested more room: interest × (x − o)² ≤ κ', () => {
    // aa: interest 0.6, so (0 − o)² ≤ 0.2 / 0.6
    expect(costlyReferenceWinSet(u1, costlyReferenceByGain(0.2))).toBeCloseTo(
      100 * Math.sqrt(0.2 / 0.6),
    );
  });
});

describe('decoys', () => {
  it('are all other combinations of what was proposed', () => {
    expect(decoysOf([u1, m1])).toHaveLength(3 * 4 - 1);
    expect(decoysOf([u1, m1])).not.toContainEqual([60, 20]);
  });

  it('are drawn where there are too many to list', () => {
    const many = Array.from({ length: 8 }, () => m1); // 4⁸ combinations
    const decoys = decoysOf(many);
    expect(decoys).toHaveLength(3000);
    expect(new Set(decoys.flat())).toEqual(new Set([0, 20, 40, 100]));
  });
});

describe('statistics', () => {
  const forecast = (cluster: string, chance: number, came: boolean) => ({ cluster, chance, came });
  const mixed = [
    forecast('a', 0.9, true),
    forecast('b', 0.4, false),
    forecast('c', 0.4, true),
    forecast('d', 0.1, false),
  ];

  it('count pairs told apart, ties half', () => {
    expect(areaUnderCurve(mixed)).toBe(3.5 / 4);
    expect(areaUnderCurve(mixed.filter(({ came }) => came))).toBeNaN();
  });

  it('score forecasts by squared distance', () => {
    expect(brierScore(mixed)).toBeCloseTo((0.01 + 0.16 + 0.36 + 0.01) / 4);
  });

  it('resample whole proposals, the same way each time', () => {
    const [low, high] = interval(mixed, brierScore);
    expect(interval(mixed, brierScore)).toEqual([low, high]);
    expect(low).toBeLessThan(brierScore(mixed));
    expect(high).toBeGreaterThan(brierScore(mixed));
    const one = mixed.map((each) => ({ ...each, cluster: 'a' }));
    expect(interval(one, brierScore)).toEqual([brierScore(mixed), brierScore(mixed)]);
  });
});

const five = small();

/** Five states on one issue, as an issue of the data and as a scenario of the game. */
const stateArb = fc.record({
  position: fc.integer({ min: 0, max: 100 }),
  salience: fc.integer({ min: 0, max: 100 }),
  power: fc.integer({ min: 1, max: 90 }),
});
const issueArb = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.array(stateArb, { minLength: 5, maxLength: 5 }))
  .map(([reference, states]): Decided => ({
    ...u1,
    reference,
    actors: states.map((state, i) => ({ id: five.allies[i]!.id, ...state })),
  }));

function scenarioOf(issue: Decided): Scenario {
  const [form] = five.provisions;
  const [none, , office] = form!.options;
  const figure = (value: number) => ({ value, basis: 'made-up' });
  return {
    ...five,
    provisions: [
      {
        ...form!,
        options: [
          { ...none!, at: issue.reference },
          { ...office!, at: 100 * tableOf(issue).at },
        ],
      },
    ],
    events: [],
    groups: [
      {
        id: 'all-five',
        name: { en: 'All', fr: 'Tous' },
        members: five.allies.map(({ id }) => id),
        affinity: 100,
        basis: 'made-up',
      },
    ],
    allies: five.allies.map((ally, i) => {
      const { position, salience, power } = issue.actors[i]!;
      return {
        ...ally,
        gdp: figure(power),
        exposure: figure(0),
        patience: figure(100),
        trust: figure(0),
        onRecord: false,
        redLines: [],
        positions: { form: { at: position, salience, basis: 'made-up' } },
      };
    }),
  };
}

describe('the soft layer', () => {
  const text = { form: 'office' };

  it('gives the chance that the game itself gives, at every difficulty', () => {
    fc.assert(
      fc.property(issueArb, fc.constantFrom(...difficulties), (issue, difficulty) => {
        const game = start(scenarioOf(issue));
        const chances = settledRows(game, text).map((row) =>
          chanceBelowLine(totalOf(row) + alone(0, 1), difficulty),
        );
        expect(chanceOfBreaking(issue, difficulty)).toBeCloseTo(atLeastOne(chances), 10);
      }),
      { numRuns: 60 },
    );
  });

  it('is right that silence breaks when one could not live with the text alone', () => {
    fc.assert(
      fc.property(issueArb, fc.integer({ min: 0, max: 9999 }), (issue, seed) => {
        const game = start(scenarioOf(issue), seed);
        const breaks = judge(game, text, 24).some(({ couldLiveWithIt }) => !couldLiveWithIt);
        const alreadyAlone = settledRows(game, text).some(
          (row, i) => totalOf(row) + alone(0, 1) < game.state.lines[game.scenario.allies[i]!.id]!,
        );
        expect(breaks).toBe(alreadyAlone);
      }),
      { numRuns: 200 },
    );
  });

  it('is what the search starts from', () => {
    fc.assert(
      fc.property(issueArb, fc.constantFrom(...difficulties), (issue, difficulty) => {
        expect(chanceUnder(today(difficulty), tableOf(issue))).toBeCloseTo(
          chanceOfBreaking(issue, difficulty),
          10,
        );
      }),
    );
  });

  it('shows what the data deny: one deep loss outweighs many small ones', () => {
    const against = (...positions: number[]): Decided => ({
      ...u1,
      reference: 0,
      actors: positions.map((position, i) => ({ id: `s${i}`, position, salience: 80, power: 10 })),
    });
    const lonely = against(0, 100, 100, 100, 100, 100);
    const crowd = against(0, 0, 0, 0, 100, 100);
    expect(shareOfHolders(crowd)).toBeGreaterThan(shareOfHolders(lonely));
    expect(chanceOfBreaking(lonely, 'standard')).toBeGreaterThan(
      chanceOfBreaking(crowd, 'standard'),
    );
    const weighed = { ...today('standard'), deepestLoss: 0.05, opposition: 0.5 };
    expect(chanceUnder(weighed, tableOf(crowd))).toBeGreaterThan(
      chanceUnder(weighed, tableOf(lonely)),
    );
  });
});

describe('the search', () => {
  /** Nothing changes exactly where most would rather have nothing. */
  const byWeight = Array.from({ length: 8 }, (_, n): Decided => {
    const holders = n % 2 === 0 ? 7 : 1;
    return {
      id: `i${n}`,
      proposal: `p${n}`,
      unanimity: true,
      reference: 0,
      outcome: n % 2 === 0 ? 0 : 80,
      actors: Array.from({ length: 10 }, (_each, i) => ({
        id: `s${i}`,
        position: i < holders ? 0 : 90 + n,
        salience: 60,
        power: 10,
      })),
    };
  });

  it('tries each change of one or two levers once', () => {
    const tried = changes().map((change) => JSON.stringify(change));
    expect(new Set(tried).size).toBe(tried.length);
    expect(changes().every((change) => [1, 2].includes(Object.keys(change).length))).toBe(true);
  });

  it('finds a rule that follows the weight of opposition, also for the proposal left out', () => {
    const { found, left_out } = search(byWeight).T4_search;
    expect(found?.change).toHaveProperty('opposition');
    expect(left_out.auc).toBe(1);
    expect(left_out.brier).toBeLessThan(0.25);
  });

  it('finds nothing where positions say nothing', () => {
    const alike = byWeight.map((issue, n) => ({
      ...issue,
      actors: byWeight[n < 4 ? 0 : 1]!.actors,
    }));
    expect(search(alike).T4_search).toMatchObject({ informative: 0, found: undefined });
  });
});

describe('middle texts', () => {
  it('keep off both ends of a scale', () => {
    expect(middleText(five, 5)).toEqual({ form: 'point', term: 'year' });
    expect(maximalText(five)).toEqual({ form: 'office', term: 'open' });
  });

  it('hold as often as the model’s chances say', () => {
    const { middle } = middleTexts(five, 400).T6;
    const placed = play(start(five), { kind: 'place-under-silence', by: 'chair', hours: 24 });
    if (placed.refusal) throw new Error(placed.refusal.code);
    const rows = settledRows(placed.game, middleText(five, 0));
    for (const difficulty of difficulties) {
      const breaks = atLeastOne(
        rows.map((row) => chanceBelowLine(totalOf(row) + alone(0, 1), difficulty)),
      );
      expect(Math.abs(middle[difficulty]!.holds - (1 - breaks))).toBeLessThan(0.06);
    }
  });
});
