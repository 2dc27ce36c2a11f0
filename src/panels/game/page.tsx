import { useRef, useState } from 'preact/hooks';
import type { Table } from '../../council/table.ts';
import { DraftSheet } from '../draft/sheet.tsx';
import { EndingPage } from '../ending/page.tsx';
import { Spoken, useSettings, useWords } from '../shared/words.tsx';
import type { Shell } from '../shell.ts';
import { GameContext } from './context.ts';
import { Council } from './council.tsx';
import { Glossary } from './glossary.tsx';
import { Header } from './header.tsx';
import { Menu } from './menu.tsx';
import { BrokenNotice } from './news-box.tsx';
import { Skip } from '../shared/skip.tsx';
import { Side } from './side.tsx';
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
  const pageRef = useRef<HTMLDivElement>(null);
  const { game, news, face, turn, closeNotice, takenBack } = useGamePage(table, pageRef);
  const [open, setOpen] = useState<'words' | 'menu' | null>(null);
  const [reviewing, review] = useState(false);
  const { view } = game;

  if (view.ending && !reviewing) {
    return (
      <EndingPage
        shell={shell}
        catalogue={table.catalogue}
        view={view}
        fingerprint={table.fingerprint()}
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
      <div ref={pageRef} class="game page">
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
          <Side news={news} toDebrief={() => review(false)} />
          <Wire />
        </main>
        <TabBar />
        {open === 'words' && <Glossary close={() => setOpen(null)} />}
        {open === 'menu' && <Menu shell={shell} close={() => setOpen(null)} />}
      </div>
    </GameContext.Provider>
  );
}
