import type { Catalogue } from '../../council/table.ts';
import { describeDate, nameOutcome } from '../../text/describe.ts';
import { SourceList } from '../shared/sources.tsx';
import { useWords } from '../shared/words.tsx';

/** What happened, with sources, and where the game is unlike it. */
export function History({ catalogue }: { catalogue: Catalogue }) {
  const { say, lang, local } = useWords();
  const { outcome, date, text, unlike, sources } = catalogue.history;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{say('ui.ending.beside')}</h2>
      <p>
        <strong>{nameOutcome(lang, outcome)}</strong>, {describeDate(lang, date)}
      </p>
      <p class="prose">{local(text)}</p>
      <SourceList sources={sources.flatMap((id) => catalogue.sources[id] ?? [])} />
      <h3 class="caption">{say('ui.ending.unlike')}</h3>
      <p class="prose">{local(unlike)}</p>
    </section>
  );
}
