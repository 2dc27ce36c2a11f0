import { refusalOf } from '../../council/act.ts';
import { draw } from '../../council/draws.ts';
import { movesOf } from '../../council/moves/list.ts';
import type { Line } from '../lines.ts';

/** Any kind of move that is legal, then any move of that kind; it ends nothing but rounds. */
export const random: Line = (game) => {
  const legal = movesOf(game, 'chair').filter(
    (move) => move.kind !== 'defer' && move.kind !== 'withdraw' && refusalOf(game, move) === null,
  );
  const pick = <T>(from: readonly T[], what: string): T =>
    from[Math.floor(draw(game.seed, 'random', what, game.moves.length) * from.length)] as T;
  const kind = pick([...new Set(legal.map((move) => move.kind))].sort(), 'kind');
  return pick(
    legal.filter((move) => move.kind === kind),
    'move',
  );
};
