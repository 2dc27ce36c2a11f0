/** Allies with a will of their own, the engine's chair, and a world that answers. */
import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/council/events.ts';
import type { Scenario, Tendency } from '../../src/council/scenario.ts';
import type { Game } from '../../src/council/state.ts';
import { viewOf } from '../../src/council/views.ts';
import { lively, played, seated, small, softened, start, tokyo } from '../support/scenarios.ts';

const end = { kind: 'end-round' } as const;
const of = <K extends GameEvent['kind']>(game: Game, kind: K) =>
  game.events.filter((event): event is GameEvent & { kind: K } => event.kind === kind);

/** The small council where one ally tends to do one thing, always. */
const tending = (ally: string, tendency: Partial<Tendency> & Pick<Tendency, 'does'>): Scenario => {
  const scenario = small();
  const tends = [{ mood: [], when: [], chance: 1, basis: 'made-up', ...tendency }];
  return {
    ...scenario,
    allies: scenario.allies.map((each) => (each.id === ally ? { ...each, tends } : each)),
  };
};

describe('an ally by itself', () => {
  it('seeks company against the text, where it is heeded', () => {
    const game = played(
      start(tending('BBB', { does: { kind: 'seek-company' }, mood: ['objects'] })),
      end,
    );
    expect(of(game, 'broker.spoke')[0]).toMatchObject({ by: 'BBB', side: 'against' });
    expect(Object.values(game.state.allies).some(({ contact }) => contact < 0)).toBe(true);
  });

  it('presses one in doubt, for the text', () => {
    const game = played(
      start(tending('AAA', { does: { kind: 'press-undecided' }, mood: ['supports'] })),
      end,
    );
    expect(of(game, 'broker.spoke')[0]).toMatchObject({ by: 'AAA', side: 'for' });
  });

  it.each<[string, string, Tendency['does'], GameEvent['kind']]>([
    ['names its price', 'CCC', { kind: 'name-its-price', ask: 'road' }, 'price.named'],
    ['goes on record', 'AAA', { kind: 'go-on-record', side: 'for' }, 'record.taken'],
    ['argues', 'CCC', { kind: 'argue', argument: 'thorns' }, 'argument.played'],
    ['brackets what it loses most by', 'BBB', { kind: 'bracket' }, 'words.bracketed'],
    ['proposes what would serve it best', 'BBB', { kind: 'propose' }, 'amendment.proposed'],
    ['briefs the press', 'AAA', { kind: 'brief-press' }, 'press.briefed'],
    ['calls its group together', 'AAA', { kind: 'caucus', group: 'grove' }, 'caucus.met'],
    ['asks for ministers', 'AAA', { kind: 'ask-for-ministers' }, 'escalation.asked'],
  ])('%s', (_, ally, does, kind) => {
    const game = played(start(tending(ally, { does })), end);
    const [event] = of(game, kind);
    expect(event && ('by' in event ? event.by : 'ally' in event && event.ally)).toBe(ally);
  });

  it('does so by the same moves and at the same price as anybody', () => {
    const game = played(start(tending('AAA', { does: { kind: 'brief-press' } })), end, end, end);
    expect(of(game, 'press.briefed')).toHaveLength(2); // 4 of capital, 2 each time
    expect(game.state.purses['AAA']!.capital).toBe(0);
  });

  it('does nothing out of its mood, before its time, or against its chance', () => {
    const quiet = (tendency: Partial<Tendency>) =>
      of(
        played(start(tending('AAA', { does: { kind: 'brief-press' }, ...tendency })), end),
        'press.briefed',
      );
    expect(quiet({ mood: ['objects'] })).toEqual([]);
    expect(quiet({ when: [{ kind: 'silence-broken' }] })).toEqual([]);
    expect(quiet({ when: [{ kind: 'near-deadline' }] })).toEqual([]);
    expect(quiet({ chance: 0 })).toEqual([]);
    expect(quiet({ mood: ['supports'] })).toHaveLength(1);
  });

  it('is seen on the wire when it would be seen, but not heard', () => {
    const game = played(start(lively(), 3), end, end);
    const spoken = viewOf(game).wire.filter((event) => event.kind === 'broker.spoke');
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.every((event) => event.kind === 'broker.spoke' && event.terms.length === 0)).toBe(
      true,
    );
  });
});

describe('a partner by itself', () => {
  it('has a friend that is content speak for it', () => {
    const scenario = lively();
    const eager: Scenario = {
      ...scenario,
      allies: small().allies,
      partner: {
        ...scenario.partner!,
        friends: ['AAA'],
        tends: [
          { does: { kind: 'press-undecided' }, mood: [], when: [], chance: 1, basis: 'made-up' },
        ],
      },
    };
    const game = played(start(eager), end);
    expect(of(game, 'broker.spoke')[0]).toMatchObject({
      by: 'partner',
      through: 'AAA',
      side: 'for',
    });
  });
});

describe('the engine in the chair', () => {
  it('consults before it goes public, and finds an agreement in some games of Tokyo', () => {
    const outcomes = [1, 2, 3, 4, 5, 6].map((seed) => {
      const game = seated(tokyo(), [], seed);
      const first = game.events.find(({ kind }) => kind === 'ally.sounded-out');
      expect(first).toMatchObject({ by: 'chair', ally: 'FRA' });
      return viewOf(game).ending!.outcome;
    });
    expect(outcomes.some((outcome) => outcome.startsWith('agreed'))).toBe(true);
  });
});

describe('the world', () => {
  it('answers: an event in answer comes once, in the first round whose end finds its conditions true', () => {
    const whispered = (game: Game) =>
      of(game, 'world.news')
        .filter(({ event }) => event === 'whispers')
        .map(({ round }) => round);
    const ambassador = (ally: string) =>
      ({ kind: 'sound-out', ally, level: 'ambassador' }) as const;
    const hasty = played(
      start(small()),
      ambassador('AAA'),
      ambassador('CCC'),
      ambassador('DDD'),
      end,
      end,
    );
    expect(whispered(hasty)).toEqual([1]);
    const polite = played(
      start(small()),
      ambassador('AAA'),
      ambassador('BBB'),
      ambassador('CCC'),
      end,
      end,
    );
    expect(whispered(polite)).toEqual([]);
  });

  it('is likelier to leak the more capitals know', () => {
    const scenario = small();
    const leaky = (chance: number): Scenario => ({
      ...scenario,
      events: scenario.events.map((event) =>
        event.id === 'whispers'
          ? {
              ...event,
              when: [{ kind: 'not-sounded-out', ally: 'BBB' }],
              chance,
              likelier: { per: 'ally-sounded-out', by: 0.5 },
            }
          : event,
      ),
    });
    const told = (ally: string) => ({ kind: 'sound-out', ally, level: 'ambassador' }) as const;
    const leaks = (deeds: ReturnType<typeof told>[]) =>
      of(played(start(leaky(0)), ...deeds, end), 'world.news').some(
        ({ event }) => event === 'whispers',
      );
    expect(leaks([])).toBe(false);
    expect(leaks([told('AAA'), told('CCC')])).toBe(true);
  });

  it('takes agenda slots and political capital where an event says so, but never the last slot', () => {
    const scenario = small();
    const crisis = (by: number): Scenario => ({
      ...scenario,
      events: scenario.events.map((event) =>
        event.id === 'storm'
          ? {
              ...event,
              effects: [
                { kind: 'slots', by },
                { kind: 'capital', by: -3 },
              ],
            }
          : event,
      ),
    });
    const after = (by: number) => played(start(crisis(by)), end).state.purses['chair'];
    expect(after(-1)).toEqual({ slots: 2, capital: 7 });
    expect(after(-9)).toEqual({ slots: 1, capital: 7 });
  });
});

describe('a late capital', () => {
  it('takes longer than it says in some games, and then asks for time', () => {
    const late = (seed: number) =>
      of(
        played(
          softened(start(small(), seed)),
          { kind: 'sound-out', ally: 'BBB', level: 'ambassador' },
          { kind: 'amend', provision: 'form', option: 'point' },
          end,
        ),
        'capital.late',
      ).map(({ ally }) => ally);
    const seeds = Array.from({ length: 80 }, (_, i) => i);
    const often = seeds.filter((seed) => late(seed).includes('BBB')).length;
    expect(often).toBeGreaterThan(0);
    expect(often).toBeLessThan(20);
  });
});
