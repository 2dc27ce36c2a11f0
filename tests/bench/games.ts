/** Whole Tokyo games with every chart live and the allies acting, against games of as many moves in boardgame.io. */
import { planned } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { refusalOf } from '../../src/council/act.ts';
import { remembered } from '../../src/council/charts/run.ts';
import { draw } from '../../src/council/draws.ts';
import { flipsOf } from '../../src/council/flips.ts';
import { newGame, play } from '../../src/council/game.ts';
import { movesOf } from '../../src/council/moves/list.ts';
import type { Move } from '../../src/council/moves/types.ts';
import { replay } from '../../src/council/replay.ts';
import { turnOf } from '../../src/council/roles.ts';
import type { Scenario } from '../../src/council/scenario.ts';
import type { Game, Setting } from '../../src/council/state.ts';
import { viewOf } from '../../src/council/views.ts';
import { smallOffice } from '../lines/tokyo.ts';
import { tokyo } from '../support/scenarios.ts';
import { measure, type Measure, type Work } from './measure.ts';
import { playYardstick } from './yardstick.ts';

const length = 60;
const setting: Setting = { seats: ['chair', 'FRA', 'USA', 'LTU', 'TUR'], difficulty: 'standard' };

export function* gameMeasures(): Generator<Measure> {
  const scenario = tokyo();
  const games = Array.from({ length: 12 }, (_, i) => busyGame(scenario, i + 1));
  const inTurn = (each: (game: Game, i: number) => unknown): Work => {
    let next = 0;
    return () => {
      const i = next++ % games.length;
      each(games[i] as Game, i);
      return 1;
    };
  };
  const again = inTurn(({ seed, moves }) => replay(scenario, seed, moves, setting));

  yield measure(
    `Tokyo, ${length} moves by five people, the other allies acting; against boardgame.io`,
    'games/s',
    again,
    inTurn((_, i) => playYardstick(length, i)),
  );
  yield measure(
    'the same, charts remembered against asked anew in each game',
    'games/s',
    again,
    inTurn(({ seed, moves }) => {
      remembered.clear();
      replay(scenario, seed, moves, setting);
    }),
  );
  let seed = 0;
  yield measure('Tokyo, a planned line of some fifteen moves', 'games/s', () =>
    playLine(scenario, ++seed, planned(smallOffice)) ? 1 : 0,
  );
  yield measure('Tokyo, the engine in every seat', 'games/s', () =>
    newGame(scenario, ++seed, { seats: [], difficulty: 'standard' }) ? 1 : 0,
  );
  const heard = soundedOut(scenario);
  yield measure('the view of a game', 'views/s', () => (viewOf(heard) ? 1 : 0));
  yield measure('the flips of one ally', 'allies/s', () =>
    flipsOf(heard, 'DEU', 'chair') ? 1 : 0,
  );
}

/** A game of so many moves, of every kind that is legal, with its rounds in between. */
function busyGame(scenario: Scenario, seed: number): Game {
  let game = newGame(scenario, seed, setting);
  while (game.moves.length < length) {
    const played = play(game, nextMove(game, seed));
    if (played.refusal) throw new Error(played.refusal.code);
    game = played.game;
    if (game.state.game === 'debrief') throw new Error(`over after ${game.moves.length} moves`);
  }
  return game;
}

function nextMove(game: Game, seed: number): Move {
  const n = game.moves.length;
  const by = turnOf(game) ?? 'chair';
  const legal = movesOf(game, by).filter(
    (move) => !keepsOut.includes(move.kind) && !refusalOf(game, move),
  );
  const kinds = [...new Set(legal.map(({ kind }) => kind))].sort();
  const kind = kinds[Math.floor(draw(seed, 'bench', `kind ${n}`, 0) * kinds.length)];
  const some = legal.filter((move) => move.kind === kind);
  const move = some[Math.floor(draw(seed, 'bench', `move ${n}`, 0) * some.length)];
  const lastRounds = game.state.round > 5;
  return move && (lastRounds || n % 2 === 0) ? move : { kind: 'end-round', by };
}

/** They end the game, or close its stage for a while. */
const keepsOut: Move['kind'][] = ['defer', 'end-round', 'place-under-silence', 'withdraw'];

function soundedOut(scenario: Scenario): Game {
  const played = play(newGame(scenario, 1), {
    kind: 'sound-out',
    by: 'chair',
    ally: 'DEU',
    level: 'minister',
  });
  if (played.refusal) throw new Error(played.refusal.code);
  return played.game;
}
