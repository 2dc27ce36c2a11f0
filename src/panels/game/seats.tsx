import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AllyId } from '../../council/scenario.ts';
import { neighbour } from '../../layout/neighbours.ts';
import type { Direction } from '../../layout/neighbours.ts';
import type { ChamberLayout } from '../../layout/types.ts';
import { plainName } from '../../text/names.ts';
import { allyEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { useGame } from './context.ts';
import { Seat } from './seat.tsx';
import { findTyped, isTyping, typeLetter } from './type-ahead.ts';

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** One tab stop for all seats: arrows lead to the neighbour, letters to a name. */
export function Seats({ layout, drawn }: { layout: ChamberLayout; drawn: boolean }) {
  const { say, lang } = useWords();
  const { catalogue, selected, select } = useGame();
  const [focused, setFocused] = useState<AllyId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const typedRef = useRef({ letters: '', at: 0 });
  const ids = layout.seats.map(({ id }) => id);
  const stop = focused ?? selected ?? ids[0];

  const goTo = (id: AllyId | null | undefined) => {
    if (id) list.current?.querySelector<HTMLElement>(`[data-ally="${id}"]`)?.focus();
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>, id: AllyId) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = arrows[event.key];
    if (direction) goTo(neighbour(layout.seats, id, direction));
    else if (event.key === 'Home') goTo(ids[0]);
    else if (event.key === 'End') goTo(ids.at(-1));
    else if (event.key === 'Escape') select(null);
    else if (
      /^\p{L}$/u.test(event.key) ||
      (event.key === ' ' && isTyping(typedRef.current, event.timeStamp))
    ) {
      typedRef.current = typeLetter(typedRef.current, event.key, event.timeStamp);
      const names = ids.map((each) => plainName(lang, allyEntry(catalogue, each).name));
      goTo(ids[findTyped(names, ids.indexOf(id), typedRef.current.letters)]);
    } else return;
    event.preventDefault();
  };

  return (
    <ul ref={list} class="seats" aria-label={say('ui.seats')}>
      {layout.seats.map((place) => (
        <li key={place.id}>
          <Seat
            place={place}
            fontSize={layout.fontSize}
            drawn={drawn}
            stop={place.id === stop}
            onFocus={() => setFocused(place.id)}
            onKeyDown={(event) => onKeyDown(event, place.id)}
          />
        </li>
      ))}
    </ul>
  );
}
