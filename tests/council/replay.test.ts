import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/council/game.ts';
import { replay, replayWhatFits, savedGame } from '../../src/council/replay.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import { lively, played, playedBy, seated, start } from '../support/scenarios.ts';

describe('a game of another version of its scenario', () => {
  const scenario = lively();
  const game = played(
    start(scenario, 7),
    { kind: 'sound-out', ally: 'AAA', level: 'ambassador' },
    { kind: 'sound-out', ally: 'EEE', level: 'ambassador' },
    { kind: 'end-round' },
    { kind: 'sound-out', ally: 'BBB', level: 'ambassador' },
  );
  const withoutElm: Scenario = {
    ...scenario,
    allies: scenario.allies.filter(({ id }) => id !== 'EEE'),
  };

  it('keeps all moves where nothing has changed', () => {
    const { game: again, dropped } = replayWhatFits(scenario, savedGame(game));
    expect(dropped).toBe(0);
    expect(hashOf(again)).toBe(hashOf(game));
  });

  it('goes on after the moves that no longer fit', () => {
    expect(replay(withoutElm, 7, game.moves).refusedAt).toBe(1);
    const { game: again, dropped } = replayWhatFits(withoutElm, savedGame(game));
    expect(dropped).toBe(1);
    expect(again.moves).toEqual([game.moves[0], ...game.moves.slice(2)]);
    expect(again.state.round).toBe(2);
  });

  it('forgets what was taken back, and gives the chair to whoever’s seat is gone', () => {
    const elm = savedGame(seated(scenario, ['EEE'], 7));
    expect(replayWhatFits(withoutElm, elm).game.setting.seats).toEqual(['chair']);
    const back = playedBy('facilitator', game, { kind: 'take-back' });
    expect(replayWhatFits(withoutElm, savedGame(back))).toMatchObject({
      dropped: 1,
      game: { moves: [game.moves[0], game.moves[2]] },
    });
  });
});
