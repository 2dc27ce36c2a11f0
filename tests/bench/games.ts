/** Whole Tokyo games and one view, against a game of as many moves in boardgame.io. */
import { planned, untouched } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { remembered } from '../../src/council/charts/run.ts';
import { viewOf } from '../../src/council/views.ts';
import { smallOffice } from '../lines/tokyo.ts';
import { tokyo } from '../support/scenarios.ts';
import { measure, type Measure, type Work } from './measure.ts';
import { playYardstick } from './yardstick.ts';

export function* gameMeasures(): Generator<Measure> {
  const scenario = tokyo();
  const line = planned(smallOffice);
  const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
  const moves = seeds.map((seed) => playLine(scenario, seed, line).moves.length);
  const average = Math.round(moves.reduce((sum, count) => sum + count) / moves.length);

  const inTurn = (play: (seed: number, i: number) => unknown): Work => {
    let next = 0;
    return () => {
      const i = next++ % seeds.length;
      play(seeds[i] ?? 0, i);
      return 1;
    };
  };
  const game = inTurn((seed) => playLine(scenario, seed, line));

  yield measure(
    `a Tokyo game of some ${average} moves, against boardgame.io`,
    'games/s',
    game,
    inTurn((seed, i) => playYardstick(moves[i] ?? 0, seed)),
  );
  yield measure(
    'the same game, charts remembered against asked anew in each game',
    'games/s',
    game,
    inTurn((seed) => {
      remembered.clear();
      playLine(scenario, seed, line);
    }),
  );
  yield measure(
    'the untouched line',
    'games/s',
    inTurn((seed) => playLine(scenario, seed, untouched)),
  );
  const finished = playLine(scenario, 1, line);
  yield measure('the view of a finished game', 'views/s', () => (viewOf(finished) ? 1 : 0));
}
