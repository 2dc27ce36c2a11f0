import { useRef } from 'preact/hooks';
import type { View } from '../../council/table.ts';

/** The view as the round before this one ended. Null in the first round seen, and once that was taken back. */
export function useLastRound(view: View): View | null {
  const before = useRef(view);
  const last = useRef<View | null>(null);
  if (view !== before.current) {
    if (view.round > before.current.round) last.current = before.current;
    if (view.round < before.current.round) last.current = null;
    before.current = view;
  }
  return last.current;
}
