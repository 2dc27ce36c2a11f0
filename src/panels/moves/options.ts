import type { Move, MoveKind } from '../../council/moves/types.ts';
import type { MoveOption, View } from '../../council/table.ts';

/** The moves of these kinds that the seat knows of, kind by kind, legal now or not. */
export const optionsOf = ({ options }: View, ...kinds: MoveKind[]): MoveOption[] =>
  kinds.flatMap((kind) => options.filter(({ move }) => move.kind === kind));

/** Stands for a move in a list. */
export const keyOf = (move: Move): string => JSON.stringify(move);

/** What is possible comes first. */
export const possibleFirst = (options: readonly MoveOption[]): MoveOption[] =>
  options.toSorted((one, other) => Number(one.refusal !== null) - Number(other.refusal !== null));
