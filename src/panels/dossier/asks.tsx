import type { AllyView } from '../../council/table.ts';
import { joinList } from '../../text/names.ts';
import { useGame } from '../game/context.ts';
import { BasisNote } from '../shared/basis.tsx';
import { provisionEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';

/** What this ally would take in return on another file. Nothing where nothing is known. */
export function Asks({ ally }: { ally: AllyView }) {
  const { say, lang, local } = useWords();
  const { catalogue, view } = useGame();
  if (ally.asks.length === 0) return null;
  return (
    <section aria-labelledby="asks-title">
      <h3 id="asks-title" class="caption">
        {say(ally.id === view.seat ? 'ui.asks.own' : 'ui.asks')}
      </h3>
      <ul class="facts">
        {ally.asks.map((ask) => (
          <li key={ask.id}>
            {ask.given && (
              <strong class="tag" data-kind="waived">
                {say('ui.ask.given')}
              </strong>
            )}{' '}
            {ask.named && <strong class="tag">{say('ui.ask.named')}</strong>} {local(ask.label)}{' '}
            <BasisNote catalogue={catalogue} id={ask.basis} of={local(ask.label)} />
            {ask.restsOn.length > 0 && (
              <span class="small">
                {' '}
                {say('ui.ask.rests-on', {
                  provisions: joinList(
                    lang,
                    ask.restsOn.map((id) => local(provisionEntry(catalogue, id).label)),
                  ),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
