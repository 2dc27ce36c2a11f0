import { StanceGlyph } from '../shared/glyph.tsx';
import { countStances } from '../shared/count-stances.ts';
import { useWords } from '../shared/words.tsx';
import { useGame } from './context.ts';

/** How many allies have said what. Not a ballot: nothing is decided by a count. */
export function Tally() {
  const { say } = useWords();
  const { view } = useGame();
  return (
    <ul class="tally" aria-label={say('ui.tally')}>
      {countStances(view.allies).map(({ stance, count }) => (
        <li key={stance} class="tally-entry">
          <StanceGlyph stance={stance} />
          <span class="tally-count">{count}</span>{' '}
          <span class="tally-label">{say(`ui.tally.${stance}`)}</span>
        </li>
      ))}
    </ul>
  );
}
