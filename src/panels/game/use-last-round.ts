import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Table, View } from '../../council/table.ts';

/** The view as the round before this one ended. Null in the first round seen, and once that was taken back. */
export function useLastRound(table: Table): View | null {
  const [last, setLast] = useState<View | null>(null);
  const latestRef = useRef<View | null>(null);
  useLayoutEffect(() => {
    latestRef.current = table.view();
    return table.subscribe((view) => {
      const before = latestRef.current;
      if (before && view.round > before.round) setLast(before);
      if (before && view.round < before.round) setLast(null);
      latestRef.current = view;
    });
  }, [table]);
  return last;
}
