import type { Room, Space } from '../../analysis/debrief.ts';
import { percent } from '../../text/describe.ts';
import { useWords } from '../shared/words.tsx';
import { binsOf, placeOn, scaleOf, width } from './bins.ts';
import type { Scale } from './bins.ts';

const flips = 70; // from here on a label stands left of its mark

/** The texts that nobody would have blocked, by how much of the opening they keep; this game's text among them. */
export function Strips({ room }: { room: Room }) {
  const { say, lang } = useWords();
  const { got, now, spent } = room;
  const scale = scaleOf([...now.ambitions, ...spent.ambitions, got.ambition]);
  const at = placeOn(scale, got.ambition);
  return (
    <figure class="room-strips">
      <p class="room-label room-this" style={labelAt(at)} data-left={at > flips || undefined}>
        {say('debrief.room.this', { ambition: percent(lang, got.ambition) })}
      </p>
      <div class="room-plot">
        <Strip name={say('debrief.room.now')} space={now} scale={scale} />
        <Strip name={say('debrief.room.spent')} space={spent} scale={scale} />
        <span class="room-got" style={{ left: `${at}%` }} />
      </div>
      <Axis scale={scale} />
      <figcaption class="small">{say('debrief.room.axis')}</figcaption>
    </figure>
  );
}

interface StripProps {
  name: string;
  space: Space;
  scale: Scale;
}

function Strip({ name, space: { ambitions, best }, scale }: StripProps) {
  const { say, lang } = useWords();
  const bins = binsOf(ambitions);
  const most = Math.max(...bins.map(({ count }) => count));
  const at = placeOn(scale, best?.ambition ?? 0);
  const n = ambitions.length;
  const range = {
    from: percent(lang, ambitions[0] ?? 0),
    to: percent(lang, ambitions.at(-1) ?? 0),
  };
  return (
    <div>
      <p class="small">
        {name} · {say('debrief.room.texts', { n })}
        {n > 0 && <span class="unseen">{say('debrief.room.range', range)}</span>}
      </p>
      <div class="room-bars" aria-hidden="true">
        {bins.map(({ from, count }) => (
          <span
            key={from}
            class="room-bar"
            style={{
              left: `${placeOn(scale, from)}%`,
              width: `${placeOn(scale, from + width) - placeOn(scale, from)}%`,
              height: `${(count / most) * 100}%`,
            }}
          />
        ))}
        {best && (
          <>
            <span class="room-best" style={{ left: `${at}%` }} />
            <span class="room-label" style={labelAt(at)} data-left={at > flips || undefined}>
              {say('debrief.room.best', { ambition: percent(lang, best.ambition) })}
            </span>
          </>
        )}
      </div>
    </div>
  );
}

/** Beside its mark, on the side where there is room. */
const labelAt = (at: number) => (at > flips ? { right: `${100 - at}%` } : { left: `${at}%` });

function Axis({ scale }: { scale: Scale }) {
  const { lang } = useWords();
  const marks = [0, 0.25, 0.5, 0.75, 1];
  return (
    <div class="room-axis" aria-hidden="true">
      {marks.map((mark) => (
        <span key={mark} style={{ left: `${placeOn(scale, mark)}%` }}>
          {percent(lang, mark)}
        </span>
      ))}
    </div>
  );
}
