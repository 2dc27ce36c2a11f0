/** Lines of play: what sits in the chair when no person does. */
import { refusalOf } from '../council/act.ts';
import { canonical } from '../council/hash.ts';
import type { Move } from '../council/moves/types.ts';
import type { Game } from '../council/state.ts';

/** The next move, given the game so far. */
export type Line = (game: Game) => Move;

const endRound: Move = { kind: 'end-round', by: 'chair' };

/** Nobody lobbies: the opening text goes under silence at once, for a week where there is one, and the calendar runs on. */
export const untouched: Line = ({ moves, state }) =>
  moves.length === 0
    ? { kind: 'place-under-silence', by: 'chair', hours: state.rounds > 1 ? 168 : 72 }
    : endRound;

/** A plan by rounds: what is refused (a red line that is not there, an assurance not needed) is left out. */
export const planned =
  (rounds: readonly (readonly Move[])[]): Line =>
  (game) => {
    const sinceRoundBegan = game.moves.slice(
      game.moves.findLastIndex(({ kind }) => kind === 'end-round') + 1,
    );
    const done = new Set(sinceRoundBegan.map(canonical));
    const plan = rounds[game.state.round - 1] ?? [];
    return (
      plan.find((move) => !done.has(canonical(move)) && refusalOf(game, move) === null) ?? endRound
    );
  };
