/** What a card finds out by playing a scenario again with one thing changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from '../../src/analysis/card/changes.ts';
import { bestArgument, idleArguments, idleEvents, inTheWay } from '../../src/analysis/card/idle.ts';
import { work, type Job, type Result } from '../../src/analysis/card/job.ts';
import { playerOf, type Player } from '../../src/analysis/card/player.ts';
import { shufflesOf } from '../../src/analysis/card/shuffles.ts';
import { surfacingOf } from '../../src/analysis/card/surfacing.ts';
import { winningLinesOf } from '../../src/analysis/card/winning-lines.ts';
import { plansFor } from '../../src/analysis/bots/best.ts';
import { planned } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { judge } from '../../src/council/model/silence.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import type { Setting } from '../../src/council/state.ts';
import { lively, small, start, tokyo } from '../support/scenarios.ts';

const setting: Setting = { seats: ['chair'], difficulty: 'standard' };
const seeds = { from: 1, to: 12 };

const playerFor = (scenario: Scenario): Player =>
  playerOf(setting, (jobs: Job[]) => Promise.resolve(jobs.map((job) => work(scenario, job))));

describe('a change', () => {
  it('wins one ally over: it could live with every text, and its lines bind nobody', () => {
    const scenario = changed(tokyo(), { kind: 'won-over', ally: 'FRA' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (seed) => {
        const game = start(scenario, seed);
        const france = judge(game, game.state.text, 24).find(({ ally }) => ally === 'FRA');
        expect(france).toMatchObject({ redLine: null, couldLiveWithIt: true });
      }),
      { numRuns: 30 },
    );
  });

  it('gives the chair more of what may run short, and leaves the rest as it was', () => {
    const scenario = lively();
    const more = (of: 'capital' | 'slots' | 'trust') => changed(scenario, { kind: 'more', of });
    expect(more('capital')).toEqual({
      ...scenario,
      capital: { ...scenario.capital, value: 2 * scenario.capital.value },
    });
    expect(more('slots').calendar.slotsPerRound).toBe(2 * scenario.calendar.slotsPerRound);
    expect(more('trust').allies.map(({ trust }) => trust.value)).toEqual([100, 100, 100, 100, 100]);
  });

  it('leaves one event out', () => {
    const scenario = tokyo();
    const [first] = scenario.events;
    const without = changed(scenario, { kind: 'without-event', event: first?.id ?? '' });
    expect(without.events).toEqual(scenario.events.slice(1));
  });
});

describe('the order of moves', () => {
  const { rounds } = plansFor(tokyo())[0] ?? { rounds: [] };
  const agreed = () =>
    [1, 2, 3, 4, 5, 6]
      .map((seed) => playLine(tokyo(), seed, planned(rounds)))
      .filter((game) => JSON.stringify(game.state.council).includes('agreed'));

  it('matters: new words in the last round leave capitals no time', () => {
    const found = agreed().map((game) => shufflesOf(game, 6));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ tried }) => tried === 6)).toBe(true);
    expect(found.some(({ flipped }) => flipped > 0)).toBe(true);
  });

  it('is asked of no game that is not agreed', () => {
    const game = playLine(
      tokyo(),
      1,
      planned([[{ kind: 'place-under-silence', by: 'chair', hours: 72 }]]),
    );
    expect(shufflesOf(game, 6)).toEqual({ tried: 0, flipped: 0 });
  });
});

describe('surfacing', () => {
  it('finds who hid behind the one that wrote', async () => {
    const scenario = small();
    const play = playerFor(scenario);
    const [untouched = []] = await play([{ line: 'untouched' }], seeds, '');
    const surfacing = await surfacingOf(untouched, seeds, play);
    expect(surfacing?.ally).toBe('BBB');
    const [won = []] = await play(
      [{ line: 'untouched', change: { kind: 'won-over', ally: 'BBB' } }],
      seeds,
      '',
    );
    const others = won.filter(({ writers }) => writers.length > 0);
    expect(others.every(({ writers }) => !writers.includes('BBB'))).toBe(true);
    expect(surfacing?.others.share).toBeCloseTo(others.length / 12, 3);
  });

  it('is none where nobody writes', async () => {
    expect(await surfacingOf([], seeds, playerFor(small()))).toBeNull();
  });
});

describe('what never matters', () => {
  const nobody: Result[] = [];

  it('is an ally that is in nobody’s way, an argument that none of the others hears', () => {
    const scenario = small();
    expect(inTheWay(scenario, ['BBB'], nobody, ['CCC'])).toEqual(['BBB', 'CCC']);
    const ids = scenario.arguments.map(({ id }) => id);
    expect(idleArguments(scenario, [])).toEqual(ids);
    expect(
      idleArguments(
        scenario,
        scenario.allies.map(({ id }) => id),
      ),
    ).toEqual([]);
  });

  it('is an event without which every game ends as it did', async () => {
    const scenario = small();
    const [first] = scenario.events;
    if (!first) throw new Error('small.yaml has no event');
    const event = (id: string, effects: Scenario['events'][number]['effects']) => ({
      ...first,
      id,
      date: scenario.calendar.opens,
      when: [],
      chance: 1,
      likelier: null,
      unlessSoundedOut: null,
      effects,
    });
    const told = {
      ...scenario,
      events: [
        event('news', []),
        event('idle', [{ kind: 'trust', allies: ['AAA'], by: 1 }]),
        event('grave', [{ kind: 'trust', allies: ['CCC'], by: -100 }]), // its word is needed,
      ],
    };
    const reassuring = plansFor(told).find(({ guarantees }) => guarantees.length > 0) ?? null;
    expect(await idleEvents(told, reassuring, seeds, playerFor(told))).toEqual(['idle']);
  });

  it('has its counterpart: the argument that is best for most', () => {
    const scenario = small();
    const [shade] = scenario.arguments;
    if (!shade) throw new Error('small.yaml has no argument');
    const roots = { ...shade, id: 'roots', resonance: [{ with: ['DDD'], by: 90 }] };
    const both = { ...scenario, arguments: [...scenario.arguments, roots] };
    expect(bestArgument(both, ['AAA', 'CCC', 'DDD'])).toEqual({ argument: 'shade', share: 0.6667 });
    expect(bestArgument(both, [])).toBeNull();
    expect(bestArgument(scenario, ['AAA'])).toBeNull(); // there is no other
  });
});

describe('winning lines', () => {
  const result = (agreed: boolean): Result => ({
    seed: 1,
    outcome: agreed ? 'agreed' : 'shelved',
    date: '2023-07-11',
    agreed,
    ambition: 0.6,
    first: null,
    length: 5,
    writers: [],
    objected: [],
    shuffled: { tried: 0, flipped: 0 },
  });

  it('name the options that stand in all of them', () => {
    const scenario = small();
    const plans = plansFor(scenario);
    const [one, ...others] = plans;
    if (!one) throw new Error('no plan');
    const tried = [
      { plan: one, results: [result(true)] },
      ...others.map((plan) => ({ plan, results: [result(false)] })),
    ];
    const won = winningLinesOf(scenario, tried);
    expect(won).toMatchObject({
      tried: plans.length,
      winning: 1,
      medianLength: 5,
      ambition: [0.6, 0.6],
    });
    expect(won.everyLine.map(({ provision }) => provision)).toEqual(
      scenario.provisions.map(({ id }) => id),
    );
    expect(winningLinesOf(scenario, tried.slice(1))).toMatchObject({
      winning: 0,
      everyLine: [],
      apart: 0,
    });
  });
});
