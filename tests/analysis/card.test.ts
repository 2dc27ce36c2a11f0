/** The card of a scenario, and the lines of play that fill it. */
import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../src/analysis/card/alarms.ts';
import { cardOf, type Card } from '../../src/analysis/card/card.ts';
import { interval } from '../../src/analysis/card/interval.ts';
import type { Workforce } from '../../src/analysis/card/player.ts';
import { bots, work } from '../../src/analysis/card/job.ts';
import { sensitivityOf } from '../../src/analysis/card/sensitivity.ts';
import { withAllLevers } from '../../src/analysis/win-set/levers.ts';
import { likelyTexts } from '../../src/analysis/win-set/win-set.ts';
import { plansFor, standingOf } from '../../src/analysis/bots/best.ts';
import { engineVersion } from '../../src/council/game.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import { lively, small, sourceOf, start, tokyo } from '../support/scenarios.ts';

const setting = { seats: ['chair'], difficulty: 'standard' } as const;
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** All jobs one after the other, in this thread. */
const alone =
  (scenario: Scenario): Workforce =>
  (jobs) =>
    Promise.resolve(jobs.map((job) => work(scenario, job)));

describe('a card', () => {
  it('is the same however the work is shared out', async () => {
    const scenario = lively();
    const ranges = [
      { from: 1, to: 12 },
      { from: 101, to: 104 },
    ] as const;
    const backwards: Workforce = (jobs) =>
      Promise.resolve(
        [...jobs]
          .reverse()
          .map((job) => work(scenario, job))
          .reverse(),
      );
    const one = await cardOf(scenario, 'standard', ...ranges, alone(scenario));
    const other = await cardOf(scenario, 'standard', ...ranges, backwards);
    expect(other).toEqual(one);
    expect(one.bots.map(({ name }) => name)).toEqual([...Object.keys(bots), 'best']);
    expect(one.bots.every(({ games }) => games === 12)).toBe(true);
  });

  it('of Tokyo that stands in docs is current', () => {
    const scenario = tokyo();
    const card = JSON.parse(sourceOf('docs/cards/tokyo-2023.json')) as Card;
    const again = 'npm run -s scenario -- card scenarios/tokyo-2023.yaml --out docs/cards';
    expect(card, again).toMatchObject({ hash: scenario.hash, engine: engineVersion });
    const opening = start(scenario, 0);
    expect(likelyTexts(opening).length, again).toBe(card.unanimousNow.texts);
    expect(likelyTexts(withAllLevers(opening)).length, again).toBe(
      card.unanimousWithAllLevers.texts,
    );
    for (const { name, sample } of card.bots) {
      const line = name === 'best' ? card.bestLine : name;
      if (line === null) throw new Error('no best line');
      const played = work(scenario, {
        line,
        seeds: range(1, sample.length),
        setting: { ...setting, seats: ['chair'] },
      });
      expect(
        played.map(({ outcome }) => outcome),
        `${name}: ${again}`,
      ).toEqual(sample);
    }
  });
});

describe('the best line', () => {
  it('is found among plans that their purse can pay, each tried', () => {
    const plans = plansFor(tokyo());
    expect(plans.length).toBeGreaterThan(10);
    expect(plans.every(({ rounds }) => rounds.every((moves) => moves.length <= 3))).toBe(true);
  });

  it('is judged by what its agreements keep', () => {
    expect(
      standingOf([
        { agreed: true, ambition: 1 },
        { agreed: false, ambition: 1 },
      ]),
    ).toBe(0.5);
    expect(standingOf([{ agreed: true, ambition: 0 }])).toBe(0.25);
  });
});

describe('a share', () => {
  it('has Wilson’s interval', () => {
    // p = 0.5, n = 100, z = 1.959964: centre 0.5, half width 0.0962
    expect(interval(50, 100)).toEqual({ share: 0.5, low: 0.4038, high: 0.5962 });
    expect(interval(0, 20)).toEqual({ share: 0, low: 0, high: 0.1611 });
  });
});

describe('sensitivity', () => {
  it('names the positions on which the room depends, each moved alone by ten points', () => {
    const scenario = small();
    const now = likelyTexts(withAllLevers(start(scenario, 0))).length;
    expect(sensitivityOf(scenario, { ...setting, seats: ['chair'] }, now)).toEqual([
      { ally: 'BBB', provision: 'form', by: -10, texts: -1 },
      { ally: 'CCC', provision: 'form', by: -10, texts: -1 },
      { ally: 'CCC', provision: 'term', by: -10, texts: -1 },
    ]);
  });
});

describe('alarms', () => {
  const card = JSON.parse(sourceOf('docs/cards/tokyo-2023.json')) as Card;
  const codes = (change: Partial<Card>, expects: Scenario['expects'] = null): string[] =>
    alarmsOf({ ...card, ...change }, expects).map(({ code }) => code);
  const all = (share: number) =>
    card.bots.map((bot) => ({ ...bot, agreed: { share, low: 0, high: 1 } }));

  it.each<[string, Partial<Card>]>([
    ['nothing-can-win', { bots: all(0) }],
    ['passes-untouched', { bots: all(0.5) }],
    ['one-first-move', { decisiveFirstMove: { move: { kind: 'pull', by: 'chair' }, share: 0.81 } }],
    ['dilution-is-free', { mostDiluted: card.best }],
    ['never-pivotal', { pivotal: [] }],
    ['arguments-never-matter', { idle: { ...card.idle, arguments: ['patrols'] } }],
    ['one-argument-always', { bestArgument: { argument: 'patrols', share: 0.81 } }],
    [
      'one-option-always',
      {
        winningLines: { ...card.winningLines, everyLine: [{ provision: 'term', option: 'open' }] },
      },
    ],
  ])('say %s where it is so', (code, change) => {
    expect(codes(change)).toContain(code);
    expect(codes({})).not.toContain(code);
  });

  it('let a text pass that the file expects to, and speak up where it does not', () => {
    expect(codes({ bots: all(0.95) }, 'passes')).not.toContain('passes-untouched');
    expect(codes({ bots: all(0.95) }, 'passes')).not.toContain('expected-to-pass');
    expect(codes({ bots: all(0.5) }, 'passes')).toContain('expected-to-pass');
  });

  it('name allies and events that make no difference', () => {
    const idle = { allies: ['ISL'], arguments: [], events: [] };
    expect(codes({ idle })).toContain('allies-never-matter');
    expect(codes({ idle: { ...idle, allies: [], events: ['request'] } })).toContain(
      'events-never-matter',
    );
    expect(codes({ idle: { ...idle, allies: [] } })).not.toContain('allies-never-matter');
  });
});
