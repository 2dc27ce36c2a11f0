import type { Move, MoveKind } from '../../council/moves/types.ts';
import type { AllyId } from '../../council/scenario.ts';
import type { MoveOption } from '../../council/table.ts';
import { explainMove } from '../../text/describe.ts';
import { capitalise } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { allyView } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { MoveButton } from './move-button.tsx';
import { MoveList } from './move-list.tsx';

const kinds = ['sound-out', 'guarantee', 'offer', 'broker'] as const satisfies MoveKind[];

/** What can be done with one ally, by kind; what is possible comes first, and kinds without moves last. */
export function AllyMoves({ id }: { id: AllyId }) {
  const { say } = useWords();
  const { view } = useGame();
  const groups = kinds.map((kind) => ({
    kind,
    options: view.options
      .filter(({ move }) => move.kind === kind && move.ally === id)
      .toSorted((one, other) => Number(one.refusal !== null) - Number(other.refusal !== null)),
  }));
  return (
    <>
      {groups.map(
        ({ kind, options }) =>
          options.length > 0 && <Group key={kind} kind={kind} options={options} />,
      )}
      {groups.map(
        ({ kind, options }) =>
          options.length === 0 && (
            <p key={kind} class="small">
              {say(`ui.moves.no-${kind}`)}
            </p>
          ),
      )}
    </>
  );
}

interface GroupProps {
  kind: (typeof kinds)[number];
  options: readonly MoveOption[];
}

function Group({ kind, options }: GroupProps) {
  const { say, lang, local } = useWords();
  const { view } = useGame();
  const [first] = options;
  // The heading says what kind of move it is; these buttons need only say what is given.
  const labelOf = (move: Move): string | undefined => {
    if (move.kind !== 'guarantee' && move.kind !== 'offer') return undefined;
    const { asks, redLines } = allyView(view, move.ally);
    const given =
      move.kind === 'offer'
        ? asks.find(({ id }) => id === move.ask)?.label
        : redLines.find(({ id }) => id === move.redLine)?.waiver?.label;
    return given && capitalise(local(given));
  };
  return (
    <section class="move-group" aria-labelledby={`moves-${kind}`}>
      <h3 id={`moves-${kind}`} class="caption">
        {say(`ui.moves.${kind}`)}
      </h3>
      {first && kind !== 'sound-out' && <p class="small">{explainMove(lang, first.move)}</p>}
      <MoveList options={options}>
        {(option, reason) => (
          <MoveButton
            key={JSON.stringify(option.move)}
            option={option}
            label={labelOf(option.move)}
            reason={reason}
          />
        )}
      </MoveList>
    </section>
  );
}
