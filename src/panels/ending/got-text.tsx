import type { Catalogue, Ending, View } from '../../council/table.ts';
import { percent } from '../../text/describe.ts';
import { compareDrafts } from '../../text/draft.ts';
import { useWords } from '../shared/words.tsx';
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
  const marked = compareDrafts(lang, catalogue, tabled, view.draft.options);
  const agreed = isAgreed(ending.outcome);
  return (
    <section aria-labelledby="text-title">
      <h2 id="text-title">{say(agreed ? 'ui.ending.text-got' : 'ui.ending.text-left')}</h2>
      <p class="small">
        {say('ui.ending.text-note', {
          revision: view.draft.revision,
          ambition: percent(lang, ending.ambition),
        })}
      </p>
      <p class="prose ending-text">
        {marked.map(({ mark, text }, index) => {
          if (mark === 'removed') {
            return (
              <del key={index}>
                <span class="unseen">{say('ui.ending.removed')} </span>
                {text}
              </del>
            );
          }
          if (mark === 'added') {
            return (
              <ins key={index}>
                <span class="unseen">{say('ui.ending.added')} </span>
                {text}
              </ins>
            );
          }
          return <span key={index}>{text}</span>;
        })}
      </p>
    </section>
  );
}
