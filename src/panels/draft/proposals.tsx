import { listNames } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { MoveButton } from '../moves/move-button.tsx';
import { allyEntry, optionEntry, provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { proposalsOf } from './marks.ts';
import type { Proposal } from './marks.ts';

/** Other words that allies propose. The chair may take them up. */
export function Proposals() {
  const { say } = useWords();
  const { view } = useGame();
  const proposals = proposalsOf(view);
  if (proposals.length === 0) return null;
  return (
    <ul class="proposals" aria-label={say('ui.draft.proposals')}>
      {proposals.map((proposal) => (
        <ProposalLine key={`${proposal.provision} ${proposal.option}`} proposal={proposal} />
      ))}
    </ul>
  );
}

function ProposalLine({ proposal: { provision, option, by } }: { proposal: Proposal }) {
  const { say, lang, local } = useWords();
  const { catalogue, view } = useGame();
  const words = local(optionEntry(catalogue, provision, option).label);
  const line = say('ui.draft.proposal', {
    allies: listNames(
      lang,
      by.map((id) => allyEntry(catalogue, id).name),
      'plain',
    ),
    provision: say('quoted', { text: local(provisionEntry(catalogue, provision).label) }),
    option: say('quoted', { text: words }),
  });
  const taken =
    view.seat === 'chair' &&
    view.options.find(
      ({ move }) => move.kind === 'amend' && move.provision === provision && move.option === option,
    );
  return (
    <li class="proposal">
      <span>{line}</span>
      {taken && (
        <MoveButton
          option={taken}
          label={
            <>
              {say('ui.draft.take-up')}
              <span class="unseen">: {words}</span>
            </>
          }
        />
      )}
    </li>
  );
}
