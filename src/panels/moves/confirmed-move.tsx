import { useEffect, useRef, useState } from 'preact/hooks';
import type { MoveOption } from '../../council/table.ts';
import { explainMove } from '../../text/describe.ts';
import type { MessageKey } from '../../text/say.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { MoveButton } from './move-button.tsx';

type Kind = MessageKey extends infer Key
  ? Key extends `ui.confirm.${infer Name}`
    ? Name
    : never
  : never;

interface ConfirmedProps {
  option: MoveOption;
  yes: Kind; // what is confirmed
  reason: string | undefined; // id of where it is already said why this is not possible
}

/** A move that cannot be retreated from, or ends the game: it asks once more, in place. */
export function ConfirmedMove({ option, yes, reason }: ConfirmedProps) {
  const { say, lang } = useWords();
  const { play } = useGame();
  const [asked, ask] = useState(false);
  const boxRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) boxRef.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const done = () => {
    ask(false);
    boxRef.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={boxRef}>
      <MoveButton option={option} reason={reason} expanded={asked} onPress={() => ask(!asked)} />
      {asked && option.refusal === null && (
        <fieldset class="move-confirm">
          <legend>{say('ui.confirm')}</legend>
          <p>{explainMove(lang, option.move)}</p>
          <p class="row">
            <button
              type="button"
              class="main"
              onClick={() => {
                done();
                play(option.move);
              }}
            >
              {say(`ui.confirm.${yes}`)}
            </button>
            <button type="button" onClick={done}>
              {say('ui.cancel')}
            </button>
          </p>
        </fieldset>
      )}
    </div>
  );
}
