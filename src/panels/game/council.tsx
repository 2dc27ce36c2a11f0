import { useState } from 'preact/hooks';
import type { Table } from '../../council/table.ts';
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
  const { catalogue } = useGame();
  const [unpainted, setUnpainted] = useState(false);
  return (
    <section class="council" aria-labelledby="council-title">
      <div class="council-bar">
        <h2 id="council-title" class="caption" tabIndex={-1}>
          {local(catalogue.council.name)}
        </h2>
        {unpainted && <p class="small">{say('ui.council.unpainted')}</p>}
        <div class="council-faces" role="group" aria-label={say('ui.council.faces')}>
          {faces.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === face}
              onClick={() => turn(each)}
            >
              {say(`ui.council.${each}`)}
            </button>
          ))}
        </div>
      </div>
      <div class="council-stage">
        <Chamber
          shell={shell}
          table={table}
          hidden={face !== 'chamber'}
          onStage={(state) => {
            if (state !== 'none') return;
            setUnpainted(true);
            turn('allies');
          }}
        />
        {face === 'allies' && <AlliesTable />}
      </div>
    </section>
  );
}
