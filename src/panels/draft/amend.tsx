import { useEffect, useRef } from 'preact/hooks';
import type { ProvisionId } from '../../council/scenario.ts';
import type { MoveOption } from '../../council/table.ts';
import { useGame } from '../game/context.ts';
import { useSharedReason } from '../moves/move-list.tsx';
import { provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { AmendOption } from './amend-option.tsx';
import { TouchedNote } from './touched-note.tsx';
import './amend.css';

/** The options of one provision, in the order of its scale. */
export function Amend({ id }: { id: ProvisionId }) {
  const { say, local } = useWords();
  const { catalogue, view, amend } = useGame();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

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
    <section
      id="amend"
      class="amend"
      aria-labelledby="amend-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        amend(null);
      }}
    >
      <div class="amend-head">
        <h3 id="amend-title" ref={title} tabIndex={-1}>
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
