import { useLayoutEffect, useState } from 'preact/hooks';
import type { Table, View } from '../../council/table.ts';

/** The table as this seat sees it now, and a way to look again after a move was taken back. */
export function useView(table: Table): { view: View; refresh(): void } {
  const [view, set] = useState(() => table.view());
  useLayoutEffect(() => table.subscribe((next) => set(next)), [table]);
  return { view, refresh: () => set(table.view()) };
}
