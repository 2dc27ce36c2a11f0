import { Fragment } from 'preact';
import type { ProvisionId } from '../../council/scenario.ts';
import { draftSegments } from '../../text/draft.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { Amend } from './amend.tsx';
import { Margin } from './margin.tsx';
import { Proposals } from './proposals.tsx';
import { DraftState } from './state.tsx';
import { Words } from './words.tsx';
import './draft.css';

/** The draft decision, on paper in either theme. */
export function DraftSheet() {
  const { say, lang } = useWords();
  const { catalogue, view, amending } = useGame();
  const { draft } = view;
  return (
    <section class="draft paper" id="draft" aria-labelledby="draft-title">
      <div class="draft-head figure">
        <h2 id="draft-title" tabIndex={-1}>
          {say('ui.draft.title', { revision: draft.revision })}
        </h2>
        <span class="stamp">{say('ui.exercise')}</span>
        <DraftState />
      </div>
      <div class="draft-body">
        <p class="draft-text prose">
          {draftSegments(lang, catalogue, draft.options).map((segment) =>
            segment.kind === 'text' ? segment.text : markedWords(segment),
          )}
        </p>
        <Margin />
        <Proposals />
      </div>
      {amending !== null && <Amend key={amending} id={amending} />}
    </section>
  );
}

/** The comma before the words belongs to the sentence, not to the button. */
function markedWords({ provision, text }: { provision: ProvisionId; text: string }) {
  const [before = ''] = /^[\s,;]*/.exec(text) ?? [];
  return (
    <Fragment key={provision}>
      {before}
      <Words provision={provision} text={text.slice(before.length)} />
    </Fragment>
  );
}
