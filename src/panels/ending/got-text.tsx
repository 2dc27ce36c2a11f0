import type { Catalogue, Ending, View } from '../../council/table.ts';
import { percent } from '../../text/describe.ts';
import { useWords } from '../shared/words.tsx';
import { MarkedText } from './marked-text.tsx';
import { isAgreed } from './served.ts';

interface GotTextProps {
  catalogue: Catalogue;
  view: View;
  ending: Ending;
}

/** The last text, marked up against the one that was tabled. */
export function GotText({ catalogue, view, ending }: GotTextProps) {
  const { say, lang } = useWords();
  const tabled = Object.fromEntries(catalogue.provisions.map(({ id, opening }) => [id, opening]));
  const agreed = isAgreed(ending.outcome);
  return (
    <section aria-labelledby="text-title">
      <h2 id="text-title">{say(agreed ? 'ending.text-got' : 'ending.text-left')}</h2>
      <p class="small">
        {say('ending.text-note', {
          revision: view.draft.revision,
          ambition: percent(lang, ending.ambition),
        })}
      </p>
      <MarkedText catalogue={catalogue} before={tabled} after={view.draft.options} />
    </section>
  );
}
