import type { MoveOption } from '../../council/table.ts';
import { describeMove, explainMove } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { Explained } from './explained.tsx';
import { Group } from './group.tsx';
import { MoveButton } from './move-button.tsx';
import { keyOf, optionsOf, possibleFirst } from './options.ts';
import { Pick } from './pick.tsx';

/** Who is brought together: all around the table, a group, ministers or leaders. */
export function MeetMoves() {
  const { say } = useWords();
  const { view } = useGame();
  const options = optionsOf(view, 'tour-de-table', 'escalate');
  const caucuses = optionsOf(view, 'caucus');
  if (options.length + caucuses.length === 0) return null;
  return (
    <Group id="meet" title={say('ui.moves.meet')}>
      <Explained options={options} />
      {caucuses.length > 1 ? (
        <Caucuses options={possibleFirst(caucuses)} />
      ) : (
        <Explained options={caucuses} />
      )}
    </Group>
  );
}

function Caucuses({ options }: { options: readonly MoveOption[] }) {
  const { say, lang, local } = useWords();
  const { catalogue } = useGame();
  const nameOf = ({ move }: MoveOption) => {
    const group = catalogue.groups.find(({ id }) => move.kind === 'caucus' && id === move.group);
    return group ? local(group.name) : describeMove(lang, catalogue, move);
  };
  return (
    <Pick
      label={say('ui.moves.caucus')}
      items={options}
      keyOf={({ move }) => keyOf(move)}
      nameOf={nameOf}
    >
      {(option) => (
        <div>
          <MoveButton option={option} />
          <p class="small">{explainMove(lang, option.move)}</p>
        </div>
      )}
    </Pick>
  );
}
