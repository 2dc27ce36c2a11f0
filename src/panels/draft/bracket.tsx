import type { ProvisionId } from '../../council/scenario.ts';
import type { MoveOption, View } from '../../council/table.ts';
import { MoveButton } from '../moves/move-button.tsx';
import { optionsOf } from '../moves/options.ts';
import { useWords } from '../shared/words.tsx';
import { bracketedBy } from './marks.ts';

/** An ally may mark these words as not agreed, or lift its brackets again. Nothing for other seats. */
export function bracketOption(view: View, provision: ProvisionId): MoveOption | undefined {
  const stands = bracketedBy(view, provision).includes(view.seat);
  return optionsOf(view, stands ? 'unbracket' : 'bracket').find(
    ({ move }) => 'provision' in move && move.provision === provision,
  );
}

interface BracketProps {
  option: MoveOption;
  reason: string | undefined; // id of where it is already said why this is not possible
}

export function Bracket({ option, reason }: BracketProps) {
  const { say } = useWords();
  const lifts = option.move.kind === 'unbracket';
  return (
    <div class="amend-bracket">
      <MoveButton
        option={option}
        label={say(lifts ? 'ui.amend.unbracket' : 'ui.amend.bracket')}
        reason={reason}
      />
    </div>
  );
}
