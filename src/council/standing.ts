import type { Move } from './moves/types.ts';

/** The moves that no `take-back` has undone, in order. */
export function standing(moves: readonly Move[]): Move[] {
  const left: Move[] = [];
  for (const move of moves) {
    if (move.kind === 'take-back') left.pop();
    else left.push(move);
  }
  return left;
}
