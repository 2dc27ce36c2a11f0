import { useRef } from 'preact/hooks';
import { Brief } from '../dossier/brief.tsx';
import { Dossier } from '../dossier/dossier.tsx';
import { Moves } from '../moves/moves.tsx';
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
  const { view, selected, back } = useGame();
  const sideRef = useRef<HTMLDivElement>(null);
  useEscape(sideRef, () => {
    if (selected !== null) back();
  });
  return (
    <div ref={sideRef} class="right" data-brief={selected === null || undefined}>
      <section id="dossier" class="dossier" aria-labelledby="dossier-title">
        {selected === null ? <Brief /> : <Dossier key={selected} id={selected} />}
      </section>
      {view.ending ? (
        <p class="over">
          <button type="button" class="main" onClick={toDebrief}>
            {say('ui.ending.back')}
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
