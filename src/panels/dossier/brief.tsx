import { useGame } from '../game/context.ts';
import { useWords } from '../shared/words.tsx';
import { Background } from './background.tsx';
import { Steps } from './steps.tsx';
import './dossier.css';

/** The chair's task and what it stands on, while no ally is picked. */
export function Brief() {
  const { say, local } = useWords();
  const { catalogue } = useGame();
  return (
    <>
      <h2 id="dossier-title" tabIndex={-1}>
        {say('ui.brief')}
      </h2>
      <p class="prose">{local(catalogue.brief)}</p>
      <Steps />
      <Background />
    </>
  );
}
