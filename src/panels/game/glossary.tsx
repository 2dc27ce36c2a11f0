import { glossary } from '../../text/glossary.ts';
import { capitalise } from '../../text/names.ts';
import { Dialog } from '../shared/dialog.tsx';
import { StanceBadge } from '../shared/badge.tsx';
import { stances } from '../../text/stances.ts';
import { useWords } from '../shared/words.tsx';

/** Words of the Council and of the game, and the signs. */
export function Glossary({ close }: { close(): void }) {
  const { say, lang } = useWords();
  return (
    <Dialog title={say('ui.words')} close={close}>
      <section class="row" aria-label={say('ui.tally')}>
        {stances.map((stance) => (
          <StanceBadge key={stance} stance={stance} />
        ))}
      </section>
      <dl class="glossary">
        {glossary(lang).map(({ id, term, line }) => (
          <div key={id}>
            <dt>{capitalise(term)}</dt>
            <dd>{line}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
