import { useLayoutEffect, useState } from 'preact/hooks';
import type { GameEvent } from '../../council/events.ts';
import type { Refusal } from '../../council/moves/types.ts';
import type { Table } from '../../council/table.ts';

/** What has just happened, for those who watch and those who listen. */
export interface News {
  events: GameEvent[]; // of the last move
  refusal: Refusal | null; // of the last try
  broken: GameEvent | null; // silence was broken, and nobody has closed the notice yet
}

const nothing: News = { events: [], refusal: null, broken: null };

export function useNews(table: Table): {
  news: News;
  refuse(refusal: Refusal): void;
  closeNotice(): void;
  forget(): void; // all but the notice
  clear(): void;
} {
  const [news, set] = useState(nothing);
  useLayoutEffect(
    () =>
      table.subscribe((_, events) => {
        const broken = events.find(({ kind }) => kind === 'silence.broken') ?? null;
        set((before) => ({ events, refusal: null, broken: broken ?? before.broken }));
      }),
    [table],
  );
  return {
    news,
    refuse: (refusal) => set((before) => ({ ...before, events: [], refusal })),
    closeNotice: () => set((before) => ({ ...before, broken: null })),
    forget: () => set((before) => ({ ...nothing, broken: before.broken })),
    clear: () => set(nothing),
  };
}
