import type { MoveOption } from '../../council/table.ts';
import { percent } from '../../text/describe.ts';
import { listNames } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { MoveButton } from '../moves/move-button.tsx';
import { useSharedReason } from '../moves/move-list.tsx';
import { allyEntry } from '../shared/lookup.ts';
import type { OptionEntry, ProvisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { proposalsOf } from './marks.ts';

interface AmendOptionProps {
  provision: ProvisionEntry;
  option: OptionEntry;
  current: boolean;
  move: MoveOption | undefined;
  reason: string | undefined; // id of what stands in the way of all options
  paper: MoveOption | undefined; // tests these words
  paperReason: string | undefined;
}

/** One wording of a provision: where it lies, what it would leave of the text, and the ways to take or test it. */
export function AmendOption(props: AmendOptionProps) {
  const { say, lang, local } = useWords();
  const { view } = useGame();
  const { provision, option, current, move, paper } = props;
  // What stands in the way of both is said once.
  const { note, reason } = useSharedReason(
    props.reason || props.paperReason ? [] : [move, paper].filter((each) => each !== undefined),
  );
  const kept = view.draft.ambitionWith[provision.id]?.[option.id] ?? view.draft.ambition;
  return (
    <li class="amend-option" data-current={current || undefined}>
      <span class="amend-scale" aria-hidden="true">
        <span class="amend-dot" style={{ left: `${option.at}%` }} />
      </span>
      <p class="amend-wording">
        <span class="prose">{say('quoted', { text: withoutComma(local(option.wording)) })}</span>{' '}
        <Tags provision={provision} option={option} current={current} />
      </p>
      <p class="amend-kept small">
        <span class="unseen">{say('ui.option.at', { at: option.at })}, </span>
        {say('ui.option.kept', { kept: percent(lang, kept) })}
      </p>
      <div class="amend-take">
        {move ? (
          <MoveButton option={move} label={local(option.label)} reason={props.reason ?? reason} />
        ) : (
          <strong>{local(option.label)}</strong>
        )}
        {paper && (
          <MoveButton
            option={paper}
            label={
              <>
                {say('ui.amend.paper')}
                <span class="unseen">: {local(option.label)}</span>
              </>
            }
            reason={props.paperReason ?? reason}
          />
        )}
        {note}
      </div>
    </li>
  );
}

type TagsProps = Pick<AmendOptionProps, 'provision' | 'option' | 'current'>;

/** What these words are: on the table, where it all began, or proposed. */
function Tags({ provision, option, current }: TagsProps) {
  const { say, lang } = useWords();
  const { catalogue, view } = useGame();
  const proposal = proposalsOf(view).find(
    (each) => each.provision === provision.id && each.option === option.id,
  );
  return (
    <>
      {current && (
        <strong class="tag" data-kind="current">
          {say('ui.option.current')}
        </strong>
      )}{' '}
      {option.id === provision.opening && <span class="tag">{say('ui.option.opening')}</span>}{' '}
      {option.id === provision.statusQuo && <span class="tag">{say('ui.option.status-quo')}</span>}{' '}
      {proposal && (
        <span class="tag">
          {say('ui.option.proposed', {
            allies: listNames(
              lang,
              proposal.by.map((id) => allyEntry(catalogue, id).name),
              'plain',
            ),
          })}
        </span>
      )}
    </>
  );
}

/** The comma before the words belongs to the sentence that they stand in. */
const withoutComma = (wording: string): string => wording.replace(/^[\s,;]+/, '');
