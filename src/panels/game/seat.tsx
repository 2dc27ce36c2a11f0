import type { TargetedKeyboardEvent } from 'preact';
import type { Rect, SeatPlace } from '../../layout/types.ts';
import { describeStance } from '../../text/describe.ts';
import { plainName } from '../../text/names.ts';
import { Flag } from '../shared/flag.tsx';
import { StanceGlyph } from '../shared/glyph.tsx';
import { allyEntry, allyView } from '../shared/lookup.ts';
import { lowered } from '../shared/text.ts';
import { useWords } from '../shared/words.tsx';
import { useGame } from './context.ts';

interface SeatProps {
  place: SeatPlace;
  fontSize: number; // of the name plate, px
  drawn: boolean; // shows flag, name and glyph itself, as nothing is painted underneath
  stop: boolean; // the one seat that Tab leads to
  onFocus(): void;
  onKeyDown(event: TargetedKeyboardEvent<HTMLButtonElement>): void;
}

const placed = ({ x, y, width, height }: Rect) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** A seat at the table: a real button where the picture shows a flag. */
export function Seat({ place, fontSize, drawn, stop, onFocus, onKeyDown }: SeatProps) {
  const { say, lang } = useWords();
  const { catalogue, view, selected, select } = useGame();
  const { flag, name } = allyEntry(catalogue, place.id);
  const { stance, overtaken } = allyView(view, place.id);
  const own = place.id === view.seat;
  const label = say(own ? 'ui.seat.own' : 'ui.seat', {
    ally: plainName(lang, name),
    stance: [
      lowered(describeStance(lang, stance)),
      ...(overtaken ? [say('ui.seat.overtaken')] : []),
    ].join(', '),
  });
  return (
    <>
      <button
        type="button"
        class="seat"
        data-ally={place.id}
        data-own={own || undefined}
        style={placed(place.target)}
        tabIndex={stop ? 0 : -1}
        aria-label={label}
        aria-current={selected === place.id ? 'true' : undefined}
        title={label}
        onClick={() => select(place.id)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {drawn && <Flag code={flag} id={place.id} size={place.radius * 2} />}
        {drawn && <StanceGlyph stance={stance} size={Math.max(14, place.radius)} />}
      </button>
      {drawn && place.label !== '' && (
        <span
          class="seat-plate"
          aria-hidden="true"
          style={{ ...placed(place.plate), fontSize: `${fontSize}px`, textAlign: place.align }}
        >
          {place.label}
        </span>
      )}
    </>
  );
}
