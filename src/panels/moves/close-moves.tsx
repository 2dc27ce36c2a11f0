import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { ConfirmedMove } from './confirmed-move.tsx';
import { Group } from './group.tsx';
import { MoveList } from './move-list.tsx';
import { optionsOf } from './options.ts';

/** What ends the game at once. */
export function CloseMoves() {
  const { say } = useWords();
  const { view } = useGame();
  const options = optionsOf(view, 'defer', 'withdraw');
  if (options.length === 0) return null;
  return (
    <Group id="close" title={say('ui.moves.close')}>
      <MoveList options={options}>
        {(option, reason) => (
          <ConfirmedMove
            key={option.move.kind}
            option={option}
            yes={option.move.kind === 'defer' ? 'defer' : 'withdraw'}
            reason={reason}
          />
        )}
      </MoveList>
    </Group>
  );
}
