import type { MoveKind } from '../../council/moves/types.ts';
import type { AllyId } from '../../council/scenario.ts';
import { explainMove } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { MoveButton } from './move-button.tsx';
import { MoveList } from './move-list.tsx';

const kinds = ['sound-out', 'guarantee', 'offer', 'broker'] as const satisfies MoveKind[];

/** What can be done with one ally, by kind; what is possible comes first. */
export function AllyMoves({ id }: { id: AllyId }) {
  const { say, lang } = useWords();
  const { view } = useGame();
  const mine = view.options.filter(({ move }) => 'ally' in move && move.ally === id);
  return (
    <>
      {kinds.map((kind) => {
        const options = mine
          .filter(({ move }) => move.kind === kind)
          .toSorted((one, other) => Number(one.refusal !== null) - Number(other.refusal !== null));
        const [first] = options;
        return (
          <section key={kind} class="move-group" aria-labelledby={`moves-${kind}`}>
            <h3 id={`moves-${kind}`} class="caption">
              {say(`ui.moves.${kind}`)}
            </h3>
            {first && kind !== 'sound-out' && <p class="small">{explainMove(lang, first.move)}</p>}
            <MoveList options={options}>
              {(option, reason) => (
                <MoveButton key={JSON.stringify(option.move)} option={option} reason={reason} />
              )}
            </MoveList>
            {!first && <p class="small">{say(`ui.moves.no-${kind}`)}</p>}
          </section>
        );
      })}
    </>
  );
}
