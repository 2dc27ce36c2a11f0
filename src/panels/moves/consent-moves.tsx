import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { Explained } from './explained.tsx';
import { Group } from './group.tsx';
import { optionsOf } from './options.ts';

/** An ally takes the reservation that the chair has offered it. */
export function ConsentMoves() {
  const { say } = useWords();
  const { view } = useGame();
  const offered = optionsOf(view, 'footnote', 'national-statement', 'opt-out').filter(
    ({ move }) => 'ally' in move && move.ally === view.seat,
  );
  if (offered.length === 0) return null;
  return (
    <Group id="consent" title={say('ui.moves.consent')}>
      <Explained options={offered} />
    </Group>
  );
}
