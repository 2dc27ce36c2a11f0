import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AllyId } from '../../council/scenario.ts';
import type { Table } from '../../council/table.ts';
import type { Shell, Stage } from '../shell.ts';

/** `none`: there is nothing here that can paint the chamber. */
export type StageState = 'waiting' | 'painted' | 'none';

/** Has the chamber painted into the host, and keeps its selection in step with ours. */
export function useStage(
  hostRef: RefObject<HTMLElement | null>,
  shell: Shell,
  table: Table,
  selected: AllyId | null,
  select: (ally: AllyId | null) => void,
): StageState {
  const [stage, setStage] = useState<Stage | null>(null);
  const [state, setState] = useState<StageState>('waiting');
  const selectRef = useRef(select);
  useEffect(() => {
    selectRef.current = select;
  });

  useEffect(() => {
    const host = hostRef.current;
    if (!host) return undefined;
    let gone = false;
    let mounted: Stage | null = null;
    const mount = async () => {
      try {
        mounted = await shell.mountStage(host, table, (ally) => selectRef.current(ally));
      } catch {
        mounted = null; // the panels play on without the picture
      }
      if (gone) mounted?.dispose();
      else {
        setStage(mounted);
        setState(mounted ? 'painted' : 'none');
      }
    };
    void mount();
    return () => {
      gone = true;
      mounted?.dispose();
    };
  }, [hostRef, shell, table]);

  useEffect(() => stage?.select(selected), [stage, selected]);
  return state;
}
