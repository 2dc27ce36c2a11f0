import { useRef, useState } from 'preact/hooks';
import type { Table } from '../../council/table.ts';
import { Dossier } from '../dossier/dossier.tsx';
import { Brief } from '../dossier/brief.tsx';
import { DraftSheet } from '../draft/sheet.tsx';
import { EndingPage } from '../ending/page.tsx';
import { Moves } from '../moves/moves.tsx';
import { Spoken, useSettings, useWords } from '../shared/words.tsx';
import type { Shell } from '../shell.ts';
import { GameContext } from './context.ts';
import { Council } from './council.tsx';
import { Glossary } from './glossary.tsx';
import { Header } from './header.tsx';
import { Menu } from './menu.tsx';
import { BrokenNotice, NewsBox } from './news-box.tsx';
import { Skip } from '../shared/skip.tsx';
import { TabBar } from './tab-bar.tsx';
import { useGamePage } from './use-game.ts';
import { Wire } from './wire.tsx';
import './page.css';

export interface GameProps {
  shell: Shell;
  table: Table;
}

/** The game: the Council, its text and its news, and the dossier with the moves. */
export function GamePage({ shell, table }: GameProps) {
  const { lang } = useSettings(shell);
  return (
    <Spoken lang={lang}>
      <Page shell={shell} table={table} />
    </Spoken>
  );
}

function Page({ shell, table }: GameProps) {
  const { say } = useWords();
  const page = useRef<HTMLDivElement>(null);
  const { game, news, face, turn, closeNotice, takenBack } = useGamePage(table, page);
  const [open, setOpen] = useState<'words' | 'menu' | null>(null);
  const [reviewing, review] = useState(false);
  const { view, selected } = game;

  if (view.ending && !reviewing) {
    return (
      <EndingPage
        shell={shell}
        catalogue={table.catalogue}
        view={view}
        ending={view.ending}
        review={() => review(true)}
      />
    );
  }

  const undo = () => {
    if (shell.undo()) takenBack();
  };
  return (
    <GameContext.Provider value={game}>
      <div ref={page} class="game page">
        <Skip to="#dossier-title" label={say('ui.skip')} />
        <Header
          undo={shell.canUndo() ? undo : null}
          openWords={() => setOpen('words')}
          openMenu={() => setOpen('menu')}
        />
        <BrokenNotice news={news} close={closeNotice} />
        <main class="room">
          <div class="left">
            <Council shell={shell} table={table} face={face} turn={turn} />
            <DraftSheet />
          </div>
          <div
            class="right"
            data-brief={selected === null || undefined}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && selected !== null) game.back();
            }}
          >
            <section id="dossier" class="dossier" aria-labelledby="dossier-title">
              {selected === null ? <Brief /> : <Dossier key={selected} id={selected} />}
            </section>
            {view.ending ? (
              <p class="over">
                <button type="button" class="main" onClick={() => review(false)}>
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
          <Wire />
        </main>
        <TabBar />
        {open === 'words' && <Glossary close={() => setOpen(null)} />}
        {open === 'menu' && <Menu shell={shell} close={() => setOpen(null)} />}
      </div>
    </GameContext.Provider>
  );
}
