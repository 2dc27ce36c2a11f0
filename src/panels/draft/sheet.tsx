import { describeDate, describeHours } from '../../text/describe.ts';
import { draftSegments } from '../../text/draft.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { Amend } from './amend.tsx';
import { Margin } from './margin.tsx';
import { Words } from './words.tsx';
import './draft.css';

/** The draft decision, on paper in either theme. */
export function DraftSheet() {
  const { say, lang } = useWords();
  const { catalogue, view, amending } = useGame();
  const { draft, silence, allies } = view;
  return (
    <section class="draft paper" id="draft" aria-labelledby="draft-title">
      <div class="draft-head figure">
        <h2 id="draft-title" tabIndex={-1}>
          {say('ui.draft.title', { revision: draft.revision })}
        </h2>
        <span class="stamp">{say('ui.exercise')}</span>
        <p class="draft-state">
          {silence
            ? say('ui.draft.under-silence', {
                hours: describeHours(lang, silence.hours),
                ends: describeDate(lang, silence.ends),
                said: silence.saidItWillBreak,
              })
            : say('ui.draft.must-stay-silent', { n: allies.length })}
        </p>
      </div>
      <div class="draft-body">
        <p class="draft-text prose">
          {draftSegments(lang, catalogue, draft.options).map((segment) =>
            segment.kind === 'text' ? segment.text : <Words key={segment.provision} {...segment} />,
          )}
        </p>
        <Margin />
      </div>
      {amending !== null && <Amend key={amending} id={amending} />}
    </section>
  );
}
