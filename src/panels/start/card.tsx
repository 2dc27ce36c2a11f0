import { Findings } from '../shared/findings.tsx';
import { useWords } from '../shared/words.tsx';
import type { ScenarioCard } from '../shell.ts';

interface CardProps {
  card: ScenarioCard;
  play(): void;
  resume(): void;
  resumeEarlier(): void;
}

/** A case on the shelf. A broken one stays in sight and says where it is broken. */
export function Card({ card, play, resume, resumeEarlier }: CardProps) {
  const { say, local } = useWords();
  const { saved, earlier } = card;
  const title = local(card.title);
  const broken = card.findings.some(({ severity }) => severity === 'error');
  return (
    <li class="card">
      <h3>{title}</h3>
      <p class="prose">{local(card.summary)}</p>
      {broken ? (
        <>
          <p>
            <strong>{say('ui.card.broken')}</strong>
          </p>
          <Findings findings={card.findings} />
        </>
      ) : (
        <p class="row">
          {saved && (
            <button type="button" class="main" onClick={resume}>
              {say('ui.card.resume', { round: saved.round, rounds: saved.rounds })}
              <span class="unseen">: {title}</span>
            </button>
          )}
          <button type="button" class={saved ? undefined : 'main'} onClick={play}>
            {say(saved ? 'ui.card.again' : 'ui.card.play')}
            <span class="unseen">: {title}</span>
          </button>
          {saved && (
            <span class="small">
              {say('ui.card.saved', { moves: saved.moves, seed: saved.seed })}
            </span>
          )}
          {earlier && (
            <button type="button" onClick={resumeEarlier}>
              {say('ui.card.earlier', earlier)}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
