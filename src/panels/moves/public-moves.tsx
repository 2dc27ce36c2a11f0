import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { Arguments } from './arguments.tsx';
import { ConfirmedMove } from './confirmed-move.tsx';
import { Explained } from './explained.tsx';
import { Group } from './group.tsx';
import { MoveList } from './move-list.tsx';
import { keyOf, optionsOf } from './options.ts';

/** What is said in public: a position, a press briefing, an argument. */
export function PublicMoves() {
  const { say } = useWords();
  const { view } = useGame();
  const records = optionsOf(view, 'go-on-record');
  return (
    <>
      {records.length > 0 && (
        <Group id="record" title={say('ui.moves.record')}>
          <MoveList options={records}>
            {(option, reason) => (
              <ConfirmedMove
                key={keyOf(option.move)}
                option={option}
                yes="go-on-record"
                reason={reason}
              />
            )}
          </MoveList>
        </Group>
      )}
      <Group id="press" title={say('ui.moves.press')}>
        <Explained options={optionsOf(view, 'brief-press')} />
      </Group>
      <Arguments />
    </>
  );
}
