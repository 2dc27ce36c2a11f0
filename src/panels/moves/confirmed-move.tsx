import { useRef, useState } from 'preact/hooks';
import type { MoveOption } from '../../council/table.ts';
import { explainMove } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { MoveButton } from './move-button.tsx';

/** A move that ends the game: it asks once more, in place. */
export function ConfirmedMove({
  option,
  reason,
}: {
  option: MoveOption;
  reason: string | undefined; // id of where it is already said why this is not possible
}) {
  const { say, lang } = useWords();
  const { play } = useGame();
  const [asked, ask] = useState(false);
  const boxRef = useRef<HTMLDivElement>(null);
  const cancel = () => {
    ask(false);
    boxRef.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={boxRef}>
      <MoveButton option={option} reason={reason} expanded={asked} onPress={() => ask(!asked)} />
      {asked && (
        <fieldset class="move-confirm">
          <legend>{say('ui.confirm')}</legend>
          <p>{explainMove(lang, option.move)}</p>
          <p class="row">
            <button type="button" class="main" onClick={() => play(option.move)}>
              {say(`ui.confirm.${option.move.kind === 'defer' ? 'defer' : 'withdraw'}`)}
            </button>
            <button type="button" onClick={cancel}>
              {say('ui.cancel')}
            </button>
          </p>
        </fieldset>
      )}
    </div>
  );
}
