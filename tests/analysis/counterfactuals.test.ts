/** What mattered: replays that share the way so far are what replays from the beginning would be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counterfactuals,
  variantsOf,
  type Counterfactual,
} from '../../src/analysis/counterfactuals/counterfactuals.ts';
import { endOf, pathOf, playOn } from '../../src/analysis/counterfactuals/path.ts';
import { planned } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { refusalOf } from '../../src/council/act.ts';
import { isAgreed, outcomeOf } from '../../src/council/closing.ts';
import { ambition } from '../../src/council/draft.ts';
import { hashOf } from '../../src/council/game.ts';
import { standing } from '../../src/council/standing.ts';
import type { Game, Setting } from '../../src/council/state.ts';
import { smallOffice } from '../lines/tokyo.ts';
import { replayedWhole } from '../support/replays.ts';
import { lively, tokyo } from '../support/scenarios.ts';
import { roam } from '../support/wander.ts';

const found = (game: Game): Counterfactual[] => [...counterfactuals(pathOf(game))];

const settings: Setting[] = [
  { seats: ['chair'], difficulty: 'standard' },
  { seats: ['chair', 'AAA'], difficulty: 'easy' },
  { seats: ['BBB'], difficulty: 'hard' },
];

const scenario = lively();

/** Games of the five made-up allies in which anything may have happened, a facilitator's deeds included. */
const games = fc
  .record({ seed: fc.nat(2000), setting: fc.constantFrom(...settings) })
  .map(({ seed, setting }) => roam(scenario, seed, setting, 40));

const every = (check: (game: Game) => void): void =>
  fc.assert(
    fc.property(games, (game) => {
      check(game);
    }),
    { numRuns: 25 },
  );

describe('the games on the way', () => {
  it('end where the game ended, whatever was taken back in between', () => {
    every((game) => expect(hashOf(endOf(pathOf(game)))).toBe(hashOf(game)));
  });

  it('are left as they were by all that is replayed from them', () => {
    every((game) => {
      const path = pathOf(game);
      const before = path.games.map(hashOf);
      expect([...counterfactuals(path)]).toEqual(found(game));
      expect(path.games.map(hashOf)).toEqual(before);
    });
  });
});

describe('a replay', () => {
  it('is the same, state for state, as one of the whole game from the beginning', () => {
    every((game) => {
      const path = pathOf(game);
      const all = [...counterfactuals(path)];
      variantsOf(path).forEach(({ at, move }, i) => {
        const rest = path.moves.slice(at + 1);
        const shared = playOn(path.games[at] as Game, move ? [move, ...rest] : rest);
        const whole = replayedWhole(game, { at, move });
        expect(hashOf(shared.game)).toBe(hashOf(whole.game));
        const { state } = whole.game;
        const outcome = outcomeOf(state.council);
        expect(all[i]).toMatchObject({
          outcome,
          ambition: ambition(game.scenario, state.text),
          kept: isAgreed(outcome) ? ambition(game.scenario, state.text) : 0,
          blockers: state.last?.blockers ?? [],
          writers: state.last?.writers.map(({ ally }) => ally) ?? [],
          refused: whole.refused,
        });
      });
    });
  });

  it('goes on to the end of the game', () => {
    every((game) => {
      const path = pathOf(game);
      for (const { at, move } of variantsOf(path)) {
        const { game: end } = playOn(path.games[at] as Game, move ? [move] : []);
        expect(end.state.game).toBe('debrief');
      }
    });
  });

  it('is decisive where the outcome is another or the text moves by five points, and nowhere else', () => {
    every((game) => {
      const end = playOn(game, []).game;
      const real = {
        outcome: outcomeOf(end.state.council),
        ambition: ambition(end.scenario, end.state.text),
      };
      for (const one of found(end)) {
        expect(one.change).toBe(one.ambition - real.ambition);
        const moved = Math.abs(one.change) > 0.0499999;
        expect(one.decisive).toBe(one.outcome !== real.outcome || moved);
      }
    });
  });
});

describe('a move that did nothing', () => {
  /** Asking one's own office for advice moves nobody, whatever it costs. */
  const asked = Array.from({ length: 60 }, (_, seed) => roam(scenario, seed, settings[0]!, 40))
    .filter(({ moves }) => moves.every(({ kind }) => kind !== 'hand-over'))
    .map((game) => ({ game, advice: found(game).filter(({ move }) => move.kind === 'advice') }))
    .filter(({ advice }) => advice.length > 0);

  it('changes nothing when it is left out', () => {
    expect(asked.length).toBeGreaterThan(5);
    for (const { game, advice } of asked) {
      const { state } = playOn(game, []).game;
      for (const one of advice) {
        expect(one).toMatchObject({
          outcome: outcomeOf(state.council),
          blockers: state.last?.blockers ?? [],
          change: 0,
          keptChange: 0,
          daysLater: 0,
          refused: 0,
          decisive: false,
        });
      }
    }
  });
});

describe('what is replayed', () => {
  it('is each move of a person once without it, in order, and nothing that a facilitator did', () => {
    every((game) => {
      const without = found(game).filter(({ instead }) => instead === null);
      const made = standing(game.moves).flatMap((move, at) =>
        move.kind === 'end-round' || move.by === 'facilitator' ? [] : [{ at, move }],
      );
      expect(without.map(({ at, move }) => ({ at, move }))).toEqual(made);
    });
  });

  it('is each amendment with every other option that could have stood', () => {
    every((game) => {
      const path = pathOf(game);
      const all = [...counterfactuals(path)];
      path.moves.forEach((move, at) => {
        const instead = all.filter((one) => one.at === at && one.instead !== null);
        if (move.kind !== 'amend') return expect(instead).toEqual([]);
        const options = game.scenario.provisions.find(({ id }) => id === move.provision)!.options;
        const possible = options
          .map(({ id }) => id)
          .filter((option) => option !== move.option)
          .filter((option) => !refusalOf(path.games[at] as Game, { ...move, option }));
        expect(instead.map((one) => one.instead)).toEqual(possible);
      });
    });
  });
});

describe('the negotiated line of Tokyo', () => {
  const game = playLine(tokyo(), 1, planned(smallOffice));
  const all = found(game);
  const without = (deed: object) =>
    all.find(
      ({ move, instead }) =>
        instead === null && expect.objectContaining(deed).asymmetricMatch(move),
    );

  it('hangs on the assurance to Paris, without which France breaks the silence', () => {
    expect(without({ kind: 'guarantee', ally: 'FRA' })).toMatchObject({
      outcome: 'shelved',
      writers: ['FRA'],
      blockers: ['FRA'],
      kept: 0,
      decisive: true,
      daysLater: 14,
    });
  });

  it('would have come to the same without the call to Ankara, which did nothing', () => {
    expect(without({ kind: 'sound-out', ally: 'TUR' })).toMatchObject({
      outcome: 'agreed',
      change: 0,
      keptChange: 0,
      refused: 0,
      daysLater: 0,
      decisive: false,
    });
  });

  it('leaves out the assurance that Paris could not have been given unheard', () => {
    expect(without({ kind: 'sound-out', ally: 'FRA' })).toMatchObject({
      refused: 1,
      decisive: true,
    });
  });
});
