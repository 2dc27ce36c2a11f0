/** Everything a game holds. Plain JSON in canonical form; only `play` changes it. */
import type { AllyChart } from './charts/ally.ts';
import type { CouncilChart } from './charts/council.ts';
import type { GameChart } from './charts/game.ts';
import type { Text } from './draft.ts';
import type { GameEvent } from './events.ts';
import type { Level, Move, SilenceHours } from './moves/types.ts';
import type { AllyId, ProvisionId, Scenario } from './scenario.ts';

export interface AllyState {
  chart: AllyChart; // instructions, voice and shown stance
  since: string | null; // date of the stance shown
  soundedOut: Level | null; // deepest level so far
  talks: number; // how often sounded out
  contact: number; // effective talks, fading from round to round
  trust: number; // in the chair, -1 to 1
  argument: number; // what arguments have done, in units of disposition
  grieved: boolean; // was not consulted first
  letters: number; // written to break silence
  revealed: string[]; // keys of receipt terms this seat knows, sorted
  exposure: number; // change by events, 0-1
  salience: Record<ProvisionId, number>; // change by events, 0-1
  brokers: AllyId[]; // who has spoken to it on the chair's behalf
}

/** A promise that rests on provisions of the text. */
export interface Assurance {
  kind: 'offer' | 'guarantee';
  ally: AllyId;
  id: string; // of the ask or the red line
  strength: number; // side payment m; 0 for a guarantee
  restsOn: ProvisionId[];
}

export interface GameState {
  round: number; // from 1
  date: string; // ISO 8601
  council: CouncilChart;
  game: GameChart;
  text: Text;
  revision: number;
  amendedOn: string | null; // first day of the round in which the text last changed
  slots: number; // agenda slots left in this round
  capital: number; // political capital left
  hurt: number; // perceived hurt of stalemate, 0-1
  allies: Record<AllyId, AllyState>;
  assurances: Assurance[];
  played: Record<string, number>; // how often each argument was played
  silence: { hours: SilenceHours; due: number; placed: number } | null; // rounds
  silences: number; // how often a text was placed
  last: {
    writers: { ally: AllyId; provision: ProvisionId; redLine: string | null }[];
    blockers: AllyId[];
  } | null;
  /** Drawn once, keyed by purpose and subject: private lines (disposition) and red lines (whether really there). */
  lines: Record<AllyId, number>;
  redLines: Record<string, boolean>; // key `FRA/scope`
}

export interface Game {
  scenario: Scenario;
  seed: number;
  state: GameState;
  moves: Move[];
  events: GameEvent[];
}

/** What a move works on: a copy of the state, and where it says what happened. */
export interface Desk {
  scenario: Scenario;
  seed: number;
  state: GameState;
  emit(event: Happening): void;
}

type WithoutDate<E> = E extends GameEvent ? Omit<E, 'round' | 'date'> : never;
/** An event before the desk puts round and date on it. */
export type Happening = WithoutDate<GameEvent>;

export const redLineKey = (ally: AllyId, redLine: string): string => `${ally}/${redLine}`;
