/** What a seat may see, and what scene and panels mount on. `views.ts` makes these objects. */
import type { Outcome, GameEvent } from './events.ts';
import type { Difficulty } from './model/difficulty.ts';
import type {
  Cost,
  Level,
  Move,
  Refusal,
  ReservationKind,
  Seat,
  TableLevel,
} from './moves/types.ts';
import type {
  AllyId,
  Argument,
  Ask,
  Basis,
  BasisId,
  Fact,
  Localised,
  MapPlace,
  OptionId,
  ProvisionId,
  Quotation,
  Scenario,
  Source,
  SourceId,
  Stance,
} from './scenario.ts';

/** The printed part of a scenario: names, words and sources, and none of the figures that play hides. */
export interface Catalogue {
  id: string;
  hash: string;
  title: Localised;
  summary: Localised;
  brief: Localised;
  council: { name: Localised; place: Localised };
  occasion: Localised; // of the deadline
  draft: Localised; // with `{provision}` placeholders
  provisions: {
    id: ProvisionId;
    label: Localised;
    weight: number; // share in ambition, 0-1
    statusQuo: OptionId;
    opening: OptionId;
    gate: ProvisionId | null;
    options: { id: OptionId; at: number; value: number; label: Localised; wording: Localised }[];
  }[];
  allies: {
    id: AllyId;
    flag: string | null;
    name: Localised; // with article
    seat: Localised;
    brief: Localised;
    power: number; // share, 0-1
    groups: string[];
    quotations: Quotation[];
  }[];
  partner: {
    id: string;
    flag: string | null;
    name: Localised;
    seat: Localised;
    brief: Localised;
    place: string | null; // of the map
  } | null;
  map: MapPlace[];
  groups: { id: string; name: Localised; members: AllyId[] }[];
  arguments: Pick<Argument, 'id' | 'label' | 'text' | 'side' | 'touches' | 'sources'>[];
  events: { id: string; headline: Localised; text: Localised; sources: SourceId[] }[];
  background: Fact[];
  history: Scenario['history'];
  questions: Localised[];
  bases: Record<BasisId, Basis>;
  sources: Record<SourceId, Source>;
}

export const termCodes = [
  'gain', // one term per provision: what the ally wins or loses against the status quo
  'stalemate', // the hurt of having nothing, growing towards the deadline
  'trust',
  'offer', // side payments
  'contact', // talks
  'argument',
  'caucus', // moved together with its groups
  'domestic', // pressure at home
  'grievance', // was not consulted first
  'record', // what a public no or yes binds it to
  'reservation', // what a recorded reservation spares it
  'neighbours', // influence of the allies it heeds
  'alone', // the price of standing alone
] as const;
export type TermCode = (typeof termCodes)[number];

export interface Term {
  code: TermCode;
  provision: ProvisionId | null; // for `gain`
  value: number | null; // unrounded, in units of the model (1 = the whole scale); null while hidden
  shown: number | null; // × 100, rounded by largest remainder so that shown terms add up
  basis: BasisId | null; // of the figure behind it
}

export interface Receipt {
  terms: Term[]; // in a fixed order; their left-to-right sum is the disposition
  total: number | null; // the disposition, once nothing is hidden
  shownTotal: number; // × 100, of what is known
  hidden: number; // how many terms are hidden
}

/** How likely the ally would write, as far as this seat can tell. Never a number. */
export type Band = 'unknown' | 'quiet' | 'uneasy' | 'likely-to-break';

export interface KnownRedLine {
  id: string;
  provision: ProvisionId;
  reason: Localised;
  crossed: boolean; // by the text on the table
  waived: boolean;
  waiver: { kind: string; label: Localised; possible: boolean; restsOn: ProvisionId[] } | null;
  basis: BasisId;
}

export interface AllyView {
  id: AllyId;
  stance: Stance; // the last one expressed
  since: string | null; // date of that expression
  overtaken: boolean; // the words have changed since, or this seat has promised it something
  onRecord: boolean; // has said no in public
  endorsed: boolean; // has said yes in public
  soundedOut: Level | null; // deepest level so far
  trust: number | null; // points, -100 to 100, once sounded out
  receipt: Receipt;
  band: Band;
  redLines: KnownRedLine[];
  asks: (Pick<Ask, 'id' | 'label' | 'cost' | 'restsOn' | 'basis'> & {
    given: boolean;
    named: boolean; // it has named this as its price
  })[]; // known ones; the cost is what it would take now
  contests: ProvisionId[]; // provisions on which its known term is negative
  awaiting: number | null; // days its capital still needs for this text, once sounded out
}

export interface MoveOption {
  move: Move;
  cost: Cost;
  refusal: Refusal | null; // null: possible now
}

/** A change that would make an ally quiet, as far as this seat can tell. */
export interface Flip {
  moves: Move[]; // one, or two where no single one suffices
  cost: Cost;
  ambition: number; // of the text it leaves
}

/** How a seat did by its own lights, 0-1. */
export interface Score {
  seat: Seat;
  /** `kept`: ambition of an agreed text. `interest`: how far from its worst to its best text the result lies. */
  measure: 'kept' | 'interest';
  value: number;
  statusQuo: number; // the same measure, had nothing been agreed
}

export interface Ending {
  outcome: Outcome;
  ambition: number; // of the final text, 1 = the opening's
  kept: number; // ambition if agreed, else 0
  unity: number | null; // 0-1, where there is an agreement
  sore: AllyId[]; // disposition below 0 at the agreement
  reservations: { ally: AllyId; kind: ReservationKind; provision: ProvisionId }[]; // taken ones
  scores: Score[]; // of the seats that people held
  writers: { ally: AllyId; provision: ProvisionId; redLine: Localised | null }[]; // of the last silence
  blockers: AllyId[]; // all that could not live with the text at the last silence
  askers: AllyId[]; // whose capital asked for time then, so that it did not hold
  hiding: AllyId[]; // blockers that did not write
  silences: number; // how often the text was placed
  dispositions: {
    ally: AllyId;
    receipt: Receipt;
    line: number; // private line × 100: all is revealed
    crossed: boolean; // a red line is crossed by the final text
  }[];
}

/** What a seat with interests of its own knows of itself. */
export interface OwnView {
  receipt: Receipt | null; // nothing is hidden from itself; null for a partner, which has no say
  line: number | null; // private line × 100
  couldLiveWithIt: boolean | null; // with the text on the table, standing alone as the room would think
  aims: { provision: ProvisionId; at: number; salience: number }[]; // 0-100, most salient first
}

export interface View {
  seat: Seat;
  seed: number;
  difficulty: Difficulty;
  persons: Seat[]; // seats that people hold
  turn: Seat | null; // whose turn it is; null when the game is over
  round: number; // from 1
  rounds: number;
  date: string; // ISO 8601, first day of the round, or of the ending
  deadline: string;
  daysLeft: number;
  state: 'drafting' | 'under-silence' | 'over';
  broken: boolean; // silence has been broken at least once
  level: 'ambassadors' | TableLevel; // where the Council meets; the legal force is the same
  tour: boolean; // a tour de table was held this round
  slots: { left: number; of: number };
  capital: { left: number; of: number };
  draft: {
    revision: number; // 0 is the opening text
    options: Record<ProvisionId, OptionId | null>; // null: falls away, its gate is closed
    chosen: Record<ProvisionId, OptionId>;
    ambition: number; // 1 is the opening text, 0 the status quo
    ambitionWith: Record<ProvisionId, Record<OptionId, number>>; // what each amendment would leave
    contestedBy: Record<ProvisionId, AllyId[]>; // as far as known
  };
  silence: {
    hours: number;
    ends: string;
    saidItWillBreak: number;
    pending: boolean; // it has run out, capitals have asked for time, and the chair may extend
    extended: boolean;
  } | null;
  brackets: { by: AllyId; provision: ProvisionId }[];
  proposals: { by: AllyId; provision: ProvisionId; option: OptionId }[];
  reservations: { ally: AllyId; kind: ReservationKind; provision: ProvisionId; taken: boolean }[];
  own: OwnView | null; // for an ally's or a partner's seat
  allies: AllyView[]; // in the order of the seats
  assurances: {
    by: Seat;
    ally: AllyId;
    id: string;
    kind: 'offer' | 'guarantee';
    restsOn: ProvisionId[];
  }[]; // that this seat gave or was given; the chair sees those that it gave
  options: MoveOption[]; // every move this seat knows of
  wire: GameEvent[]; // what this seat saw, oldest first
  ending: Ending | null;
}

/** What the scene and the panels mount on. */
export interface Table {
  catalogue: Catalogue;
  view(): View;
  /** SHA-256 of the game's state: the same for the same scenario, seed and moves, on every machine. */
  fingerprint(): string;
  /** The cheapest changes that would make an ally quiet; null until a minister has spoken of its terms. */
  flips(ally: AllyId): Flip[] | null;
  /** Plays a move; returns the refusal where it is not possible. */
  dispatch(move: Move): Refusal | null;
  /** Calls back after each change with what happened; returns its own undo. */
  subscribe(listener: (view: View, events: GameEvent[]) => void): () => void;
}
