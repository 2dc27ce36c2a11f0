import type { Catalogue } from '../../council/table.ts';
import { compareDrafts } from '../../text/draft.ts';
import type { Chosen } from '../../text/draft.ts';
import { useWords } from '../shared/words.tsx';

interface MarkedTextProps {
  catalogue: Catalogue;
  before: Chosen;
  after: Chosen;
}

/** One text marked up against another: what went and what came, for the eye and for the ear. */
export function MarkedText({ catalogue, before, after }: MarkedTextProps) {
  const { say, lang } = useWords();
  return (
    <p class="prose ending-text">
      {compareDrafts(lang, catalogue, before, after).map(({ mark, text }, index) => {
        if (mark === 'removed') {
          return (
            <del key={index}>
              <span class="unseen">{say('ending.removed')} </span>
              {text}
            </del>
          );
        }
        if (mark === 'added') {
          return (
            <ins key={index}>
              <span class="unseen">{say('ending.added')} </span>
              {text}
            </ins>
          );
        }
        return <span key={index}>{text}</span>;
      })}
    </p>
  );
}
