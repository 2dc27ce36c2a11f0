import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/council/act.ts';
import { hashOf, newGame, play } from '../../src/council/game.ts';
import { canonical } from '../../src/council/hash.ts';
import { isMove } from '../../src/council/moves/is-move.ts';
import type { Move } from '../../src/council/moves/types.ts';
import { asSavedGame, replay, savedGame } from '../../src/council/replay.ts';
import type { Game } from '../../src/council/state.ts';
import { by, played, small, start } from '../support/scenarios.ts';
import { wander } from '../support/wander.ts';

const scenario = small();

/** Events that wait for something to be done: these may well change with it. */
const inAnswer = scenario.events.filter(({ when }) => when.length > 0).map(({ id }) => id);

const picks = fc.array(fc.nat({ max: 10_000 }), { maxLength: 25 });
const seeds = fc.nat({ max: 4_000_000_000 });

describe('a game', () => {
  it('is a scenario, a seed and a list of moves: replaying them gives the same state', () => {
    fc.assert(
      fc.property(seeds, picks, (seed, list) => {
        const game = wander(scenario, seed, list);
        const again = replay(scenario, seed, game.moves);
        expect(again.refusedAt).toBeNull();
        expect(hashOf(again.game)).toBe(hashOf(game));
        expect(again.game.events).toEqual(game.events);
      }),
      { numRuns: 40 },
    );
  });

  it('survives a round trip through JSON at every step', () => {
    fc.assert(
      fc.property(seeds, picks, (seed, list) => {
        let game = newGame(scenario, seed);
        for (const move of wander(scenario, seed, list).moves) {
          const thawed = { ...game, state: JSON.parse(canonical(game.state)) as Game['state'] };
          const a = play(game, move);
          const b = play(thawed, move);
          if (a.refusal || b.refusal) throw new Error('a legal move was refused');
          expect(canonical(a.game.state)).toBe(canonical(b.game.state));
          game = a.game;
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is not changed by playing on from it', () => {
    const game = start(scenario);
    const before = canonical(game.state);
    played(game, { kind: 'amend', provision: 'form', option: 'point' }, { kind: 'end-round' });
    expect(canonical(game.state)).toBe(before);
  });

  it('always ends, whatever is played', () => {
    fc.assert(
      fc.property(seeds, picks, (seed, list) => {
        let game = wander(scenario, seed, list);
        for (let n = 0; game.state.game !== 'debrief'; n++) {
          expect(n).toBeLessThan(10);
          game = played(game, { kind: 'end-round' });
        }
        expect(game.events.at(-1)?.kind).toBe('game.over');
        expect(refusalOf(game, by({ kind: 'end-round' }))).toEqual({ code: 'game-over' });
      }),
      { numRuns: 30 },
    );
  });

  it('makes no draw again when a move is taken out', () => {
    fc.assert(
      fc.property(seeds, picks, fc.nat(), (seed, list, out) => {
        const { moves, state } = wander(scenario, seed, list);
        const fewer = moves.filter((_, i) => i !== out % Math.max(1, moves.length));
        const other = replay(scenario, seed, fewer).game;
        expect(other.state.lines).toEqual(state.lines);
        expect(other.state.redLines).toEqual(state.redLines);
        const news = (game: Game, until: number) =>
          game.events.flatMap((event) =>
            event.kind === 'world.news' && event.round < until && !inAnswer.includes(event.event)
              ? [event.event]
              : [],
          );
        const until = Math.min(other.state.round, state.round);
        expect(news(other, until)).toEqual(news(replay(scenario, seed, moves).game, until));
      }),
      { numRuns: 40 },
    );
  });
});

describe('refusals', () => {
  const refused = (game: Game, deed: Parameters<typeof by>[0]) => refusalOf(game, by(deed));

  it('name what stands in the way', () => {
    const game = start(scenario);
    expect(refused(game, { kind: 'sound-out', ally: 'ZZZ', level: 'leader' })).toEqual({
      code: 'unknown',
      what: 'ZZZ',
    });
    expect(refused(game, { kind: 'amend', provision: 'form', option: 'office' })).toEqual({
      code: 'same-option',
    });
    expect(refused(game, { kind: 'amend', provision: 'term', option: 'none' })).toEqual({
      code: 'status-quo-by-gate',
      provision: 'form',
    });
    const nothing = played(game, { kind: 'amend', provision: 'form', option: 'none' });
    expect(refused(nothing, { kind: 'amend', provision: 'term', option: 'year' })).toEqual({
      code: 'gate-closed',
      provision: 'form',
    });
    expect(refused(nothing, { kind: 'place-under-silence', hours: 24 })).toEqual({
      code: 'status-quo-text',
    });
    expect(refused(game, { kind: 'pull' })).toEqual({ code: 'not-under-silence' });
    expect(refused(game, { kind: 'broker', ally: 'AAA', through: 'AAA', side: 'for' })).toEqual({
      code: 'through-itself',
    });
    expect(refused(game, { kind: 'broker', ally: 'AAA', through: 'DDD', side: 'for' })).toEqual({
      code: 'no-affinity',
    });
    expect(refused(game, { kind: 'broker', ally: 'CCC', through: 'AAA', side: 'for' })).toEqual({
      code: 'not-revealed',
    });
  });

  it('count agenda slots and political capital', () => {
    const spent = played(
      start(scenario),
      { kind: 'sound-out', ally: 'AAA', level: 'leader' },
      { kind: 'sound-out', ally: 'BBB', level: 'ambassador' },
    );
    expect(refused(spent, { kind: 'argue', argument: 'shade' })).toEqual({
      code: 'slots',
      needed: 1,
      left: 0,
    });
    const poor = {
      ...spent,
      state: { ...spent.state, purses: { ...spent.state.purses, chair: { slots: 3, capital: 1 } } },
    };
    expect(refused(poor, { kind: 'sound-out', ally: 'CCC', level: 'minister' })).toEqual({
      code: 'capital',
      needed: 2,
      left: 1,
    });
  });

  it('close the public stage while a silence runs, and no silence runs beyond the deadline', () => {
    const quiet = played(start(scenario), { kind: 'place-under-silence', hours: 24 });
    expect(refused(quiet, { kind: 'argue', argument: 'shade' })).toEqual({ code: 'under-silence' });
    expect(refused(quiet, { kind: 'amend', provision: 'form', option: 'point' })).toEqual({
      code: 'under-silence',
    });
    expect(refused(quiet, { kind: 'sound-out', ally: 'BBB', level: 'ambassador' })).toBeNull();
    const last = played(start(scenario), { kind: 'end-round' }, { kind: 'end-round' });
    expect(refused(last, { kind: 'place-under-silence', hours: 168 })).toEqual({
      code: 'past-deadline',
    });
    expect(refused(last, { kind: 'place-under-silence', hours: 72 })).toBeNull();
  });

  it('meet no move, however strange, with an exception', () => {
    const game = start(scenario);
    for (const kind of ['__proto__', 'constructor', 'toString', 'sound-out ', '']) {
      expect(refusalOf(game, { kind, by: 'chair' } as unknown as Move)).toMatchObject({
        code: 'unknown',
      });
      expect(isMove({ kind, by: 'chair' })).toBe(false);
    }
    expect(
      refusalOf(game, {
        kind: 'sound-out',
        by: 'chair',
        ally: 'AAA',
        level: 'toString',
      } as unknown as Move),
    ).toMatchObject({ code: 'unknown' });
  });
});

describe('consult before you go public', () => {
  it('is held against the chair by those not sounded out first, and only by them', () => {
    const rude = played(start(scenario), { kind: 'argue', argument: 'shade' });
    expect(rude.state.allies['BBB']!.grieved).toBe(true);
    expect(rude.state.allies['AAA']!.grieved).toBe(false);
    const polite = played(
      start(scenario),
      { kind: 'sound-out', ally: 'BBB', level: 'ambassador' },
      { kind: 'argue', argument: 'shade' },
    );
    expect(polite.state.allies['BBB']!.grieved).toBe(false);
  });

  it('spares the grievance of a leak, not its news', () => {
    const consulted = played(
      start(scenario),
      { kind: 'sound-out', ally: 'BBB', level: 'ambassador' },
      { kind: 'end-round' },
    );
    expect(consulted.events.find(({ kind }) => kind === 'world.news')).toMatchObject({
      event: 'storm',
      spared: true,
    });
    expect(consulted.state.allies['BBB']!.grieved).toBe(false);
    const surprised = played(start(scenario), { kind: 'end-round' });
    expect(surprised.state.allies['BBB']!.grieved).toBe(true);
  });
});

describe('a saved game', () => {
  it('comes back as it was', () => {
    const game = played(
      start(scenario, 9),
      { kind: 'amend', provision: 'form', option: 'point' },
      { kind: 'end-round' },
    );
    const save = asSavedGame(JSON.parse(JSON.stringify(savedGame(game))));
    expect(save).not.toBeNull();
    expect(hashOf(replay(scenario, save!.seed, save!.moves).game)).toBe(hashOf(game));
  });

  it.each([
    ['nothing', null],
    ['a word', 'game'],
    ['another format', { format: 9 }],
    ['a difficulty that is none', { ...savedGame(start(scenario)), difficulty: 'brutal' }],
    ['seats that are none', { ...savedGame(start(scenario)), seats: 'chair' }],
    ['a seed that is none', { ...savedGame(start(scenario)), seed: 1.5 }],
    [
      'a move that is none',
      { ...savedGame(start(scenario)), moves: [{ kind: 'vote', by: 'chair' }] },
    ],
    [
      'a move with a stray field',
      { ...savedGame(start(scenario)), moves: [{ kind: 'pull', by: 'chair', why: 'x' }] },
    ],
  ])('is not made of %s', (_, data) => {
    expect(asSavedGame(data)).toBeNull();
  });
});
