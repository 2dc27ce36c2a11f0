/** What must hold of the rules whatever is played. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, newGame, play } from '../../src/council/game.ts';
import { judge } from '../../src/council/model/silence.ts';
import { ownRow, totalOf, type Situation } from '../../src/council/model/terms.ts';
import { roomTerms } from '../../src/council/receipt.ts';
import type { Move } from '../../src/council/moves/types.ts';
import { outcomeOf } from '../../src/council/closing.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import type { Assurance, Game } from '../../src/council/state.ts';
import { changed, lively, played, small, start } from '../support/scenarios.ts';
import { roam, wander } from '../support/wander.ts';

const picks = fc.array(fc.nat({ max: 10_000 }), { maxLength: 25 });
const seeds = fc.nat({ max: 4_000_000_000 });
const setting = { seats: ['chair'], difficulty: 'standard' } as const;
const anyGame = fc
  .tuple(seeds, picks)
  .map(([seed, list]) => wander(lively(), seed, list, { ...setting, seats: ['chair'] }));

const total = (terms: readonly { value: number }[]): number =>
  terms.reduce((so, { value }) => so + value, 0);
const dispositions = (game: Situation): number[] =>
  judge(game, game.state.text, 24).map(({ disposition }) => disposition);
const room = (game: Situation): number[] => roomTerms(game, game.state.text, 'chair').map(total);

describe('kindness', () => {
  const never = (
    name: string,
    change: (state: Parameters<Parameters<typeof changed>[1]>[0], by: number) => void,
  ): void =>
    it(`never lowers a disposition: ${name}`, () => {
      fc.assert(
        fc.property(anyGame, fc.double({ min: 0, max: 1, noNaN: true }), (game, by) => {
          const after = room(changed(game, (state) => change(state, by)));
          room(game).forEach((before, i) =>
            expect(after[i]! - before).toBeGreaterThanOrEqual(-1e-12),
          );
        }),
        { numRuns: 60 },
      );
    });

  never('more contacts', (state, by) => {
    for (const ally of Object.values(state.allies)) ally.contact += by * 3;
  });
  never('more trust', (state, by) => {
    for (const ally of Object.values(state.allies)) ally.trust = Math.min(1, ally.trust + by);
  });
  never('more hurt of stalemate', (state, by) => {
    state.hurt = Math.min(1, state.hurt + by);
  });
  never('a side payment', (state, by) => {
    const offer: Assurance = {
      kind: 'offer',
      by: 'chair',
      ally: 'CCC',
      id: 'more',
      strength: by * 2,
      restsOn: ['form'],
      kept: false,
    };
    state.assurances = [...state.assurances, offer];
  });
});

describe('company', () => {
  it('another blocker never raises a third ally’s price of standing alone', () => {
    fc.assert(
      fc.property(anyGame, fc.constantFrom('AAA', 'CCC', 'DDD', 'EEE'), (game, joins) => {
        const alone = (of: Game): number[] =>
          judge(of, of.state.text, 24).map(({ row }) => row.at(-1)!);
        const more = alone(changed(game, (state) => void (state.lines[joins] = 99)));
        alone(game).forEach((before, i) => expect(more[i]).toBeLessThanOrEqual(before + 1e-12));
      }),
      { numRuns: 60 },
    );
  });

  it('a text under which no ally’s own terms are lower never enlarges the set that could not live with it', () => {
    const scenario = lively();
    const texts = scenario.provisions[0]!.options.flatMap(({ id: form }) =>
      scenario.provisions[1]!.options.map(({ id: term }) => ({ form, term })),
    );
    let compared = 0;
    fc.assert(
      fc.property(
        seeds,
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 10, maxLength: 10 }),
        (seed, at) => {
          // Red lines are terms too: without them only the sums speak.
          const plain: Scenario = {
            ...scenario,
            allies: scenario.allies.map((ally, i) => ({
              ...ally,
              redLines: [],
              positions: {
                form: { ...ally.positions['form']!, at: at[i]! },
                term: { ...ally.positions['term']!, at: at[i + 5]! },
              },
            })),
          };
          const game = newGame(plain, seed);
          const own = texts.map((text) =>
            plain.allies.map((_, i) => totalOf(ownRow(game, i, text))),
          );
          const blockers = texts.map((text) =>
            judge(game, text, 24)
              .filter((v) => !v.couldLiveWithIt)
              .map(({ ally }) => ally),
          );
          texts.forEach((_, a) =>
            texts.forEach((__, b) => {
              if (a === b || own[a]!.some((value, i) => value > own[b]![i]!)) return;
              compared++;
              for (const ally of blockers[b]!) expect(blockers[a]).toContain(ally);
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

describe('order in the file', () => {
  it('of allies and provisions changes nothing but the order', () => {
    const scenario = lively();
    const turned: Scenario = {
      ...scenario,
      allies: [...scenario.allies].reverse(),
      provisions: [...scenario.provisions].reverse(),
    };
    for (let seed = 0; seed < 40; seed++) {
      const game = roam(scenario, seed, { ...setting, seats: ['chair', 'CCC'] }, 40);
      let other = newGame(turned, seed, game.setting);
      for (const move of game.moves) {
        const next = play(other, move);
        if (next.refusal) throw new Error(`seed ${seed}: ${move.kind} ${next.refusal.code}`);
        other = next.game;
      }
      expect(outcomeOf(other.state.council)).toBe(outcomeOf(game.state.council));
      expect(other.state.text).toEqual(game.state.text);
      expect(other.events.map(({ kind }) => kind).sort()).toEqual(
        game.events.map(({ kind }) => kind).sort(),
      );
      expect([...(other.state.last?.blockers ?? [])].sort()).toEqual(
        [...(game.state.last?.blockers ?? [])].sort(),
      );
      const before = dispositions(game);
      dispositions(other)
        .reverse()
        .forEach((value, i) => expect(value).toBeCloseTo(before[i]!, 12));
    }
  });
});

describe('assurances', () => {
  it('are voided by an amendment exactly where they rest on it', () => {
    fc.assert(
      fc.property(
        fc.subarray(['form', 'term']),
        fc.subarray(['form', 'term']),
        fc.constantFrom<[string, string]>(['form', 'point'], ['term', 'year']),
        (first, second, [provision, option]) => {
          const promise = (id: string, restsOn: string[]): Assurance => ({
            kind: 'offer',
            by: 'chair',
            ally: 'CCC',
            id,
            strength: 1,
            restsOn,
            kept: false,
          });
          const game = changed(start(small()), (state) => {
            state.assurances = [promise('a', first), promise('b', second)];
          });
          const after = played(game, { kind: 'amend', provision, option });
          const kept = game.state.assurances.filter(({ restsOn }) => !restsOn.includes(provision));
          expect(after.state.assurances).toEqual(kept);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('that rest on words which fall away with their gate are voided as well', () => {
    const game = changed(start(small()), (state) => {
      state.assurances = [
        {
          kind: 'offer',
          by: 'chair',
          ally: 'CCC',
          id: 'a',
          strength: 1,
          restsOn: ['term'],
          kept: false,
        },
      ];
    });
    expect(
      played(game, { kind: 'amend', provision: 'form', option: 'none' }).state.assurances,
    ).toEqual([]);
  });
});

describe('play', () => {
  /** Anything that looks like a move, and much that does not. */
  const strange = fc.record(
    {
      kind: fc.oneof(
        fc.constantFrom(
          'sound-out',
          'amend',
          'broker',
          'footnote',
          'escalate',
          'ask',
          'caucus',
          'hand-over',
          'bracket',
          'go-on-record',
          'place-under-silence',
        ),
        fc.string(),
      ),
      by: fc.constantFrom('chair', 'AAA', 'CCC', 'partner', 'facilitator', 'ZZZ', '__proto__'),
      ally: fc.constantFrom('AAA', 'CCC', 'ZZZ', 'toString'),
      provision: fc.constantFrom('form', 'term', 'constructor'),
      option: fc.constantFrom('point', 'none', 'x'),
      side: fc.constantFrom('for', 'against', 'both'),
      level: fc.constantFrom('minister', 'ministers', 'god'),
      through: fc.constantFrom('AAA', 'BBB', ''),
      ask: fc.constantFrom('road', 'moon'),
      group: fc.constantFrom('grove', 'hasOwnProperty'),
      seat: fc.constantFrom('chair', 'AAA', 'ZZZ'),
      to: fc.constantFrom('person', 'engine', 'nobody'),
      hours: fc.constantFrom(6, 24, 7, Number.NaN),
    },
    { requiredKeys: ['kind', 'by'] },
  );

  it('throws at nothing, and a refused move changes nothing', () => {
    fc.assert(
      fc.property(anyGame, strange, (game, move) => {
        const before = hashOf(game);
        const result = play(game, move as unknown as Move);
        if (result.refusal) expect(result.refusal.code).toBeTypeOf('string');
        expect(hashOf(game)).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  it('is a function: the same input gives the same output, and the input is left as it was', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { moves, setting: seats } = roam(
          lively(),
          seed,
          { ...setting, seats: ['chair', 'AAA'] },
          30,
        );
        let a = frozen(newGame(lively(), seed, seats));
        let b = newGame(lively(), seed, seats);
        for (const move of moves) {
          const [x, y] = [play(a, move), play(b, move)];
          if (x.refusal || y.refusal) throw new Error('a legal move was refused');
          expect(hashOf(x.game)).toBe(hashOf(y.game));
          expect(x.events).toEqual(y.events);
          a = frozen(x.game);
          b = y.game;
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Writing on a frozen game throws. */
function frozen(game: Game): Game {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  freeze(game.state);
  freeze(game.moves);
  freeze(game.events);
  return game;
}
