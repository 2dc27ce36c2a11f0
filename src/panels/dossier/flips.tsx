import { useMemo, useState } from 'preact/hooks';
import type { AllyView } from '../../council/table.ts';
import { describeCost, describeMoveInFull, percent } from '../../text/describe.ts';
import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';

/** The cheapest changes after which this ally would be quiet. Worked out on demand: it takes a moment. */
export function Flips({ ally }: { ally: AllyView }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  if (ally.band === 'quiet') return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('ui.flips')}</summary>
      {open && <FlipList ally={ally} />}
    </details>
  );
}

function FlipList({ ally }: { ally: AllyView }) {
  const { say, lang } = useWords();
  const { catalogue, view, flips: flipsOf } = useGame();
  // A view of the ally is made anew after each move, and only then.
  const flips = useMemo(() => flipsOf(ally.id), [ally, flipsOf]);
  if (flips === null) return <p class="small">{say('ui.flips.unknown')}</p>;
  if (flips.length === 0) return <p class="small">{say('ui.flips.none')}</p>;
  return (
    <>
      <ul class="facts">
        {flips.map(({ moves, cost, ambition }) => (
          <li key={JSON.stringify(moves)} class="flip">
            {moves.map((move) => describeMoveInFull(lang, catalogue, move, view)).join(' + ')}
            <span class="small">
              {' '}
              {describeCost(lang, cost)} ·{' '}
              {say('ui.option.kept', { kept: percent(lang, ambition) })}
            </span>
          </li>
        ))}
      </ul>
      <p class="small">{say('ui.flips.note')}</p>
    </>
  );
}
