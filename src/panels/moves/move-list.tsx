import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { MoveOption } from '../../council/table.ts';
import { describeRefusal } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { sharedRefusal } from './shared-refusal.ts';

/** A reason that stands in the way of all these moves: its words, and the id of where they stand. */
export function useSharedReason(options: readonly MoveOption[]): {
  note: JSX.Element | null;
  reason: string | undefined;
} {
  const { lang } = useWords();
  const { catalogue } = useGame();
  const id = useId();
  const refusal = sharedRefusal(options);
  if (!refusal) return { note: null, reason: undefined };
  return {
    note: (
      <p id={id} class="move-refusal small">
        {describeRefusal(lang, catalogue, refusal)}
      </p>
    ),
    reason: id,
  };
}

interface MoveListProps {
  options: readonly MoveOption[];
  /** Draws one move. `reason` is the id of what is said for all of them, if anything is. */
  children: (option: MoveOption, reason: string | undefined) => ComponentChildren;
}

/** Several moves; a reason that stands in the way of all of them is said once. */
export function MoveList({ options, children }: MoveListProps) {
  const { note, reason } = useSharedReason(options);
  return (
    <>
      {note}
      {options.map((option) => children(option, reason))}
    </>
  );
}
