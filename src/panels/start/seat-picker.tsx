import { useId } from 'preact/hooks';
import type { Seat } from '../../council/moves/types.ts';
import { plainName } from '../../text/names.ts';
import { Flag } from '../shared/flag.tsx';
import { roleOf } from '../shared/roles.ts';
import { useWords } from '../shared/words.tsx';
import type { ScenarioCard } from '../shell.ts';
import { seatCard, seatLabel } from './seats.ts';

interface SeatPickerProps {
  card: ScenarioCard;
  seat: Seat;
  choose(seat: Seat): void;
}

/** Whose seat to take: the chair's, an ally's, or the partner's outside the room. */
export function SeatPicker({ card, seat, choose }: SeatPickerProps) {
  const { say, lang } = useWords();
  const id = useId();
  const flag = seatCard(card, seat)?.flag;
  return (
    <div class="seat-picker">
      <label for={id} class="small">
        {say('ui.seat.yours')}
      </label>
      <span class="row">
        {flag && <Flag code={flag} size={30} />}
        <select
          id={id}
          value={seat}
          aria-describedby={`${id}-help`}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="chair">{seatLabel(lang, card, 'chair')}</option>
          {card.partner && (
            <option value={card.partner.seat}>
              {say('ui.card.partner', { name: plainName(lang, card.partner.name) })}
            </option>
          )}
          <optgroup label={say('ui.card.allies')}>
            {card.allies.map((ally) => (
              <option key={ally.seat} value={ally.seat}>
                {plainName(lang, ally.name)}
              </option>
            ))}
          </optgroup>
        </select>
      </span>
      <p id={`${id}-help`} class="small">
        {say(`ui.card.seat.${roleOf(seat)}`)}
      </p>
    </div>
  );
}
