import type { Quotation } from '../../council/scenario.ts';
import type { Catalogue } from '../../council/table.ts';
import { describeDate } from '../../text/describe.ts';
import { SourceLink } from '../shared/sources.tsx';
import { say as sayIn } from '../../text/say.ts';
import { useWords } from '../shared/words.tsx';

interface QuotationsProps {
  catalogue: Catalogue;
  quotations: readonly Quotation[];
}

/** What was said in public, word for word, and in the reader's language where it differs. One in sight, more on demand. */
export function Quotations({ catalogue, quotations }: QuotationsProps) {
  const { say } = useWords();
  const [first, ...others] = quotations;
  if (!first) return null;
  return (
    <div class="quotes">
      <Quote catalogue={catalogue} quotation={first} />
      {others.length > 0 && (
        <details>
          <summary class="small">{say('ui.quote.more', { n: others.length })}</summary>
          {others.map((quotation) => (
            <Quote key={quotation.text} catalogue={catalogue} quotation={quotation} />
          ))}
        </details>
      )}
    </div>
  );
}

function Quote({ catalogue, quotation }: { catalogue: Catalogue; quotation: Quotation }) {
  const { say, lang, local } = useWords();
  const { text, lang: spoken, translation, speaker, date, source } = quotation;
  const from = catalogue.sources[source];
  return (
    <figure class="quote">
      <blockquote lang={spoken} class="prose">
        {sayIn(spoken, 'quoted', { text })}
      </blockquote>
      {spoken !== lang && translation !== null && (
        <p class="quote-translation">{say('quoted', { text: translation })}</p>
      )}
      <figcaption class="small">
        {local(speaker)}, {describeDate(lang, date)}
        {from && (
          <>
            {' · '}
            <SourceLink source={from} short />
          </>
        )}
      </figcaption>
    </figure>
  );
}
