import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AllyId } from '../../council/scenario.ts';
import type { Table } from '../../council/table.ts';
import type { Shell, Stage } from '../shell.ts';

/** `none`: there is nothing here that can paint the chamber. */
export type StageState = 'waiting' | 'painted' | 'none';

/** Has the chamber painted into the host, and keeps its selection in step with ours. */
export function useStage(
  host: RefObject<HTMLElement | null>,
  shell: Shell,
  table: Table,
  selected: AllyId | null,
  select: (ally: AllyId | null) => void,
): StageState {
  const [state, set] = useState<StageState>('waiting');
  const stage = useRef<Stage | null>(null);
  const latest = useRef(select);
  latest.current = select;

  useEffect(() => {
    const place = host.current;
    if (!place) return undefined;
    let gone = false;
    shell
      .mountStage(place, table, (ally) => latest.current(ally))
      .then(
        (mounted) => {
          if (gone) mounted?.dispose();
          else {
            stage.current = mounted;
            set(mounted ? 'painted' : 'none');
          }
        },
        () => {
          if (!gone) set('none'); // the panels play on without the picture
        },
      );
    return () => {
      gone = true;
      stage.current?.dispose();
      stage.current = null;
    };
  }, [host, shell, table]);

  useEffect(() => stage.current?.select(selected), [selected, state]);
  return state;
}
