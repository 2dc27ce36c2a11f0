import { describeEvent } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';

/** What this seat has seen since the round began: the chair acts first. */
export function ThisRound() {
  const { say, lang } = useWords();
  const { catalogue, view } = useGame();
  const seen = view.wire.filter(
    ({ round, kind }) => round === view.round && kind !== 'game.opened',
  );
  return (
    <section aria-labelledby="round-title">
      <h3 id="round-title" class="caption">
        {say('ui.own.round')}
      </h3>
      {seen.length === 0 && <p class="small">{say('ui.own.round.none')}</p>}
      <ul class="facts this-round">
        {seen.map((event, index) => (
          <li key={index}>{describeEvent(lang, catalogue, event, view)}</li>
        ))}
      </ul>
    </section>
  );
}
