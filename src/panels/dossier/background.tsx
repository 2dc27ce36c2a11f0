import { useGame } from '../game/context.ts';
import { SourceList } from '../shared/sources.tsx';
import { useWords } from '../shared/words.tsx';

/** The facts that the case stands on. */
export function Background() {
  const { say, local } = useWords();
  const { catalogue } = useGame();
  if (catalogue.background.length === 0) return null;
  return (
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
  );
}
