import { useState } from 'preact/hooks';
import { useGame } from '../game/context.ts';
import { SourceList } from '../shared/sources.tsx';
import { useWords } from '../shared/words.tsx';
import './dossier.css';

const steps = ['pick', 'sound-out', 'amend', 'silence'] as const;

// Kept for the visit: who has skipped the first steps once is not shown them again.
let skipped = false;

/** The player's task and what it stands on, while no ally is picked. */
export function Brief() {
  const { say, local } = useWords();
  const { catalogue } = useGame();
  const [shown, show] = useState(!skipped);
  const skip = () => {
    skipped = true;
    show(false);
  };
  return (
    <>
      <h2 id="dossier-title" tabIndex={-1}>
        {say('ui.brief')}
      </h2>
      <p class="prose">{local(catalogue.brief)}</p>
      {shown ? (
        <section class="steps" aria-labelledby="steps-title">
          <h3 id="steps-title" class="caption">
            {say('ui.steps')}
          </h3>
          <ol>
            {steps.map((step) => (
              <li key={step}>{say(`ui.steps.${step}`)}</li>
            ))}
          </ol>
          <button type="button" onClick={skip}>
            {say('ui.steps.skip')}
          </button>
        </section>
      ) : (
        <button type="button" class="plain" onClick={() => show(true)}>
          {say('ui.steps.show')}
        </button>
      )}
      {catalogue.background.length > 0 && (
        <section aria-labelledby="background-title">
          <h3 id="background-title" class="caption">
            {say('ui.background')}
          </h3>
          {catalogue.background.map((fact) => (
            <details key={fact.id}>
              <summary>{local(fact.title)}</summary>
              <p class="prose">{local(fact.text)}</p>
              <SourceList sources={fact.sources.flatMap((id) => catalogue.sources[id] ?? [])} />
            </details>
          ))}
        </section>
      )}
    </>
  );
}
