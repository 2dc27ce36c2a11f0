import type { AllyId } from '../../council/scenario.ts';
import { useGame } from '../game/context.ts';
import { someNames } from '../shared/some-names.ts';
import { useWords } from '../shared/words.tsx';
import { bracketedBy } from './marks.ts';

const most = 2; // names in the margin; the rest are counted

/** Beside the text: its provisions, who is known to contest which or has bracketed it, and what falls away. */
export function Margin() {
  const { say, lang, local } = useWords();
  const { catalogue, view, amending, amend } = useGame();
  const { contestedBy, options } = view.draft;
  const named = (allies: readonly AllyId[]) => someNames(lang, catalogue, allies, most);
  return (
    <ul class="margin" aria-label={say('ui.draft.reservations')}>
      {catalogue.provisions.map(({ id, label }) => {
        const allies = contestedBy[id] ?? [];
        const brackets = bracketedBy(view, id);
        const away = options[id] === null;
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
            {!away && allies.length > 0 && <strong> {named(allies)}</strong>}
            {brackets.length > 0 && (
              <em class="margin-brackets">
                {' '}
                {say('ui.draft.brackets', { allies: named(brackets) })}
              </em>
            )}
          </li>
        );
      })}
    </ul>
  );
}
