import type { MoveOption } from '../../council/table.ts';
import { percent } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { MoveButton } from '../moves/move-button.tsx';
import type { OptionEntry, ProvisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';

interface AmendOptionProps {
  provision: ProvisionEntry;
  option: OptionEntry;
  current: boolean;
  move: MoveOption | undefined;
  reason: string | undefined; // id of what stands in the way of all options
}

/** One wording of a provision: where it lies, what it would leave of the text, and the way to take it. */
export function AmendOption({ provision, option, current, move, reason }: AmendOptionProps) {
  const { say, lang, local } = useWords();
  const { view } = useGame();
  const kept = view.draft.ambitionWith[provision.id]?.[option.id] ?? view.draft.ambition;
  return (
    <li class="amend-option" data-current={current || undefined}>
      <span class="amend-scale" aria-hidden="true">
        <span class="amend-dot" style={{ left: `${option.at}%` }} />
      </span>
      <p class="amend-wording">
        <span class="prose">{say('quoted', { text: local(option.wording) })}</span>{' '}
        {current && (
          <strong class="tag" data-kind="current">
            {say('ui.option.current')}
          </strong>
        )}{' '}
        {option.id === provision.opening && <span class="tag">{say('ui.option.opening')}</span>}{' '}
        {option.id === provision.statusQuo && (
          <span class="tag">{say('ui.option.status-quo')}</span>
        )}
      </p>
      <p class="amend-kept small">
        <span class="unseen">{say('ui.option.at', { at: option.at })}, </span>
        {say('ui.option.kept', { kept: percent(lang, kept) })}
      </p>
      <div class="amend-take">
        {!current && move ? (
          <MoveButton option={move} label={local(option.label)} reason={reason} />
        ) : (
          <strong>{local(option.label)}</strong>
        )}
      </div>
    </li>
  );
}
