import type { RefObject } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Move } from '../../council/moves/types.ts';
import type { AllyId, ProvisionId } from '../../council/scenario.ts';
import type { Table } from '../../council/table.ts';
import { useView } from '../shared/use-view.ts';
import type { Game } from './context.ts';
import { useFocusAfter } from './use-focus.ts';
import { useLastRound } from './use-last-round.ts';
import { useNews } from './use-news.ts';
import type { News } from './use-news.ts';

/** What the page shows of the Council: the round table, or all allies in rows. */
export type Face = 'chamber' | 'allies';

interface GamePageState {
  game: Game;
  news: News;
  face: Face;
  turn(face: Face): void;
  closeNotice(): void;
  takenBack(): void; // a move was taken back: look at the table again
}

/** The state of the game page, and where the focus goes when it changes. */
export function useGamePage(table: Table, page: RefObject<HTMLElement | null>): GamePageState {
  const { view, refresh } = useView(table);
  const lastRound = useLastRound(table);
  const { news, refuse, closeNotice, forget, clear } = useNews(table);
  const [selected, setSelected] = useState<AllyId | null>(null);
  const [amending, setAmending] = useState<ProvisionId | null>(null);
  const [face, turn] = useState<Face>('chamber');
  const focus = useFocusAfter(page, '#moves-title');

  const flips = useCallback((ally: AllyId) => table.flips(ally), [table]);
  const select = (ally: AllyId | null) => {
    if (ally !== selected) forget(); // what was just now is so no longer
    setSelected(ally);
    if (ally !== null) focus('#dossier-title');
  };
  const back = () => {
    const picker = face === 'chamber' ? '.seats' : '.allies';
    focus(`${picker} [data-ally="${selected}"]`, `${picker} [tabindex="0"], ${picker} button`);
  };
  const amend = (provision: ProvisionId | null) => {
    const left = provision ?? amending;
    setAmending(provision);
    if (provision === null) focus(`#draft [data-provision="${left}"]`);
  };
  const play = (move: Move) => {
    const refusal = table.dispatch(move);
    if (refusal) refuse(refusal);
    else if (move.kind === 'amend') amend(null);
  };

  return {
    game: {
      catalogue: table.catalogue,
      view,
      lastRound,
      selected,
      other: selected === view.seat ? null : selected,
      amending,
      flips,
      play,
      select,
      back,
      close: () => {
        back();
        setSelected(null);
      },
      amend,
    },
    news,
    face,
    turn,
    closeNotice,
    takenBack: () => {
      clear();
      refresh();
    },
  };
}
