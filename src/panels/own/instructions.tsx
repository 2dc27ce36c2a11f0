import { plainName } from '../../text/names.ts';
import { Asks } from '../dossier/asks.tsx';
import { Background } from '../dossier/background.tsx';
import { Receipt } from '../dossier/receipt.tsx';
import { RedLines } from '../dossier/red-lines.tsx';
import { Steps } from '../dossier/steps.tsx';
import { useGame } from '../game/context.ts';
import { StanceBadge } from '../shared/badge.tsx';
import { Flag } from '../shared/flag.tsx';
import { seatEntry } from '../shared/lookup.ts';
import { useWords } from '../shared/words.tsx';
import { Aims } from './aims.tsx';
import { CouldLive } from './could-live.tsx';
import { ThisRound } from './this-round.tsx';
import '../dossier/dossier.css';
import './own.css';

/** What a seat with interests of its own goes by. It knows all of itself. */
export function Instructions() {
  const { say, lang, local } = useWords();
  const { catalogue, view, lastRound } = useGame();
  const entry = seatEntry(catalogue, view.seat);
  const ally = view.allies.find(({ id }) => id === view.seat);
  const before = lastRound?.own?.receipt ?? null;
  return (
    <>
      <div class="dossier-head">
        {entry && <Flag code={entry.flag} id={entry.id} size={34} />}
        <h2 id="dossier-title" tabIndex={-1}>
          {say('ui.own')}
        </h2>
        {ally && <StanceBadge stance={ally.stance} />}
        {entry && <p class="small dossier-since">{plainName(lang, entry.name)}</p>}
      </div>
      <CouldLive />
      {entry && <p class="prose">{local(entry.brief)}</p>}
      <ThisRound />
      <Steps />
      <Aims />
      {ally && <Receipt ally={ally} before={before} own />}
      {ally && <RedLines ally={ally} />}
      {ally && <Asks ally={ally} />}
      <Background />
    </>
  );
}
