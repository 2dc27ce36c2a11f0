import { plainName } from '../../text/names.ts';
import { Flag } from '../shared/flag.tsx';
import { seatEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { useGame } from './context.ts';

/** Whose seat is played. The chair's goes without saying. */
export function OwnSeat() {
  const { say, lang } = useWords();
  const { catalogue, view } = useGame();
  const entry = seatEntry(catalogue, view.seat);
  if (!entry) return null;
  return (
    <div>
      <dt>{say('ui.seat.yours')}</dt>
      <dd class="own-seat">
        <Flag code={entry.flag} id={entry.id} size={18} />
        {plainName(lang, entry.name)}
      </dd>
    </div>
  );
}
