import { useCallback, useState } from 'preact/hooks';
import type { Table } from '../../council/table.ts';
import { Choice } from '../shared/choice.tsx';
import { useWords } from '../shared/words.tsx';
import type { Shell } from '../shell.ts';
import { AlliesTable } from './allies-table.tsx';
import { Chamber } from './chamber.tsx';
import { useGame } from './context.ts';
import type { Face } from './use-game.ts';

const faces: readonly Face[] = ['chamber', 'allies'];

interface CouncilProps {
  shell: Shell;
  table: Table;
  face: Face;
  turn(face: Face): void;
}

/** The Council as a picture or as a table; both show the same. */
export function Council({ shell, table, face, turn }: CouncilProps) {
  const { say, local } = useWords();
  const { catalogue, view } = useGame();
  const [unpainted, setUnpainted] = useState(false);
  const onUnpainted = useCallback(() => {
    setUnpainted(true);
    turn('allies');
  }, [turn]);
  return (
    <section class="council" aria-labelledby="council-title">
      <div class="council-bar">
        <h2 id="council-title" class="caption" tabIndex={-1}>
          {local(catalogue.council.name)}
        </h2>
        <p class="council-level small">
          {say(`ui.level.${view.level}`)}
          {view.tour && ` · ${say('ui.tour')}`}
        </p>
        {unpainted && <p class="small">{say('ui.council.unpainted')}</p>}
        <Choice
          legend={say('ui.council.faces')}
          quiet
          options={faces.map((value) => ({ value, label: say(`ui.council.${value}`) }))}
          value={face}
          choose={turn}
        />
      </div>
      <div class="council-stage">
        <Chamber
          shell={shell}
          table={table}
          hidden={face !== 'chamber'}
          onUnpainted={onUnpainted}
        />
        {face === 'allies' && <AlliesTable />}
      </div>
    </section>
  );
}
