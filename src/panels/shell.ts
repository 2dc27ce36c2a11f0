/** What the browser shell (`src/app/`) gives the panels, beside the table. */
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
  flag: string; // ISO 3166-1 alpha-2, lower case
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
  title: Localised;
  summary: Localised;
  allies: SeatCard[];
  partner: SeatCard | null;
  findings: Finding[]; // errors: it cannot be played
  saved: KeptGame | null; // the game to resume
  earlier: KeptGame | null; // the one that was begun before it, set aside
}

export type Problem =
  | { kind: 'unknown-scenario'; id: string }
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
  leave(): void; // back to the start page; the game stays saved
  downloadSave(scenario: string): void; // the save as a file, untouched
  undo(): boolean; // takes the last move back; false where there is none
  canUndo(): boolean;
  /** Paints the chamber into `host`; resolves to null where there is neither WebGL nor Canvas. */
  mountStage(
    host: HTMLElement,
    table: Table,
    onSelect: (ally: string | null) => void,
  ): Promise<Stage | null>;
}
