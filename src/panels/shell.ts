/** What the browser shell (`src/app/`) gives the panels, beside the table. */
import type { Debrief } from '../analysis/debrief.ts';
import type { Finding } from '../council/finding.ts';
import type { Difficulty } from '../council/model/difficulty.ts';
import type { Seat } from '../council/moves/types.ts';
import type { Localised } from '../council/scenario.ts';
import type { Table } from '../council/table.ts';

export type Lang = 'en' | 'fr';

export interface Settings {
  lang: Lang;
  theme: 'system' | 'light' | 'dark';
  motion: 'system' | 'full' | 'reduced';
  difficulty: Difficulty; // of the next game
}

/** What is selected and how it should look; shared by scene and panels through the shell. */
export interface Stage {
  select(ally: string | null): void;
  dispose(): void;
}

/** A game this browser keeps. */
export interface KeptGame {
  over: boolean; // it has ended: there is its last page to see
  round: number;
  rounds: number;
  moves: number;
  seed: number;
  seat: Seat;
  difficulty: Difficulty;
}

/** A seat that a person may take, beside that of the Secretary General. */
export interface SeatCard {
  seat: Seat;
  flag: string | null; // ISO 3166-1 alpha-2, lower case
  name: Localised; // with its article
}

/** What a game is dealt from; what is left out is drawn, usual, or as last chosen. */
export interface Deal {
  seed?: number;
  seat?: Seat;
  difficulty?: Difficulty;
}

export interface ScenarioCard {
  id: string;
  file: string | null; // name of a file of one's own; null: the case ships with the game
  title: Localised;
  summary: Localised;
  allies: SeatCard[];
  partner: SeatCard | null;
  findings: Finding[]; // errors: it cannot be played
  hasCard: boolean; // it is computed how much room it leaves
  saved: KeptGame | null; // the game to resume
  earlier: KeptGame | null; // the one that was begun before it, set aside
}

/** What became of a scenario file of one's own. */
export type FileNews =
  | {
      kind: 'added' | 'replaced' | 'unchanged';
      title: Localised;
      isShipped: boolean; // a case with the same id comes with the game
      lasts: boolean; // false: this browser cannot keep it
      findings: Finding[]; // warnings
      undo(): Promise<void>;
    }
  | { kind: 'removed'; title: Localised; undo(): Promise<void> }
  | { kind: 'restored'; title: Localised }
  | { kind: 'broken'; file: string; findings: Finding[] }
  | { kind: 'too-large'; file: string; most: number } // kilobytes
  | { kind: 'unreadable'; file: string };

/** What is said over the page that is open, and does not close it. */
export type Bulletin =
  | { kind: 'replayed'; moves: number; dropped: number } // how many were replayed, and how many did not fit
  | { kind: 'broken'; findings: Finding[] }; // the scenario's file, as it was just saved

export type Problem =
  | { kind: 'unknown-scenario'; id: string }
  | { kind: 'unknown-file'; id: string } // a file of one's own that this browser does not have
  | { kind: 'no-card'; id: string }
  | { kind: 'broken-scenario'; id: string; findings: Finding[] }
  | { kind: 'broken-save'; id: string; reason: string }
  | { kind: 'changed-scenario'; id: string } // the save was made with another version of the file
  | { kind: 'other-engine'; id: string; saved: string; now: string };

export interface Shell {
  settings(): Settings;
  change(settings: Partial<Settings>): void;
  subscribe(listener: () => void): () => void; // settings changed; returns its undo
  scenarios(): ScenarioCard[];
  play(scenario: string, deal: Deal): void; // a new game
  resume(scenario: string): void;
  resumeEarlier(scenario: string): void; // sets the present game aside in its place
  replayWhatFits(scenario: string): void; // a game of another version of the scenario
  addFile(file: File): Promise<FileNews>;
  removeFile(scenario: string): Promise<FileNews>;
  openCard(scenario: string): void; // how much room the scenario leaves
  leave(): void; // back to the start page; the game stays saved
  downloadSave(scenario: string): void; // the save as a file, untouched
  undo(): boolean; // takes the last move back; false where there is none
  canUndo(): boolean;
  /** Works out what mattered in the game, once it is over; calls back with each piece. Returns what stops it. */
  debrief(listener: (debrief: Debrief) => void): () => void;
  /** Paints the chamber into `host`; resolves to null where there is neither WebGL nor Canvas. */
  mountStage(
    host: HTMLElement,
    table: Table,
    onSelect: (ally: string | null) => void,
  ): Promise<Stage | null>;
}
