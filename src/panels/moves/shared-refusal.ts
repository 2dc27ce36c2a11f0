import type { Refusal } from '../../council/moves/types.ts';
import type { MoveOption } from '../../council/table.ts';

/** The reason that stands in the way of all these moves alike, so that it need be said only once. */
export function sharedRefusal(options: readonly MoveOption[]): Refusal | null {
  const [first, ...others] = options;
  if (!first?.refusal || others.length === 0) return null;
  const reason = JSON.stringify(first.refusal);
  return others.every(({ refusal }) => JSON.stringify(refusal) === reason) ? first.refusal : null;
}
