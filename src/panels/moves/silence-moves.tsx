import type { MoveOption, View } from '../../council/table.ts';
import { useGame } from '../game/context.ts';
import { provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { ConfirmedMove } from './confirmed-move.tsx';
import { Explained } from './explained.tsx';
import { Group } from './group.tsx';
import { keyOf, optionsOf } from './options.ts';
import { Pick } from './pick.tsx';

/** The silence procedure: the chair places a text and may extend or pull it, an ally writes or consents. */
export function SilenceMoves() {
  const { say } = useWords();
  const { view } = useGame();
  const chair = view.silence
    ? optionsOf(view, 'extend', 'pull')
    : optionsOf(view, 'place-under-silence');
  const letters = optionsOf(view, 'break-silence');
  if (chair.length + letters.length === 0) return null;
  return (
    <Group id="silence" title={say('ui.moves.silence')}>
      <Explained options={chair} />
      {letters.length > 0 && <Letter options={letters} />}
    </Group>
  );
}

function Letter({ options }: { options: readonly MoveOption[] }) {
  const { say, local } = useWords();
  const { catalogue, view } = useGame();
  if (!view.silence) return <p class="small">{say('ui.moves.silence.none')}</p>;
  if (options.some(({ refusal }) => refusal?.code === 'already-written'))
    return <p class="small">{say('ui.moves.silence.written')}</p>;
  return (
    <>
      <p class="small">{say('ui.moves.silence.own')}</p>
      <Pick
        label={say('ui.moves.letter')}
        items={mostContested(options, view)}
        keyOf={({ move }) => keyOf(move)}
        nameOf={({ move }) =>
          'provision' in move ? local(provisionEntry(catalogue, move.provision).label) : ''
        }
      >
        {(option) => (
          <ConfirmedMove
            key={keyOf(option.move)}
            option={option}
            yes="break-silence"
            reason={undefined}
          />
        )}
      </Pick>
    </>
  );
}

/** What the seat loses by comes first, and of that what it cares about most. */
function mostContested(options: readonly MoveOption[], { seat, own, draft }: View): MoveOption[] {
  const order = (own?.aims ?? [])
    .map(({ provision }) => provision)
    .toSorted((one, other) => Number(isContested(other)) - Number(isContested(one)));
  function isContested(provision: string): boolean {
    return draft.contestedBy[provision]?.includes(seat) ?? false;
  }
  const rank = ({ move }: MoveOption) => ('provision' in move ? order.indexOf(move.provision) : -1);
  return options.toSorted((one, other) => rank(one) - rank(other));
}
