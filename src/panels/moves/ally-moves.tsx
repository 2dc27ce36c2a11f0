import type { AllyId } from '../../council/scenario.ts';
import type { MoveOption, View } from '../../council/table.ts';
import { capitalise } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { allyView } from '../shared/lookup.ts';
import { roleOf } from '../shared/roles.ts';
import { useWords } from '../shared/words.tsx';
import { Explained } from './explained.tsx';
import { Group } from './group.tsx';
import { MoveButton } from './move-button.tsx';
import { MoveList } from './move-list.tsx';
import { keyOf, possibleFirst } from './options.ts';
import { Reservations } from './reservations.tsx';
import { groupsFor, inGroup } from './talks.ts';
import type { TalkGroup } from './talks.ts';

/** What can be done with one ally, by kind; what is possible comes first, and kinds without moves last. */
export function AllyMoves({ id }: { id: AllyId }) {
  const { say } = useWords();
  const { view } = useGame();
  const groups = groupsFor[roleOf(view.seat)].map((group) => ({
    group,
    options: possibleFirst(view.options.filter(({ move }) => inGroup(group, move, id))),
  }));
  return (
    <>
      {groups.map(
        ({ group, options }) =>
          options.length > 0 && (
            <Group key={group} id={group} title={say(`ui.moves.${group}`)}>
              <Talks group={group} options={options} />
            </Group>
          ),
      )}
      {groups.map(
        ({ group, options }) =>
          options.length === 0 && (
            <p key={group} class="small">
              {say(`ui.moves.no-${group}`)}
            </p>
          ),
      )}
    </>
  );
}

function Talks({ group, options }: { group: TalkGroup; options: readonly MoveOption[] }) {
  const { local } = useWords();
  const { view } = useGame();
  if (group === 'reservation') return <Reservations options={options} />;
  if (group === 'sound-out') {
    return (
      <MoveList options={options}>
        {(option, reason) => (
          <MoveButton key={keyOf(option.move)} option={option} reason={reason} />
        )}
      </MoveList>
    );
  }
  return (
    <Explained
      options={options}
      labelOf={(option) => {
        const given = givenBy(view, option);
        return given && capitalise(local(given));
      }}
    />
  );
}

/** The heading says what kind of move it is; these buttons need only say what is given. */
function givenBy(view: View, { move }: MoveOption) {
  if (move.kind === 'offer')
    return allyView(view, move.ally).asks.find(({ id }) => id === move.ask)?.label;
  if (move.kind === 'guarantee')
    return allyView(view, move.ally).redLines.find(({ id }) => id === move.redLine)?.waiver?.label;
  return undefined;
}
