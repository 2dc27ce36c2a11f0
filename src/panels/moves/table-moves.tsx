import type { MoveOption } from '../../council/table.ts';
import { explainMove } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { provisionEntry } from '../shared/lookup.ts';
import { SourceList } from '../shared/sources.tsx';
import { useWords } from '../shared/words.tsx';
import { ConfirmedMove } from './confirmed-move.tsx';
import { MoveButton } from './move-button.tsx';
import { MoveList } from './move-list.tsx';

/** What can be done at the table as a whole. */
export function TableMoves() {
  const { say } = useWords();
  const { view } = useGame();
  const of = (kind: MoveOption['move']['kind']) =>
    view.options.filter(({ move }) => move.kind === kind);
  const silences = of(view.state === 'under-silence' ? 'pull' : 'place-under-silence');
  return (
    <>
      <section class="move-group" aria-labelledby="moves-silence">
        <h3 id="moves-silence" class="caption">
          {say('ui.moves.silence')}
        </h3>
        <MoveList options={silences}>
          {(option, reason) => (
            <Explained
              key={JSON.stringify(option.move)}
              option={option}
              reason={reason}
              next={silences[silences.indexOf(option) + 1]}
            />
          )}
        </MoveList>
      </section>
      <section class="move-group" aria-labelledby="moves-argue">
        <h3 id="moves-argue" class="caption">
          {say('ui.moves.argue')}
        </h3>
        <MoveList options={of('argue')}>
          {(option, reason) => (
            <Argument key={JSON.stringify(option.move)} option={option} reason={reason} />
          )}
        </MoveList>
      </section>
      <section class="move-group" aria-labelledby="moves-close">
        <h3 id="moves-close" class="caption">
          {say('ui.moves.close')}
        </h3>
        <MoveList options={[...of('defer'), ...of('withdraw')]}>
          {(option, reason) => (
            <ConfirmedMove key={option.move.kind} option={option} reason={reason} />
          )}
        </MoveList>
      </section>
    </>
  );
}

interface Listed {
  option: MoveOption;
  reason: string | undefined; // id of what is said for the whole list
}

/** What it does is said below the last of several moves that do the same. */
function Explained({ option, reason, next }: Listed & { next: MoveOption | undefined }) {
  const { lang } = useWords();
  const line = explainMove(lang, option.move);
  const last = !next || explainMove(lang, next.move) !== line;
  return (
    <div>
      <MoveButton option={option} reason={reason} />
      {last && reason === undefined && <p class="small">{line}</p>}
    </div>
  );
}

/** An argument with its words: what is said matters to the choice. */
function Argument({ option, reason }: Listed) {
  const { say, local } = useWords();
  const { catalogue } = useGame();
  const { move } = option;
  const argument =
    move.kind === 'argue' && catalogue.arguments.find(({ id }) => id === move.argument);
  if (!argument) return null;
  const touched = argument.touches.map((id) => local(provisionEntry(catalogue, id).label));
  return (
    <div>
      <MoveButton option={option} label={local(argument.label)} reason={reason} />
      <p class="prose argument-text">{local(argument.text)}</p>
      {touched.length > 0 && (
        <p class="small">{say('ui.argument.touches', { provisions: touched.join(', ') })}</p>
      )}
      <SourceList sources={argument.sources.flatMap((id) => catalogue.sources[id] ?? [])} />
    </div>
  );
}
