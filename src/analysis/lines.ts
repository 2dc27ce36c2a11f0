/** Lines of play: what sits in the chair when no person does. */
import type { Move } from '../council/moves/types.ts';
import type { Game } from '../council/state.ts';

/** The next move, given the game so far. */
export type Line = (game: Game) => Move;

/** Nobody lobbies: the opening text goes under silence at once, for a week, and the calendar runs on. */
export const untouched: Line = ({ moves }) =>
  moves.length === 0
    ? { kind: 'place-under-silence', by: 'chair', hours: 168 }
    : { kind: 'end-round', by: 'chair' };

export const lines: Record<string, Line> = { untouched };
