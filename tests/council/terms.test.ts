/** Every term of a receipt against values worked by hand, on the small council's opening text (an office, for good). */
import { describe, expect, it } from 'vitest';
import { settledRows } from '../../src/council/model/disposition.ts';
import { allyState, named, ownRow, totalOf } from '../../src/council/model/terms.ts';
import { charts } from '../../src/council/charts/run.ts';
import { privateLine } from '../../src/council/model/silence.ts';
import type { Difficulty } from '../../src/council/model/difficulty.ts';
import type { AllyState, Game, GameState } from '../../src/council/state.ts';
import { small, start } from '../support/scenarios.ts';

function term(
  ally: string,
  key: string,
  change: (state: GameState, mine: AllyState) => void = () => undefined,
): number {
  const game = start(small());
  const state = structuredClone(game.state);
  change(state, allyState(state, ally));
  const of: Game = { ...game, state };
  const i = of.scenario.allies.findIndex(({ id }) => id === ally);
  const found = named(of.scenario, settledRows(of, state.text)[i]!).find(
    (each) => each.key === key,
  );
  if (!found) throw new Error(`no term ${key}`);
  return found.value;
}

const is = (name: string, value: () => number, expected: number): void =>
  it(`${name}: ${expected}`, () => expect(value()).toBeCloseTo(expected, 10));

describe('gain (1), weighted by salience and the overall interest', () => {
  // Birch: position 0.2, salience 0.8 of 1.2, interest 1.2 × 0.8 = 0.96: 0.96 × 0.8 × (0.04 − 0.64) / 1.2
  is('Birch, form', () => term('BBB', 'gain:form'), -0.384);
  is('Birch, term', () => term('BBB', 'gain:term'), -0.32);
  // Dogwood: interest 0.12, half each: 0.06 × (0.36 − 0.16)
  is('Dogwood, form', () => term('DDD', 'gain:form'), 0.012);
});

describe('hurt of stalemate (2): 0.15 × (t/T)² × H × (1 − patience)', () => {
  is('first of three rounds', () => term('AAA', 'stalemate'), (0.15 * 0.5) / 9);
  is('last round', () => term('AAA', 'stalemate', (state) => void (state.round = 3)), 0.075);
  is('half as patient', () => term('BBB', 'stalemate', (state) => void (state.round = 3)), 0.0375);
  is(
    'before ministers, a quarter more',
    () =>
      term('AAA', 'stalemate', (state) => {
        state.round = 3;
        state.council = charts.council.step(state.council, {
          type: 'table.escalated',
          to: 'ministers',
        });
      }),
    0.09375,
  );
  is(
    'before leaders, with hurt at its most',
    () =>
      term('AAA', 'stalemate', (state) => {
        state.round = 3;
        state.hurt = 0.9;
        state.council = charts.council.step(state.council, {
          type: 'table.escalated',
          to: 'summit',
        });
      }),
    0.15,
  );
});

describe('trust (3): 0.05 × T', () => {
  is('Alder', () => term('AAA', 'trust'), 0.01);
  is('none left', () => term('AAA', 'trust', (_, mine) => void (mine.trust = -1)), -0.05);
});

describe('side payments (3): 0.30 × (1 − e^−m), at most 0.08 against a crossed red line', () => {
  const paid =
    (ally: string) =>
    (state: GameState): void => {
      state.assurances = [
        { kind: 'offer', by: 'chair', ally, id: 'x', strength: 1, restsOn: [], kept: false },
      ];
    };
  is('m = 1', () => term('AAA', 'offer', paid('AAA')), 0.3 * (1 - Math.exp(-1)));
  is('to one that stands on a principle', () => term('BBB', 'offer', paid('BBB')), 0.08);
});

describe('contact (4): 0.15 × (1 − e^−n/2) × (0.6 + 0.4 T) × (1 − 0.7 salience)', () => {
  const talks =
    (n: number) =>
    (_: GameState, mine: AllyState): void =>
      void (mine.contact = n);
  is('one talk', () => term('AAA', 'contact', talks(1)), 0.15 * (1 - Math.exp(-0.5)) * 0.68 * 0.65);
  is(
    'a salient ally hardly moves',
    () => term('BBB', 'contact', talks(4)),
    0.15 * (1 - Math.exp(-2)) * 0.6 * 0.44,
  );
  is(
    'talks against, and trust that shields',
    () => term('AAA', 'contact', talks(-1)),
    -0.15 * (1 - Math.exp(-0.5)) * 0.52 * 0.65,
  );
});

describe('pressure at home (5): −0.5 × exposure × what the text adds beyond a margin of 0.25', () => {
  // Birch: (0.8 × (0.8 − 0.25) + 0.4 × (1 − 0.25)) / 1.2, exposure 0.5; the status quo adds nothing
  is('Birch', () => term('BBB', 'domestic'), (-0.5 * 0.5 * (0.8 * 0.55 + 0.4 * 0.75)) / 1.2);
  is('Alder, whose public wants just this', () => term('AAA', 'domestic'), 0);
  is(
    'before leaders, a third more visible',
    () =>
      term('BBB', 'domestic', (state) => {
        state.council = charts.council.step(state.council, {
          type: 'table.escalated',
          to: 'summit',
        });
      }),
    (1.3 * -0.5 * 0.5 * (0.8 * 0.55 + 0.4 * 0.75)) / 1.2,
  );
});

describe('grievance and record', () => {
  is(
    'not consulted',
    () => term('AAA', 'grievance', (_, mine) => void (mine.grieved = true)),
    -0.12,
  );
  is('a public no', () => term('BBB', 'record'), -0.08);
  is(
    'with two letters and a briefing',
    () =>
      term('BBB', 'record', (_, mine) => {
        mine.letters = 2;
        mine.hardened = 1;
      }),
    -0.08 - 0.08 - 0.03,
  );
  is(
    'a public yes',
    () =>
      term('AAA', 'record', (_, mine) => {
        mine.chart = charts.ally.step(mine.chart, { type: 'saidYes' });
      }),
    0.08,
  );
});

describe('a reservation spares part of the loss on its provision', () => {
  const taken =
    (kind: 'footnote' | 'national-statement' | 'opt-out') =>
    (state: GameState): void => {
      state.reservations = [{ kind, ally: 'BBB', provision: 'term', taken: true }];
    };
  is(
    'national statement',
    () => term('BBB', 'reservation', taken('national-statement')),
    0.35 * 0.32,
  );
  is('footnote', () => term('BBB', 'reservation', taken('footnote')), 0.6 * 0.32);
  is('opt-out', () => term('BBB', 'reservation', taken('opt-out')), 0.9 * 0.32);
});

describe('neighbours (6): (1 − θ) × (what those it heeds think − what it thinks), θ = 0.5 + 0.5 × highest salience', () => {
  // Cedar heeds Alder alone: Birch stands further off than 0.6 on average. Its openness is 1 − (0.5 + 0.5 × 0.6) = 0.2.
  it('Cedar towards Alder and Birch', () => {
    const game = start(small());
    const own = game.scenario.allies.map((_, i) => totalOf(ownRow(game, i, game.state.text)));
    // Power: roots of GDP 10, 20, 10, 5, 5 of 50: Alder 0.1 + 0.1, Birch 0.1 + 0.2. Apart: Alder 0.55, Birch 0.35.
    const heeded = (0.2 * own[0]! + 0.3 * own[1]!) / 0.5;
    expect(term('CCC', 'neighbours')).toBeCloseTo(0.2 * (heeded - own[2]!), 10);
  });
  is('one that heeds nobody', () => term('DDD', 'neighbours'), 0);
});

describe('private lines (8): (a + ln(u / (1 − u))) / b', () => {
  it.each<[Difficulty, number]>([
    ['easy', -5 / 10],
    ['standard', -5.7 / 14],
    ['hard', -6.45 / 18],
  ])('%s: the middle one lies at a / b = %f', (difficulty, middle) => {
    expect(privateLine(0.5, difficulty)).toBeCloseTo(middle, 12);
    const quarter = privateLine(0.75, difficulty) - privateLine(0.25, difficulty);
    const b = { easy: 10, standard: 14, hard: 18 }[difficulty];
    expect(quarter).toBeCloseTo((2 * Math.log(3)) / b, 12);
  });
});
