import { useRef } from 'preact/hooks';
import { Brief } from '../dossier/brief.tsx';
import { Dossier } from '../dossier/dossier.tsx';
import { Moves } from '../moves/moves.tsx';
import { Instructions } from '../own/instructions.tsx';
import { useEscape } from '../shared/use-escape.ts';
import { useWords } from '../shared/words.tsx';
import { useGame } from './context.ts';
import { NewsBox } from './news-box.tsx';
import type { News } from './use-news.ts';

interface SideProps {
  news: News;
  toDebrief(): void; // once the game is over and the room is looked at again
}

/** Beside the Council: the dossier, what has just happened, and the moves. Escape leads back to the seat. */
export function Side({ news, toDebrief }: SideProps) {
  const { say } = useWords();
  const { view, selected, other, back } = useGame();
  const sideRef = useRef<HTMLDivElement>(null);
  useEscape(sideRef, () => {
    if (selected !== null) back();
  });
  return (
    <div ref={sideRef} class="right" data-brief={other === null || undefined}>
      <section id="dossier" class="dossier" aria-labelledby="dossier-title">
        {other !== null && <Dossier key={other} id={other} />}
        {other === null && (view.seat === 'chair' ? <Brief /> : <Instructions />)}
      </section>
      {view.ending ? (
        <p class="over">
          <button type="button" class="main" onClick={toDebrief}>
            {say('ending.back')}
          </button>
        </p>
      ) : (
        <>
          <NewsBox news={news} />
          <Moves />
        </>
      )}
    </div>
  );
}
