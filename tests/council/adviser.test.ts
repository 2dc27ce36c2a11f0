/** The chair's adviser: what it suggests, why, and that it knows no more than the chair does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppose } from '../../src/council/act.ts';
import type { Advice } from '../../src/council/advice.ts';
import { adviceFor } from '../../src/council/engine/adviser.ts';
import { canonical, hash } from '../../src/council/hash.ts';
import { constants } from '../../src/council/model/constants.ts';
import { movesOf } from '../../src/council/moves/list.ts';
import { redLineTermKey } from '../../src/council/moves/rule.ts';
import { redLineKey, type Game } from '../../src/council/state.ts';
import { allyViewOf, viewOf } from '../../src/council/views.ts';
import {
  changed,
  played,
  playedBy,
  scenarioAt,
  seated,
  small,
  start,
  tokyo,
  type Deed,
} from '../support/scenarios.ts';

const ask: Deed = { kind: 'advice' };
const hear = (ally: string, level: 'ambassador' | 'minister' = 'ambassador'): Deed => ({
  kind: 'sound-out',
  ally,
  level,
});
const end: Deed = { kind: 'end-round' };
const rich = (game: Game): Game =>
  changed(game, (state) => {
    state.purses['chair'] = { slots: 20, capital: 50 };
  });

/** Everybody has been heard by a minister, with means to spare. */
const wellHeard = (): Game =>
  played(
    rich(start(small())),
    ...['AAA', 'BBB', 'CCC', 'DDD', 'EEE'].map((ally) => hear(ally, 'minister')),
  );

const given = (game: Game) => game.events.filter((event) => event.kind === 'advice.given');

describe('to ask the adviser', () => {
  it('costs political capital and changes nothing else', () => {
    const before = played(start(small()), hear('BBB'));
    const after = played(before, ask);
    const { chair } = after.state.purses;
    expect(chair).toEqual({
      slots: before.state.purses['chair']!.slots,
      capital: before.state.purses['chair']!.capital - constants.costs.advice.capital,
    });
    expect({ ...after.state, purses: {}, advised: false }).toEqual({
      ...before.state,
      purses: {},
      advised: false,
    });
    expect(given(after)).toHaveLength(1);
  });

  it('can be done again once anything has changed', () => {
    const twice = played(start(small()), hear('BBB'), ask, hear('CCC'), ask);
    expect(given(twice)).toHaveLength(2);
  });

  it('is heard by nobody else', () => {
    const game = played(seated(small(), ['AAA', 'chair']), hear('BBB'), ask);
    const kinds = (seat: string) => viewOf(game, seat).wire.map(({ kind }) => kind);
    expect(kinds('chair')).toContain('advice.given');
    expect(kinds('AAA')).not.toContain('advice.given');
  });
});

describe('what the adviser says', () => {
  it('sends the chair first to those whom the text touches most', () => {
    expect(adviceFor(played(start(small()), hear('AAA')))).toMatchObject({
      ground: 'consult',
      ally: 'BBB',
      step: { kind: 'sound-out', ally: 'BBB' },
    });
  });

  it('names the ally and the red line that a step would lift, and how the ally would then seem', () => {
    const game = wellHeard();
    const advice = adviceFor(game);
    expect(advice).toMatchObject({ ground: 'worry', ally: 'CCC', redLine: 'review' });
    const then = suppose(game, advice.step!)!;
    expect(allyViewOf(then, 'CCC', 'chair').band).toBe(advice.after);
    expect(advice.left).toEqual(
      ['AAA', 'BBB', 'DDD', 'EEE'].filter(
        (ally) => allyViewOf(then, ally, 'chair').band === 'likely-to-break',
      ),
    );
  });

  it('mends the words that an ally has named in public, rather than asking it once more', () => {
    const heard = played(start(scenarioAt('scenarios/tutorial.yaml')), hear('REE'));
    expect(allyViewOf(heard, 'REE', 'chair')).toMatchObject({
      stance: 'will-break-silence',
      band: 'likely-to-break',
    });
    expect(adviceFor(heard)).toMatchObject({
      ground: 'worry',
      ally: 'REE',
      step: { kind: 'amend', provision: 'route', option: 'around' },
    });
  });

  it('warns where a step would break a promise', () => {
    const limited = played(wellHeard(), { kind: 'amend', provision: 'term', option: 'year' });
    const promised = played(limited, { kind: 'offer', ally: 'CCC', ask: 'road' });
    const advice = adviceFor(promised);
    expect(advice.step).toMatchObject({ kind: 'amend', provision: 'form' });
    expect(advice.voided).toEqual(['CCC']);
    expect(adviceFor(limited)).toMatchObject({ step: advice.step, voided: [] });
  });

  it('sends the chair to talk where it knows too little', () => {
    const game = changed(played(rich(start(small())), hear('BBB', 'minister')), (state) => {
      state.text = { form: 'none', term: 'open' };
      state.allies['CCC']!.chart = { ...state.allies['CCC']!.chart, stance: 'will-break-silence' };
    });
    expect(adviceFor(game)).toMatchObject({
      ground: 'little-known',
      ally: 'CCC',
      step: { kind: 'sound-out', ally: 'CCC', level: 'minister' },
    });
  });

  it('under silence says to let it run, or to take back a text that will not hold', () => {
    const silence: Deed = { kind: 'place-under-silence', hours: 72 };
    expect(adviceFor(played(wellHeard(), silence))).toMatchObject({
      ground: 'will-break',
      ally: 'BBB',
      step: { kind: 'pull' },
    });
    const agreeable = played(
      wellHeard(),
      { kind: 'amend', provision: 'form', option: 'point' },
      { kind: 'amend', provision: 'term', option: 'year' },
    );
    expect(adviceFor(agreeable)).toMatchObject({ ground: 'ready' });
    expect(adviceFor(played(agreeable, silence))).toMatchObject({
      ground: 'let-it-run',
      step: { kind: 'end-round' },
    });
  });

  it('asks for more time where capitals have', () => {
    const pending = played(
      start(small()),
      { kind: 'amend', provision: 'form', option: 'point' },
      { kind: 'amend', provision: 'term', option: 'year' },
      { kind: 'place-under-silence', hours: 24 },
      end,
    );
    expect(adviceFor(pending)).toMatchObject({ ground: 'pending', step: { kind: 'extend' } });
  });

  it('takes the first of two steps where no single one would do, and says whom it would upset', () => {
    const stuck = changed(wellHeard(), (state) => {
      state.text = { form: 'none', term: 'none' };
      state.allies['AAA']!.caucus = -0.3;
    });
    const advice = adviceFor(stuck);
    expect(advice).toMatchObject({ ground: 'two-steps', ally: 'AAA', step: { kind: 'amend' } });
    expect(advice.risked).toContain('BBB');
  });

  it('says so where it sees none', () => {
    const idle = changed(wellHeard(), (state) => {
      state.text = { form: 'none', term: 'none' };
    });
    expect(adviceFor(idle)).toMatchObject({ ground: 'no-step', step: null, ally: null });
  });

  it('thinks of the next round where no slot is left', () => {
    const game = wellHeard();
    const spent = changed(game, (state) => {
      state.purses['chair'] = { slots: 0, capital: 50 };
    });
    expect(adviceFor(spent)).toEqual(adviceFor(game));
  });

  it('is one of the moves that the chair knows of, in every round of games that follow it', () => {
    const scenario = tokyo();
    const grounds = new Set<Advice['ground']>();
    for (const seed of [1, 2, 3]) {
      let game = played(start(scenario, seed), hear('FRA', 'minister'));
      while (game.state.game !== 'debrief') {
        const { ground, step } = adviceFor(game);
        grounds.add(ground);
        if (step) expect(movesOf(game, 'chair')).toContainEqual(step);
        game = follow(game, step);
      }
    }
    expect(grounds.size).toBeGreaterThan(4);
  });
});

/** Does what is suggested where it can be done now, else goes on to the next round. */
function follow(game: Game, step: Advice['step']): Game {
  const isOpen = viewOf(game, 'chair').options.some(
    ({ move, refusal }) => refusal === null && hash(move) === hash(step),
  );
  return isOpen && step ? playedBy('chair', game, step) : played(game, end);
}

describe('the adviser knows what the chair knows', () => {
  /** The same game with other secrets: private lines, and red lines that the chair has not heard of. */
  function withOtherSecrets(game: Game, line: number, flip: boolean): Game {
    return changed(game, (state) => {
      for (const id of Object.keys(state.lines)) state.lines[id] = line;
      for (const ally of game.scenario.allies) {
        for (const { id, known } of ally.redLines) {
          const heard = state.allies[ally.id]!.heard['chair']?.revealed.includes(
            redLineTermKey(id),
          );
          const key = redLineKey(ally.id, id);
          if (!known && !heard && flip) state.redLines[key] = !state.redLines[key];
        }
      }
    });
  }

  it.each([
    ['Birch heard', () => played(start(small()), hear('BBB'))],
    ['everybody heard', wellHeard],
    [
      'in Tokyo, after three rounds',
      () =>
        played(
          rich(start(tokyo(), 2)),
          ...['FRA', 'DEU', 'HUN'].map((ally) => hear(ally, 'minister')),
          hear('LTU'),
          hear('TUR'),
          end,
          end,
        ),
    ],
  ])('%s', (_, make) => {
    const game = make();
    const words = canonical(adviceFor(game));
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), fc.boolean(), (line, flip) => {
        expect(canonical(adviceFor(withOtherSecrets(game, line, flip)))).toBe(words);
      }),
      { numRuns: 12 },
    );
  });
});
