import type { AllyView, KnownRedLine } from '../../council/table.ts';
import { joinList } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { BasisNote } from '../shared/basis.tsx';
import { provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';

/** The conditions on the text that this ally is known to set, and what would waive them. */
export function RedLines({ ally }: { ally: AllyView }) {
  const { say } = useWords();
  const { view } = useGame();
  const isHeard = ally.soundedOut !== null || ally.id === view.seat;
  return (
    <section aria-labelledby="red-lines-title">
      <h3 id="red-lines-title" class="caption">
        {say('ui.red-lines')}
      </h3>
      {ally.redLines.length === 0 && (
        <p class="small">{say(isHeard ? 'ui.red-lines.none' : 'ui.red-lines.unknown')}</p>
      )}
      <ul class="facts">
        {ally.redLines.map((line) => (
          <RedLine key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function stateOf({ crossed, waived }: KnownRedLine): 'crossed' | 'waived' | 'clear' {
  if (!crossed) return 'clear';
  return waived ? 'waived' : 'crossed';
}

function RedLine({ line }: { line: KnownRedLine }) {
  const { say, lang, local } = useWords();
  const { catalogue } = useGame();
  const label = (id: string) => local(provisionEntry(catalogue, id).label);
  const state = stateOf(line);
  const { waiver } = line;
  return (
    <li class="red-line" data-state={state}>
      <p>
        <strong class="tag" data-kind={state}>
          {say(`ui.red-line.${state}`)}
        </strong>{' '}
        <strong>{label(line.provision)}:</strong> {local(line.reason)}{' '}
        <BasisNote catalogue={catalogue} id={line.basis} of={local(line.reason)} />
      </p>
      <p class="small">
        {waiver === null
          ? say('ui.red-line.never')
          : say(waiver.possible ? 'ui.red-line.waiver' : 'ui.red-line.waiver-later', {
              waiver: local(waiver.label),
              provisions: joinList(lang, waiver.restsOn.map(label)),
            })}
      </p>
    </li>
  );
}
