import type { AllyId, ProvisionId } from '../../council/scenario.ts';
import { listNames } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { allyEntry, provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { bracketedBy } from './marks.ts';

/**
 * The words of one provision inside the draft. Not a button element, as those cannot break across
 * lines and a draft is read as running text.
 */
export function Words({ provision, text }: { provision: ProvisionId; text: string }) {
  const { say, lang, local } = useWords();
  const { catalogue, view, amending, amend } = useGame();
  const allies = view.draft.contestedBy[provision] ?? [];
  const namesOf = (ids: readonly AllyId[]) =>
    listNames(
      lang,
      ids.map((id) => allyEntry(catalogue, id).name),
    );
  const brackets = bracketedBy(view, provision);
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
      {brackets.length > 0 ? <Bracketed text={text} /> : text}
      {allies.length > 0 && (
        <>
          {'\u2060' /* keeps the number with its word */}
          <sup aria-hidden="true" class="figure">
            {allies.length}
          </sup>
          <span class="unseen">{say('ui.draft.contested-by', { allies: namesOf(allies) })}</span>
        </>
      )}
      {brackets.length > 0 && (
        <span class="unseen">{say('ui.draft.bracketed-by', { allies: namesOf(brackets) })}</span>
      )}
    </span>
  );
}

/** Words that are not agreed stand in square brackets, as in any draft. */
function Bracketed({ text }: { text: string }) {
  return (
    <>
      <b class="bracket" aria-hidden="true">
        [
      </b>
      {'\u2060' /* keeps the bracket with its word */}
      {text}
      {'\u2060'}
      <b class="bracket" aria-hidden="true">
        ]
      </b>
    </>
  );
}
