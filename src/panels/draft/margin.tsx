import { listNames } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { allyEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';

const most = 2; // names in the margin; the rest are counted

/** Reservations on the text: its provisions, who is known to contest which, and what falls away. */
export function Margin() {
  const { say, lang, local } = useWords();
  const { catalogue, view, amending, amend } = useGame();
  const { contestedBy, options } = view.draft;
  return (
    <ul class="margin" aria-label={say('ui.draft.reservations')}>
      {catalogue.provisions.map(({ id, label }) => {
        const allies = contestedBy[id] ?? [];
        const away = options[id] === null;
        const names = allies.slice(0, most).map((ally) => allyEntry(catalogue, ally).name);
        return (
          <li key={id}>
            <button
              type="button"
              class="plain"
              data-provision={id}
              aria-expanded={amending === id}
              onClick={() => amend(amending === id ? null : id)}
            >
              {local(label)}
            </button>
            {away && <em> {say('ui.draft.falls-away')}</em>}
            {!away && allies.length > 0 && (
              <strong>
                {' '}
                {listNames(lang, names, 'plain')}
                {allies.length > most && ` ${say('ui.draft.more', { n: allies.length - most })}`}
              </strong>
            )}
          </li>
        );
      })}
    </ul>
  );
}
