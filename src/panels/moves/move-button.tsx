import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MoveOption } from '../../council/table.ts';
import { describeCost, describeMove, describeRefusal } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import './moves.css';

interface MoveButtonProps {
  option: MoveOption;
  label?: ComponentChildren; // where the usual one says too much
  main?: boolean;
  reason?: string | undefined; // id of where it is already said why this is not possible
  expanded?: boolean; // pressing it asks to confirm first
  onPress?: () => void; // instead of playing the move
}

/** A move with its cost. One that is not possible stays in reach, and says why. */
export function MoveButton({ option, label, main, reason, expanded, onPress }: MoveButtonProps) {
  const { lang } = useWords();
  const { catalogue, view, play } = useGame();
  const ownReason = useId();
  const { move, cost, refusal } = option;
  const free = cost.slots === 0 && cost.capital === 0;
  return (
    <div class="move">
      <button
        type="button"
        class={main ? 'move-button main' : 'move-button'}
        aria-disabled={refusal !== null}
        aria-describedby={refusal ? (reason ?? ownReason) : undefined}
        aria-expanded={expanded}
        onClick={() => (refusal === null && onPress ? onPress() : play(move))}
      >
        <span>{label ?? describeMove(lang, catalogue, move, view)}</span>
        {!free && <span class="move-cost figure">{describeCost(lang, cost)}</span>}
      </button>
      {refusal && reason === undefined && (
        <p id={ownReason} class="move-refusal small">
          {describeRefusal(lang, catalogue, refusal)}
        </p>
      )}
    </div>
  );
}
