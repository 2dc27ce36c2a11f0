import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { theName } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { allyEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { Adviser } from './adviser.tsx';
import { AllyMoves } from './ally-moves.tsx';
import { MoveButton } from './move-button.tsx';
import { TableMoves } from './table-moves.tsx';
import { Turn } from './turn.tsx';
import './moves.css';

type Tab = 'ally' | 'table';

/** The moves, with the ally that is picked or at the table, and the end of the round always in reach. */
export function Moves() {
  const { say, lang } = useWords();
  const { catalogue, view, other } = useGame();
  const [chosen, choose] = useState<Tab>('ally');
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => choose('ally'), [other]);
  const tab = other === null ? 'table' : chosen;
  const shown: Tab[] = other === null ? ['table'] : ['ally', 'table'];
  const endRound = view.options.find(({ move }) => move.kind === 'end-round');

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = tab === 'ally' ? 'table' : 'ally';
    if (!shown.includes(next)) return;
    event.preventDefault();
    choose(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <section class="moves" aria-labelledby="moves-title">
      <h2 id="moves-title" class="unseen" tabIndex={-1}>
        {say('ui.moves')}
      </h2>
      <div class="moves-bar">
        <div ref={tabs} class="moves-tabs" role="tablist" aria-label={say('ui.moves')}>
          {shown.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`tab-${each}`}
              aria-controls="moves-panel"
              aria-selected={tab === each}
              onClick={() => choose(each)}
              onKeyDown={onKeyDown}
            >
              {each === 'ally' && other !== null
                ? say('ui.moves.with', { ally: theName(lang, allyEntry(catalogue, other).name) })
                : say('ui.moves.table')}
            </button>
          ))}
        </div>
        {endRound && <MoveButton option={endRound} main />}
      </div>
      <div id="moves-panel" class="moves-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Turn />
        <Adviser explained={tab === 'table'} />
        {tab === 'ally' && other !== null ? <AllyMoves id={other} /> : <TableMoves />}
      </div>
    </section>
  );
}
