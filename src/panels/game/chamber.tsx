import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Table } from '../../council/table.ts';
import { layoutChamber } from '../../layout/chamber.ts';
import { plainName } from '../../text/names.ts';
import { useWords } from '../shared/words.tsx';
import type { Shell } from '../shell.ts';
import { useGame } from './context.ts';
import { Seats } from './seats.tsx';
import { useSize } from './use-size.ts';
import { useStage } from './use-stage.ts';
import './chamber.css';

interface ChamberProps {
  shell: Shell;
  table: Table;
  hidden: boolean; // stays mounted behind the table of allies, so that coming back is quick
  onUnpainted(): void; // nothing here can paint it
}

/** The painted chamber, and over it the real buttons. Without a painter the seats draw themselves. */
export function Chamber({ shell, table, hidden, onUnpainted }: ChamberProps) {
  const { lang } = useWords();
  const { catalogue, selected, select } = useGame();
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  const state = useStage(host, shell, table, selected, select);
  useEffect(() => {
    if (state === 'none') onUnpainted();
  }, [state, onUnpainted]);

  const layout = useMemo(() => {
    if (!size) return null;
    const seats = catalogue.allies.map(({ id, name }) => ({ id, label: plainName(lang, name) }));
    return layoutChamber(size.width, size.height, seats);
  }, [size, catalogue, lang]);

  return (
    <div class="chamber" data-stage={state} data-hidden={hidden || undefined} inert={hidden}>
      <div ref={host} class="chamber-canvas" aria-hidden="true" />
      {layout && <Seats layout={layout} drawn={state !== 'painted'} />}
    </div>
  );
}
