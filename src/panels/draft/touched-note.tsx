import type { ProvisionId } from '../../council/scenario.ts';
import { listNames, plainName } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { allyEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { touchedBy } from './touched.ts';

/** Whose terms, red lines and assurances an amendment would touch, as far as they are known. */
export function TouchedNote({ id }: { id: ProvisionId }) {
  const { say, lang, local } = useWords();
  const { catalogue, view } = useGame();
  const { allies, redLines, assurances } = touchedBy(view, id);
  const name = (ally: string) => allyEntry(catalogue, ally).name;
  return (
    <div class="touched">
      {allies.length > 0 && (
        <p>{say('ui.amend.touches', { allies: listNames(lang, allies.map(name), 'plain') })}</p>
      )}
      {allies.length + redLines.length === 0 && <p>{say('ui.amend.touches-none')}</p>}
      {redLines.length > 0 && (
        <ul>
          {redLines.map(({ ally, line }) => (
            <li key={line.id}>
              {say('ui.amend.red-line', {
                ally: plainName(lang, name(ally)),
                reason: local(line.reason),
              })}
            </li>
          ))}
        </ul>
      )}
      {assurances.length > 0 && (
        <p>
          <strong>
            {say('ui.amend.voids', {
              allies: listNames(
                lang,
                assurances.map(({ ally }) => name(ally)),
                'plain',
              ),
            })}
          </strong>
        </p>
      )}
    </div>
  );
}
