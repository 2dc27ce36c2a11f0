/** Everything a game holds. Plain JSON in canonical form; only `play` changes it. */
import type { AllyChart } from './charts/ally.ts';
import type { CouncilChart } from './charts/council.ts';
import type { GameChart } from './charts/game.ts';
import type { Text } from './draft.ts';
import type { GameEvent } from './events.ts';
import type { Difficulty } from './model/difficulty.ts';
import type { Cost, Level, Move, ReservationKind, Seat, SilenceHours } from './moves/types.ts';
import type { AllyId, OptionId, ProvisionId, Scenario, Side, Stance } from './scenario.ts';

/** What was on the table when an ally spoke: what comes later it has not spoken of. */
export interface SpokenOf {
  revision: number; // of the text
  assurances: number; // how many stood then
}

/** What one seat has learned of an ally. */
export interface Heard {
  level: Level | null; // deepest level of talks so far
  talks: number; // how often sounded out
  revealed: string[]; // keys of receipt terms this seat knows, sorted
  stance: { shown: Stance; date: string; of: SpokenOf } | null; // what it said in private since it last spoke to all
}

export interface AllyState {
  chart: AllyChart; // instructions, voice, letter and shown stance
  since: string | null; // date of the stance shown
  of: SpokenOf; // what it was said of
  heard: Record<Seat, Heard>; // by whom; a seat that has not listened is missing
  contact: number; // effective talks, for the text less those against it, fading from round to round
  trust: number; // in the chair, -1 to 1
  argument: number; // what arguments have done, in units of disposition
  caucus: number; // what its groups have done, in units of disposition
  grieved: boolean; // was not consulted first
  letters: number; // written to break silence
  hardened: number; // press briefings since it went on record
  exposure: number; // change by events, 0-1
  salience: Record<ProvisionId, number>; // change by events, 0-1
  brokers: string[]; // who has spoken to it, and for which side: `GBR/for`
  asked: string[]; // asks it has named as its price, sorted
  dearer: string[]; // those of them that were named near the deadline, sorted
}

/** A promise that rests on provisions of the text. */
export interface Assurance {
  kind: 'offer' | 'guarantee';
  by: Seat;
  ally: AllyId;
  id: string; // of the ask or the red line
  strength: number; // side payment m; 0 for a guarantee
  restsOn: ProvisionId[];
  kept: boolean; // the text went under silence as promised
}

export interface Reservation {
  kind: ReservationKind;
  ally: AllyId;
  provision: ProvisionId;
  taken: boolean;
}

export interface Letter {
  ally: AllyId;
  provision: ProvisionId; // the one it names
  redLine: string | null; // the red line it rests on
}

export interface GameState {
  difficulty: Difficulty;
  persons: Seat[]; // seats that people hold, sorted; the engine plays the rest
  done: Seat[]; // persons that have ended this round
  round: number; // from 1
  rounds: number; // with any time added
  date: string; // ISO 8601
  council: CouncilChart;
  game: GameChart;
  text: Text;
  revision: number;
  amendedOn: string | null; // first day of the round in which the text last changed
  purses: Record<Seat, Readonly<Cost>>; // what each seat has left: slots of the round, capital of the game
  slotsNext: number; // agenda slots that events give (or take from) the chair in the next round
  hurt: number; // perceived hurt of stalemate, 0-1
  spotlight: number; // what publicity adds to the price of standing alone, in units of disposition
  briefedIn: number; // last round with a press briefing; 0: none
  tourIn: number; // last round with a tour de table; 0: none
  metIn: Record<string, number>; // last round in which each group met in caucus
  partnerSide: Side | null; // what the partner has said in public
  allies: Record<AllyId, Readonly<AllyState>>; // to write on one: `toWrite`
  assurances: Assurance[];
  proposals: { by: AllyId; provision: ProvisionId; option: OptionId }[];
  brackets: { by: AllyId; provision: ProvisionId }[];
  reservations: Reservation[];
  escalationAsked: AllyId[]; // sorted
  advised: boolean; // the chair’s adviser has spoken, and nothing has changed since
  played: Record<string, number>; // how often each argument was played
  happened: string[]; // events of the scenario, in order
  silence: {
    hours: SilenceHours;
    placed: number; // round
    due: number; // round at whose end it runs out
    ends: string;
    writers: Letter[]; // in the order in which letters arrived
  } | null;
  silences: number; // how often a text was placed
  broken: number; // how often silence was broken
  /** Of the last silence that ran out: who wrote, who could not live with the text, whose capital asked for time. */
  last: { writers: Letter[]; blockers: AllyId[]; askers: AllyId[] } | null;
  /** Drawn once, keyed by purpose and subject: private lines (disposition) and red lines (whether really there). */
  lines: Record<AllyId, number>;
  redLines: Record<string, boolean>; // key `FRA/scope`
}

/** Who plays, and how steeply private lines fall: part of a game's identity beside scenario, seed and moves. */
export interface Setting {
  seats: Seat[]; // held by people when the game opens
  difficulty: Difficulty;
}

export interface Game {
  scenario: Scenario;
  seed: number;
  setting: Setting;
  state: GameState;
  moves: Move[]; // what people did; what the engine does follows
  events: GameEvent[];
}

/** What a move works on: a copy of the state, and where it says what happened. */
export interface Desk {
  scenario: Scenario;
  seed: number;
  state: GameState;
  owned: Set<AllyId>; // allies whose states are this desk's own and may be written on
  emit(event: Happening): void;
}

type WithoutDate<E> = E extends GameEvent ? Omit<E, 'round' | 'date'> : never;
/** An event before the desk puts round and date on it. */
export type Happening = WithoutDate<GameEvent>;

export const redLineKey = (ally: AllyId, redLine: string): string => `${ally}/${redLine}`;
