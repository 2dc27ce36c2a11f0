import type { ProvisionId } from '../../council/scenario.ts';
import { useGame } from '../game/context.ts';
import { MoveButton } from '../moves/move-button.tsx';
import { optionsOf } from '../moves/options.ts';
import { useWords } from '../shared/words.tsx';
import { bracketedBy } from './marks.ts';

/** An ally marks these words as not agreed, or lifts its brackets again. Nothing for other seats. */
export function Bracket({ provision }: { provision: ProvisionId }) {
  const { say } = useWords();
  const { view } = useGame();
  const stands = bracketedBy(view, provision).includes(view.seat);
  const option = optionsOf(view, stands ? 'unbracket' : 'bracket').find(
    ({ move }) => 'provision' in move && move.provision === provision,
  );
  if (!option) return null;
  return (
    <MoveButton option={option} label={say(stands ? 'ui.amend.unbracket' : 'ui.amend.bracket')} />
  );
}
