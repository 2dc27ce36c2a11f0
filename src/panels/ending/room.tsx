import type { Measured, Room } from '../../analysis/debrief.ts';
import type { Catalogue, Ending, View } from '../../council/table.ts';
import { describePivotal, percent, seatName } from '../../text/describe.ts';
import { theName } from '../../text/names.ts';
import { useWords } from '../shared/words.tsx';
import { MarkedText } from './marked-text.tsx';
import { Strips } from './strips.tsx';
import { TradeOffs } from './trade-offs.tsx';
import './room.css';

interface RoomProps {
  catalogue: Catalogue;
  view: View;
  ending: Ending;
  room: Room | null; // null: still being worked out
}

/** Which texts nobody would have blocked in this game, and the best of them. */
export function RoomThereWas({ room, ...rest }: RoomProps) {
  const { say } = useWords();
  return (
    <section class="ending-room" aria-labelledby="room-title" aria-busy={room === null}>
      <h2 id="room-title">{say('debrief.room')}</h2>
      {room ? <Found room={room} {...rest} /> : <p>{say('debrief.working')}</p>}
    </section>
  );
}

interface FoundProps extends RoomProps {
  room: Room;
}

function Found({ catalogue, view, ending, room }: FoundProps) {
  const { say, lang } = useWords();
  const { got, now, spent } = room;
  return (
    <>
      <p>
        {say('debrief.room.count', {
          texts: room.texts,
          now: now.ambitions.length,
          spent: spent.ambitions.length,
        })}{' '}
        {[
          now.best && say('debrief.room.best.now', { ambition: percent(lang, now.best.ambition) }),
          spent.best &&
            say('debrief.room.best.spent', { ambition: percent(lang, spent.best.ambition) }),
          say('debrief.room.got', {
            agreed: got.agreed ? 'yes' : 'no',
            ambition: percent(lang, got.ambition),
          }),
        ]
          .filter((sentence) => sentence !== null)
          .join(' ')}
      </p>
      {(now.best || spent.best) && <Strips room={room} />}
      <p>{describePivotal(lang, catalogue, room.pivotal)}</p>
      <Served catalogue={catalogue} view={view} ending={ending} room={room} />
      {now.best && (
        <Best catalogue={catalogue} view={view} text={now.best} title="debrief.room.read.now" />
      )}
      {spent.best && (
        <Best catalogue={catalogue} view={view} text={spent.best} title="debrief.room.read.spent" />
      )}
      {now.pareto.length > 0 && <TradeOffs catalogue={catalogue} view={view} texts={now.pareto} />}
      <p class="small">{say('debrief.room.note')}</p>
    </>
  );
}

/** What the room held for a seat with interests of its own. */
function Served({ catalogue, view, ending, room }: FoundProps) {
  const { say, lang } = useWords();
  const best = room.now.served.find(({ seat }) => seat === view.seat);
  const own = ending.scores.find(({ seat }) => seat === view.seat);
  if (!best || !own) return null;
  return (
    <p>
      {say('debrief.room.served', {
        seat: theName(lang, seatName(catalogue, view.seat)),
        value: percent(lang, best.value),
        got: percent(lang, own.value),
      })}
    </p>
  );
}

interface BestProps {
  catalogue: Catalogue;
  view: View;
  text: Measured;
  title: 'debrief.room.read.now' | 'debrief.room.read.spent';
}

/** The text, to be read against the one that came of the game. */
function Best({ catalogue, view, text, title }: BestProps) {
  const { say, lang } = useWords();
  return (
    <details>
      <summary>{say(title, { ambition: percent(lang, text.ambition) })}</summary>
      <p class="small">{say('debrief.room.marked')}</p>
      <MarkedText catalogue={catalogue} before={view.draft.options} after={text.options} />
    </details>
  );
}
