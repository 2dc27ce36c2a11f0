/**
 * What a scenario says, once its file has been read and checked.
 *
 * The rule book reads these types only; `src/scenario/` makes them from a file.
 * What each field means to an author stands in `src/scenario/schema/`, for editors to show.
 * Every figure carries the id of a `Basis`, so that nobody mistakes an estimate for a fact.
 */

/** A text in both languages of the game. */
export interface Localised {
  en: string;
  fr: string;
}

export type AllyId = string; // three capitals, e.g. `FRA`; ISO 3166-1 alpha-3 where it is a country
export type ProvisionId = string;
export type OptionId = string;
export type SourceId = string;
export type BasisId = string;

/** Where a figure comes from. `coded`: derived by a written rule, inside a range written beforehand. */
export interface Basis {
  kind: 'sourced' | 'coded' | 'invented';
  rule: Localised; // how the figure was found, in a sentence
  range: number | null; // ± points inside which a coded figure may move; null where not coded
  sources: SourceId[];
}

export interface Figure {
  value: number;
  basis: BasisId;
}

export interface Source {
  title: string; // author or outlet, title, date
  url: string; // https
  quality: 'strong' | 'weak'; // a weak source never stands alone
}

/** All named provisions must stand at one of the listed options. A list of patterns means any of them. */
export type TextPattern = Record<ProvisionId, OptionId[]>;

export interface DraftOption {
  id: OptionId;
  at: number; // place on the provision's scale, 0-100
  value: number; // worth to the sponsor: status quo 0, opening 1, below agreed language negative
  label: Localised; // a few words, for a button
  wording: Localised; // the words that stand in the draft
  basis: BasisId;
}

export interface Provision {
  id: ProvisionId;
  label: Localised;
  weight: number; // share in the sponsor's ambition; all weights add up to 1
  statusQuo: OptionId;
  opening: OptionId;
  gate: ProvisionId | null; // while that provision stands at its status quo, this one falls away
  options: DraftOption[]; // ascending by `at`
  basis: BasisId;
}

export interface Stake {
  at: number; // the ally's position on the provision's scale, 0-100
  salience: number; // how much it cares, 0-100
  basis: BasisId;
}

export interface Waiver {
  kind: 'assurance' | 'letter' | 'guarantee';
  label: Localised;
  holdsWhile: TextPattern[]; // the texts for which it can be given
  restsOn: ProvisionId[]; // amending one of these voids it
  basis: BasisId;
}

export interface RedLine {
  id: string;
  names: ProvisionId; // the provision a letter would name
  reason: Localised;
  crossedBy: TextPattern[];
  certainty: number; // probability 0-1 that the red line is really there; drawn once per game
  known: boolean; // stated in public before the game opens
  waiver: Waiver | null;
  basis: BasisId;
}

/** What an ally would take in return on another file. */
export interface Ask {
  id: string;
  label: Localised;
  strength: number; // side payment m of the model's formula 3, 0-2
  cost: number; // political capital
  restsOn: ProvisionId[];
  basis: BasisId;
}

export interface Quotation {
  text: string; // word for word
  lang: 'en' | 'fr';
  translation: string | null; // into the other language
  speaker: Localised;
  date: string; // ISO 8601
  source: SourceId;
}

export type Stance =
  | 'supports'
  | 'leaning'
  | 'stays-silent'
  | 'holds-a-reserve'
  | 'will-break-silence'
  | 'not-yet-sounded-out';

/** What must be so, from a fixed vocabulary. All that is listed must hold. */
export type Condition =
  | { kind: 'sounded-out'; atLeast: number } // so many allies have been sounded out by the chair
  | { kind: 'not-sounded-out'; ally: AllyId }
  | { kind: 'silence-broken' } // at least once
  | { kind: 'under-silence' }
  | { kind: 'press-briefed' } // at least once
  | { kind: 'on-record'; ally: AllyId } // has said no in public
  | { kind: 'argued'; argument: string }
  | { kind: 'offered'; atLeast: number } // so many side payments stand
  | { kind: 'text'; stands: TextPattern[] } // the text on the table is one of these
  | { kind: 'near-deadline' } // the last third of the rounds
  | { kind: 'after'; event: string }; // that event has happened

/** How an ally is minded at that moment: conditions on itself, for what it tends to do. */
export type Mood =
  | 'objects' // could not live with the text
  | 'reserved' // could live with it, but only just
  | 'content' // well above its private line
  | 'supports' // would show support
  | 'not-consulted'; // holds a grievance

/** What an ally does when nobody asked it to; the engine turns it into one of the moves that any seat may make. */
export type Deed =
  | { kind: 'seek-company' } // speaks against the text to the ally that heeds it most and has not said no
  | { kind: 'press-undecided' } // speaks for the text to an undecided ally that heeds it
  | { kind: 'name-its-price'; ask: string }
  | { kind: 'go-on-record'; side: Side }
  | { kind: 'argue'; argument: string }
  | { kind: 'bracket' } // the words it loses most by
  | { kind: 'propose' } // the amendment that would serve it best
  | { kind: 'brief-press' }
  | { kind: 'caucus'; group: string }
  | { kind: 'ask-for-ministers' }; // asks the chair to escalate

export interface Tendency {
  does: Deed;
  mood: Mood[]; // one of these; empty: any
  when: Condition[];
  chance: number; // probability 0-1, drawn each round
  basis: BasisId;
}

export type Side = 'for' | 'against';

export interface Ally {
  id: AllyId;
  flag: string | null; // ISO 3166-1 alpha-2, lower case; null where there is none: the id stands in its place
  name: Localised; // with its article where it takes one: `the Netherlands`, `les Pays-Bas`
  seat: Localised; // the capital, e.g. Paris
  brief: Localised; // its case as its own diplomats would put it
  gdp: Figure; // billion US dollars
  exposure: Figure; // domestic exposure, 0-100
  patience: Figure; // 0-100; the patient feel stalemate less
  trust: Figure; // in the chair, -100 to 100
  instructionDays: Figure; // days the capital needs to answer a new text
  stance: { shown: Stance; date: string; source: SourceId } | null; // expressed in public before the opening
  onRecord: boolean; // has said no in public before the opening
  positions: Record<ProvisionId, Stake>;
  redLines: RedLine[];
  asks: Ask[];
  tends: Tendency[]; // in order of preference: a round brings one act at most
  quotations: Quotation[];
}

/** A place on the map under the table. */
export interface MapPlace {
  id: string;
  name: Localised;
  lat: number; // degrees north, 0 to 90
  lon: number; // degrees east, -180 to 180
}

/** A partner outside the room: no seat and no silence, but friends. */
export interface Partner {
  id: string; // three capitals
  flag: string | null;
  name: Localised;
  seat: Localised; // the capital
  brief: Localised; // its case as its own diplomats would put it
  place: string | null; // where on the map its calls come from
  friends: Audience; // the allies that heed it
  wants: { provision: ProvisionId; at: number; salience: number; basis: BasisId }[]; // places and weights, 0-100
  tends: Tendency[];
}

export interface Group {
  id: string;
  name: Localised;
  members: AllyId[];
  affinity: number; // how much its members heed each other, 0-100
  basis: BasisId;
}

/** Who is meant: ally ids, group ids, or `all`. */
export type Audience = string[];

export interface Argument {
  id: string;
  label: Localised;
  text: Localised;
  side: Side; // an argument against the text is not the chair's to make
  touches: ProvisionId[];
  resonance: { with: Audience; by: number }[]; // -100 grates to 100 convinces, of its own side; the first entry that names the ally counts
  sources: SourceId[];
  basis: BasisId;
}

export type Effect =
  | { kind: 'trust'; allies: Audience; by: number } // points, -100 to 100
  | { kind: 'exposure'; allies: Audience; by: number } // points
  | { kind: 'salience'; allies: Audience; provision: ProvisionId; by: number } // points
  | { kind: 'hurt'; by: number } // points of perceived hurt of stalemate, 0-100
  | { kind: 'slots'; by: number } // agenda slots of the chair in the next round: a parallel crisis takes them
  | { kind: 'capital'; by: number } // political capital of the chair
  | { kind: 'grievance'; allies: Audience } // not consulted first
  | { kind: 'on-record'; allies: Audience } // a public no
  | { kind: 'express'; allies: Audience; stance: Stance };

export interface WorldEvent {
  id: string;
  date: string; // ISO 8601, within the calendar; the earliest day where it waits for `when`
  when: Condition[]; // in answer to play: it comes once all of them hold; empty: on its date
  chance: number; // probability 0-1; drawn each round while it waits
  likelier: { per: 'ally-sounded-out' | 'ally-grieved'; by: number } | null; // added to the chance for each
  unlessSoundedOut: AllyId | null; // its effects, not its news, are spared once this ally was sounded out
  headline: Localised;
  text: Localised;
  effects: Effect[];
  sources: SourceId[];
  basis: BasisId; // of the effects' figures
}

export interface Fact {
  id: string;
  title: Localised;
  text: Localised;
  sources: SourceId[];
}

/** What became of the case outside the game. */
export interface History {
  outcome: string;
  date: string; // ISO 8601
  text: Localised;
  unlike: Localised; // where the game differs
  objectors: AllyId[]; // stood in the way, to compare with those of the untouched line
  sources: SourceId[];
}

export interface Scenario {
  format: 1;
  id: string;
  hash: string; // SHA-256 of the canonical content
  author: string;
  licence: string;
  title: Localised;
  summary: Localised;
  brief: Localised; // the player's task, at most 150 words
  expects: 'passes' | 'contested' | null; // what becomes of the opening text when nobody lobbies; null: contested
  council: { name: Localised; rule: 'consensus'; place: Localised };
  calendar: {
    opens: string; // ISO 8601, first day of round 1
    deadline: string; // last day of the last round
    occasion: Localised; // what the deadline is, e.g. the Vilnius summit
    rounds: number;
    daysPerRound: number;
    slotsPerRound: number; // agenda slots
  };
  capital: Figure; // political capital for the whole game
  hurt: Figure; // perceived hurt of stalemate at the opening, 0-100
  draft: Localised; // the text with one `{provision}` placeholder each
  provisions: Provision[];
  map: MapPlace[]; // none: a bare table
  partner: Partner | null;
  allies: Ally[]; // English alphabetical order: the order of the seats
  consultFirst: AllyId[]; // those the text touches most
  groups: Group[];
  arguments: Argument[];
  events: WorldEvent[]; // by date
  background: Fact[];
  history: History | null; // null: the case is invented
  questions: Localised[]; // to discuss after the game
  bases: Record<BasisId, Basis>;
  sources: Record<SourceId, Source>;
}
