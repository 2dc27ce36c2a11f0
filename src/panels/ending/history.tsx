import type { History as WhatHappened } from '../../council/scenario.ts';
import type { Catalogue } from '../../council/table.ts';
import { describeDate, nameOutcome } from '../../text/describe.ts';
import { SourceList } from '../shared/sources.tsx';
import { useWords } from '../shared/words.tsx';

interface HistoryProps {
  catalogue: Catalogue;
  history: WhatHappened;
}

/** What happened, with sources, and where the game is unlike it. */
export function History({ catalogue, history }: HistoryProps) {
  const { say, lang, local } = useWords();
  const { outcome, date, text, unlike, sources } = history;
  const found = sources.flatMap((id) => catalogue.sources[id] ?? []);
  return (
    <section class="ending-history" aria-labelledby="history-title">
      <h2 id="history-title">{say('ending.beside')}</h2>
      <div>
        <p>
          <strong>{nameOutcome(lang, outcome)}</strong>, {describeDate(lang, date)}
        </p>
        <p class="prose">{local(text)}</p>
        {found.length > 0 && (
          <details>
            <summary class="small">{say('ui.sources', { n: found.length })}</summary>
            <SourceList sources={found} />
          </details>
        )}
      </div>
      <div>
        <h3 class="caption">{say('ending.unlike')}</h3>
        <p class="prose">{local(unlike)}</p>
      </div>
    </section>
  );
}
