/** The counterfactuals of a game of some twenty moves, against a whole replay of each variant from the beginning. */
import { deepStrictEqual } from 'node:assert';
import { counterfactuals, variantsOf } from '../../src/analysis/counterfactuals/counterfactuals.ts';
import { pathOf, playOn } from '../../src/analysis/counterfactuals/path.ts';
import { planned } from '../../src/analysis/lines.ts';
import { playLine } from '../../src/analysis/run.ts';
import { hashOf } from '../../src/council/game.ts';
import type { Move } from '../../src/council/moves/types.ts';
import type { Game } from '../../src/council/state.ts';
import { smallOffice } from '../lines/tokyo.ts';
import { replayedWhole } from '../support/replays.ts';
import { tokyo } from '../support/scenarios.ts';
import { measure, type Measure } from './measure.ts';

const call = (ally: string): Move => ({
  kind: 'sound-out',
  by: 'chair',
  ally,
  level: 'ambassador',
});

/** The negotiated line with one more round of calls. */
const line = [...smallOffice.slice(0, 2), ['ESP', 'USA', 'POL'].map(call), ...smallOffice.slice(2)];

export function* counterfactualMeasures(): Generator<Measure> {
  const scenario = tokyo();
  const games = Array.from({ length: 12 }, (_, i) => playLine(scenario, i + 1, planned(line)));
  for (const game of games) isTheSame(game);
  const inTurn = (each: (game: Game) => void) => {
    let next = 0;
    return () => {
      each(games[next++ % games.length] as Game);
      return 1;
    };
  };

  yield measure(
    'all counterfactuals of a game of twenty moves; against whole replays',
    'games/s',
    inTurn((game) => {
      for (const _ of counterfactuals(pathOf(game)));
    }),
    inTurn((game) => {
      for (const variant of variantsOf(pathOf(game))) replayedWhole(game, variant);
    }),
  );
}

/** Faster is only worth something where nothing is lost. */
function isTheSame(game: Game): void {
  const { games, moves } = pathOf(game);
  for (const variant of variantsOf({ games, moves })) {
    const { at, move } = variant;
    const rest = moves.slice(at + 1);
    const shared = playOn(games[at] as Game, move ? [move, ...rest] : rest);
    const whole = replayedWhole(game, variant);
    deepStrictEqual([hashOf(shared.game), shared.refused], [hashOf(whole.game), whole.refused]);
  }
}
