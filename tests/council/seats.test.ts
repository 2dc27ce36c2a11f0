/** Who sits where: turns, what each seat sees, and the facilitator outside the game. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, newGame, play } from '../../src/council/game.ts';
import { canonical } from '../../src/council/hash.ts';
import { asSavedGame, replay, savedGame, settingFor } from '../../src/council/replay.ts';
import { inRotation, seatsOf, turnOf } from '../../src/council/roles.ts';
import { scoreOf } from '../../src/council/score.ts';
import type { Game } from '../../src/council/state.ts';
import { viewOf } from '../../src/council/views.ts';
import { by, lively, played, playedBy, seated, small, start, tokyo } from '../support/scenarios.ts';

const end = { kind: 'end-round' } as const;

describe('turns', () => {
  it('go from the chair to the seats in alphabetical order, starting one further each round', () => {
    let game = seated(lively(), ['AAA', 'DDD', 'chair', 'partner']);
    const order: string[] = [];
    while (game.state.round < 3) {
      const seat = turnOf(game)!;
      order.push(seat);
      game = playedBy(seat, game, end);
    }
    expect(order).toEqual(['chair', 'AAA', 'DDD', 'partner', 'chair', 'DDD', 'AAA', 'partner']);
    expect(inRotation(lively(), 7)).toEqual(['BBB', 'CCC', 'DDD', 'EEE', 'AAA', 'partner']);
  });

  it('of the engine come by themselves: a game whose chair it plays opens at the seat’s turn', () => {
    const game = seated(lively(), ['CCC']);
    expect(turnOf(game)).toBe('CCC');
    expect(game.events.some((event) => 'by' in event && event.by === 'chair')).toBe(true);
  });

  it('end: a game that nobody plays goes through to its debrief', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const game = seated(lively(), [], seed);
      expect(game.state.game).toBe('debrief');
      expect(game.moves).toEqual([]);
    }
  });
});

describe('a seat', () => {
  it('in the room knows itself: its receipt, its private line, whether it could live with the text', () => {
    const { own, allies } = viewOf(seated(small(), ['chair', 'CCC']), 'CCC');
    expect(own!.receipt!.hidden).toBe(0);
    expect(own!.couldLiveWithIt).toBe(false); // its red line is crossed
    expect(own!.aims.map(({ provision }) => provision)).toEqual(['term', 'form']);
    expect(allies[2]!.redLines).toHaveLength(1);
    expect(allies[1]!.redLines).toHaveLength(1); // stated in public
    expect(allies[0]!.receipt.hidden).toBeGreaterThan(0);
  });

  it('learns by its own talks only, and the chair does not learn by them', () => {
    const before = played(seated(small(), ['chair', 'AAA']), end);
    const after = playedBy('AAA', before, { kind: 'sound-out', ally: 'CCC', level: 'minister' });
    const hidden = (game: Game, seat: string) =>
      viewOf(game, seat).allies.find(({ id }) => id === 'CCC')!.receipt.hidden;
    expect(hidden(after, 'AAA')).toBeLessThan(hidden(before, 'AAA'));
    expect(hidden(after, 'chair')).toBe(hidden(before, 'chair'));
    const saw = (seat: string) =>
      viewOf(after, seat).wire.filter(({ kind }) => kind === 'ally.sounded-out');
    expect(saw('AAA')[0]).toMatchObject({
      terms: expect.arrayContaining(['gain:form']) as unknown,
    });
    expect(saw('CCC')[0]).toMatchObject({ terms: [] });
    expect(saw('chair')).toEqual([]);
  });

  it('keeps to itself what an ally told it in private, until that ally speaks to all', () => {
    const stance = (game: Game, seat: string) =>
      viewOf(game, seat).allies.find(({ id }) => id === 'DDD')!.stance;
    const told = played(seated(small(), ['chair', 'AAA']), {
      kind: 'sound-out',
      ally: 'DDD',
      level: 'ambassador',
    });
    expect(stance(told, 'chair')).not.toBe('not-yet-sounded-out');
    expect(stance(told, 'AAA')).toBe('not-yet-sounded-out');
    expect(stance(told, 'DDD')).toBe(stance(told, 'chair'));
    const toured = played(told, { kind: 'tour-de-table' });
    expect(stance(toured, 'AAA')).toBe(stance(toured, 'chair'));
  });

  it('outside the room sees what is public, and has its own aims', () => {
    const game = played(
      seated(lively(), ['chair', 'partner']),
      { kind: 'paper', provision: 'form', option: 'point' },
      { kind: 'brief-press' },
      end,
    );
    const view = viewOf(game, 'partner');
    const kinds = view.wire.map(({ kind }) => kind);
    expect(kinds).toContain('press.briefed');
    expect(kinds).not.toContain('paper.circulated');
    expect(view.own).toMatchObject({ receipt: null, aims: [{ provision: 'form', at: 100 }] });
    expect(view.options.every(({ move }) => move.by === 'partner')).toBe(true);
  });

  it('sees nothing that it was not told, byte for byte', () => {
    const game = played(
      seated(lively(), ['AAA', 'chair', 'partner']),
      { kind: 'sound-out', ally: 'CCC', level: 'ambassador' },
      end,
    );
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (line) => {
        const state = structuredClone(game.state);
        for (const id of ['BBB', 'CCC', 'DDD', 'EEE']) state.lines[id] = line;
        state.redLines['CCC/review'] = !state.redLines['CCC/review'];
        const other = { ...game, state };
        for (const seat of ['AAA', 'chair', 'partner'])
          expect(canonical(viewOf(other, seat))).toBe(canonical(viewOf(game, seat)));
      }),
      { numRuns: 20 },
    );
  });

  it('is scored by its own lights', () => {
    const scenario = lively();
    const opening = { form: 'office', term: 'open' };
    expect(scoreOf(scenario, 'chair', opening)).toEqual({
      seat: 'chair',
      measure: 'kept',
      value: 1,
      statusQuo: 0,
    });
    expect(scoreOf(scenario, 'AAA', opening)).toMatchObject({
      measure: 'interest',
      value: 1,
      statusQuo: 0,
    });
    // Birch by hand: form 20 (salience 80), term 0 (40); the best of form is none or point, of term none.
    const birch = scoreOf(scenario, 'BBB', opening);
    expect(birch.value).toBe(0);
    expect(birch.statusQuo).toBe(1);
    expect(scoreOf(scenario, 'partner', { form: 'point', term: 'year' }).value).toBeCloseTo(0.75);
  });
});

describe('the facilitator', () => {
  it('hands a seat to the engine and back', () => {
    const game = seated(lively(), ['AAA', 'chair']);
    const given = playedBy('facilitator', game, { kind: 'hand-over', seat: 'AAA', to: 'engine' });
    expect(played(given, end).state.round).toBe(2);
    const back = playedBy('facilitator', played(given, end), {
      kind: 'hand-over',
      seat: 'AAA',
      to: 'person',
    });
    expect(turnOf(played(back, end))).toBe('AAA');
  });

  it('adds a round, brings an event forward, and ends the game', () => {
    const longer = playedBy('facilitator', start(small()), { kind: 'add-time' });
    expect(viewOf(longer)).toMatchObject({ rounds: 4, deadline: '2023-06-27' });
    const early = playedBy('facilitator', start(small()), { kind: 'inject-event', event: 'storm' });
    expect(early.state.allies['BBB']!.grieved).toBe(true);
    expect(
      played(early, end).events.filter(
        (event) => event.kind === 'world.news' && event.event === 'storm',
      ),
    ).toHaveLength(1);
    const over = playedBy('facilitator', start(small()), { kind: 'end-now' });
    expect(viewOf(over).ending?.outcome).toBe('deferred');
  });

  it('takes moves back, one after the other, even after the end', () => {
    const first = played(start(small(), 8), {
      kind: 'sound-out',
      ally: 'AAA',
      level: 'ambassador',
    });
    const second = played(first, { kind: 'argue', argument: 'shade' });
    const ended = played(second, { kind: 'defer' });
    const back = (game: Game) => playedBy('facilitator', game, { kind: 'take-back' });
    expect(hashOf(back(ended))).toBe(hashOf(second));
    expect(hashOf(back(back(ended)))).toBe(hashOf(first));
    const again = replay(small(), 8, back(back(ended)).moves);
    expect(again.refusedAt).toBeNull();
    expect(hashOf(again.game)).toBe(hashOf(first));
  });
});

describe('a setting', () => {
  it('is part of a saved game, and of what the game is', () => {
    const scenario = lively();
    const setting = { seats: ['CCC'], difficulty: 'hard' } as const;
    const game = newGame(scenario, 5, { ...setting, seats: [...setting.seats] });
    const save = asSavedGame(JSON.parse(JSON.stringify(savedGame(game))));
    expect(save).toMatchObject(setting);
    expect(hashOf(replay(scenario, 5, save!.moves, save!).game)).toBe(hashOf(game));
    expect(hashOf(newGame(scenario, 5, { seats: ['CCC'], difficulty: 'easy' }))).not.toBe(
      hashOf(game),
    );
  });

  it('falls back to the chair where a scenario lacks the seat', () => {
    expect(settingFor(small(), { seats: ['partner'], difficulty: 'easy' })).toEqual({
      seats: ['chair'],
      difficulty: 'easy',
    });
    expect(seatsOf(lively())).toEqual(['chair', 'AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'partner']);
  });

  it.each(['chair', 'FRA', 'LTU', 'partner'])('lets %s play Tokyo to its end', (seat) => {
    let game = seated(tokyo(), [seat], 11);
    for (let n = 0; game.state.game !== 'debrief' && n < 10; n++) game = playedBy(seat, game, end);
    const { ending } = viewOf(game, seat);
    expect(ending!.scores).toMatchObject([{ seat }]);
    expect(play(game, by(end, seat)).refusal).toEqual({ code: 'game-over' });
  });
});
