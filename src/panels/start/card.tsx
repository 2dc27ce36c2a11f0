import { useState } from 'preact/hooks';
import type { Seat } from '../../council/moves/types.ts';
import { Findings } from '../shared/findings.tsx';
import { useWords } from '../shared/words.tsx';
import type { KeptGame, ScenarioCard } from '../shell.ts';
import { SeatPicker } from './seat-picker.tsx';
import { seatLabel } from './seats.ts';

interface CardProps {
  card: ScenarioCard;
  play(seat: Seat): void;
  resume(): void;
  resumeEarlier(): void;
  openCard(): void;
  remove(): void; // a file of one's own
}

/** A case on the shelf. A broken one stays in sight and says where it is broken. */
export function Card(props: CardProps) {
  const { say, local } = useWords();
  const { card } = props;
  const broken = card.findings.some(({ severity }) => severity === 'error');
  return (
    <li class="card">
      <h3>{local(card.title)}</h3>
      {card.file !== null && <OwnFile {...props} file={card.file} />}
      <p class="prose">{local(card.summary)}</p>
      {broken ? (
        <>
          <p>
            <strong>{say('ui.card.broken')}</strong>
          </p>
          <Findings findings={card.findings} />
        </>
      ) : (
        <Playable {...props} />
      )}
      {card.hasCard && (
        <p>
          <button type="button" class="plain" onClick={props.openCard}>
            {say('card.open')}
            <span class="unseen">: {local(card.title)}</span>
          </button>
        </p>
      )}
    </li>
  );
}

/** Which file the case was read from, and how to be rid of it. */
function OwnFile({ card, file, remove }: CardProps & { file: string }) {
  const { say, local } = useWords();
  return (
    <p class="row card-file">
      <span class="stamp">{say('ui.own-file.yours')}</span>
      <code class="figure">{file}</code>
      <button type="button" class="plain" onClick={remove}>
        {say('ui.own-file.remove')}
        <span class="unseen">: {local(card.title)}</span>
      </button>
    </p>
  );
}

/** The game to go on with, and the seat of a new one. */
function Playable({ card, play, resume, resumeEarlier }: CardProps) {
  const { say, lang, local } = useWords();
  const { saved, earlier } = card;
  const [seat, choose] = useState<Seat>(saved?.seat ?? 'chair');
  const title = <span class="unseen">: {local(card.title)}</span>;
  const named = ({ seat: kept, ...game }: KeptGame) => ({
    ...game,
    seat: seatLabel(lang, card, kept),
  });
  return (
    <>
      {saved && (
        <p class="row">
          <button type="button" class="main" onClick={resume}>
            {say(saved.over ? 'ui.card.see-end' : 'ui.card.resume', saved)}
            {title}
          </button>
          <span class="small">{say('ui.card.saved', named(saved))}</span>
        </p>
      )}
      <div class="card-new">
        <SeatPicker card={card} seat={seat} choose={choose} />
        <button type="button" class={saved ? undefined : 'main'} onClick={() => play(seat)}>
          {say(saved ? 'ui.card.again' : 'ui.card.play')}
          {title}
        </button>
      </div>
      {earlier && (
        <p>
          <button type="button" onClick={resumeEarlier}>
            {say('ui.card.earlier', named(earlier))}
          </button>
        </p>
      )}
    </>
  );
}
