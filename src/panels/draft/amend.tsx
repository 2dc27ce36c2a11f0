import { useEffect, useRef } from 'preact/hooks';
import type { ProvisionId } from '../../council/scenario.ts';
import type { MoveOption } from '../../council/table.ts';
import { useGame } from '../game/context.ts';
import { useSharedReason } from '../moves/move-list.tsx';
import { provisionEntry } from '../shared/lookup.ts';
import { useEscape } from '../shared/use-escape.ts';
import { useWords } from '../shared/words.tsx';
import { AmendOption } from './amend-option.tsx';
import { TouchedNote } from './touched-note.tsx';
import './amend.css';

/** The options of one provision, in the order of its scale. */
export function Amend({ id }: { id: ProvisionId }) {
  const { say, local } = useWords();
  const { catalogue, view, amend } = useGame();
  const boxRef = useRef<HTMLElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  useEscape(boxRef, () => amend(null));

  const provision = provisionEntry(catalogue, id);
  const moves = new Map<string, MoveOption>();
  for (const option of view.options) {
    if (option.move.kind === 'amend' && option.move.provision === id) {
      moves.set(option.move.option, option);
    }
  }
  const current = view.draft.chosen[id];
  const { note, reason } = useSharedReason(
    [...moves.entries()].flatMap(([option, move]) => (option === current ? [] : [move])),
  );

  return (
    <section ref={boxRef} id="amend" class="amend" aria-labelledby="amend-title">
      <div class="amend-head">
        <h3 id="amend-title" ref={titleRef} tabIndex={-1}>
          {say('ui.amend', { provision: local(provision.label) })}
        </h3>
        <button type="button" onClick={() => amend(null)}>
          {say('ui.close')}
        </button>
      </div>
      <TouchedNote id={id} />
      {note}
      <ol class="amend-options">
        {provision.options.map((option) => (
          <AmendOption
            key={option.id}
            provision={provision}
            option={option}
            current={option.id === current}
            move={moves.get(option.id)}
            reason={reason}
          />
        ))}
      </ol>
    </section>
  );
}
