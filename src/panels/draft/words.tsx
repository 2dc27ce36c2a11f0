import type { ProvisionId } from '../../council/scenario.ts';
import { listNames } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { allyEntry, provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';

/**
 * The words of one provision inside the draft. Not a button element, as those cannot break across
 * lines and a draft is read as running text.
 */
export function Words({ provision, text }: { provision: ProvisionId; text: string }) {
  const { say, lang, local } = useWords();
  const { catalogue, view, amending, amend } = useGame();
  const allies = view.draft.contestedBy[provision] ?? [];
  const names = allies.map((id) => allyEntry(catalogue, id).name);
  const open = amending === provision;
  const toggle = () => amend(open ? null : provision);
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button would not break across lines
      role="button"
      tabIndex={0}
      class={allies.length > 0 ? 'words words-contested' : 'words'}
      data-provision={provision}
      aria-expanded={open}
      aria-controls={open ? 'amend' : undefined}
      onClick={toggle}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        toggle();
      }}
    >
      <span class="unseen">{local(provisionEntry(catalogue, provision).label)}: </span>
      {text}
      {allies.length > 0 && (
        <>
          {'\u2060' /* keeps the number with its word */}
          <sup aria-hidden="true" class="figure">
            {allies.length}
          </sup>
          <span class="unseen">
            {say('ui.draft.contested-by', { allies: listNames(lang, names) })}
          </span>
        </>
      )}
    </span>
  );
}
