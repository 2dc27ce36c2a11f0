import { useEffect, useRef } from 'preact/hooks';
import type { ProvisionId } from '../../council/scenario.ts';
import type { MoveOption } from '../../council/table.ts';
import { explainMove } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { useSharedReason } from '../moves/move-list.tsx';
import { optionsOf } from '../moves/options.ts';
import { provisionEntry } from '../shared/lookup.ts';
import { roleOf } from '../shared/roles.ts';
import { useEscape } from '../shared/use-escape.ts';
import { useWords } from '../shared/words.tsx';
import { AmendOption } from './amend-option.tsx';
import { Bracket, bracketOption } from './bracket.tsx';
import { TouchedNote } from './touched-note.tsx';
import './amend.css';

const titles = {
  chair: 'ui.amend',
  ally: 'ui.amend.propose',
  partner: 'ui.amend.read',
} as const;

/** The options of one provision, in the order of its scale, and what the seat may do about them. */
export function Amend({ id }: { id: ProvisionId }) {
  const { say, lang, local } = useWords();
  const { catalogue, view, amend } = useGame();
  const boxRef = useRef<HTMLElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  useEscape(boxRef, () => amend(null));

  const provision = provisionEntry(catalogue, id);
  const current = view.draft.chosen[id];
  const moves = movesOn(optionsOf(view, 'amend'), id);
  const papers = movesOn(optionsOf(view, 'paper'), id);
  moves.delete(current ?? '');
  papers.delete(current ?? '');
  const bracket = bracketOption(view, id);
  const all = useSharedReason([
    ...moves.values(),
    ...papers.values(),
    ...(bracket ? [bracket] : []),
  ]);
  const words = useSharedReason(all.reason ? [] : [...moves.values()]);
  const tests = useSharedReason(all.reason ? [] : [...papers.values()]);
  const [paper] = papers.values();

  return (
    <section ref={boxRef} id="amend" class="amend" aria-labelledby="amend-title">
      <div class="amend-head">
        <h3 id="amend-title" ref={titleRef} tabIndex={-1}>
          {say(titles[roleOf(view.seat)], { provision: local(provision.label) })}
        </h3>
        <button type="button" onClick={() => amend(null)}>
          {say('ui.close')}
        </button>
      </div>
      <TouchedNote id={id} />
      {all.note}
      {bracket && <Bracket option={bracket} reason={all.reason} />}
      {words.note}
      {tests.note}
      <ol class="amend-options">
        {provision.options.map((option) => (
          <AmendOption
            key={option.id}
            provision={provision}
            option={option}
            current={option.id === current}
            move={moves.get(option.id)}
            reason={all.reason ?? words.reason}
            paper={papers.get(option.id)}
            paperReason={all.reason ?? tests.reason}
          />
        ))}
      </ol>
      {paper && (
        <p class="small">{say('ui.amend.paper-note', { help: explainMove(lang, paper.move) })}</p>
      )}
    </section>
  );
}

/** The moves that give this provision other words, by the option they would choose. */
function movesOn(options: readonly MoveOption[], id: ProvisionId): Map<string, MoveOption> {
  return new Map(
    options.flatMap((option): [string, MoveOption][] =>
      'option' in option.move && option.move.provision === id ? [[option.move.option, option]] : [],
    ),
  );
}
