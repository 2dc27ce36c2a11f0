import type { AllyId, OptionId, ProvisionId, Side } from '../scenario.ts';

export const levels = ['ambassador', 'minister', 'leader'] as const;
export type Level = (typeof levels)[number];

export const silenceHours = [6, 24, 72, 168] as const;
export type SilenceHours = (typeof silenceHours)[number];

export const reservationKinds = ['footnote', 'national-statement', 'opt-out'] as const;
export type ReservationKind = (typeof reservationKinds)[number];

export const tableLevels = ['ministers', 'summit'] as const;
export type TableLevel = (typeof tableLevels)[number];

/**
 * Who makes a move: `chair` (the Secretary General: agenda, timing and text, but no say), an ally's id,
 * `partner` (outside the room), or `facilitator` (outside the game: a teacher).
 */
export type Seat = string;

/** What a seat does. Small plain data: a game is a scenario, a seed, its seats and a list of these. */
export type Move = { by: Seat } & (
  | { kind: 'sound-out'; ally: AllyId; level: Level }
  | { kind: 'argue'; argument: string }
  | { kind: 'amend'; provision: ProvisionId; option: OptionId } // by an ally: a proposal
  | { kind: 'bracket'; provision: ProvisionId }
  | { kind: 'unbracket'; provision: ProvisionId }
  | { kind: 'offer'; ally: AllyId; ask: string }
  | { kind: 'ask'; ask: string }
  | { kind: 'guarantee'; ally: AllyId; redLine: string }
  | { kind: 'broker'; ally: AllyId; through: AllyId; side: Side } // an ally may go itself: `through` is its own id
  | { kind: 'caucus'; group: string }
  | { kind: 'paper'; provision: ProvisionId; option: OptionId }
  | { kind: 'tour-de-table' }
  | { kind: 'brief-press' }
  | { kind: 'go-on-record'; side: Side }
  | { kind: 'place-under-silence'; hours: SilenceHours }
  | { kind: 'extend' }
  | { kind: 'pull' }
  | { kind: 'break-silence'; provision: ProvisionId }
  | { kind: ReservationKind; ally: AllyId; provision: ProvisionId } // the chair offers it, the ally takes it
  | { kind: 'escalate'; level: TableLevel } // by an ally: asks for it
  | { kind: 'defer' }
  | { kind: 'withdraw' }
  | { kind: 'advice' } // the chair asks its adviser
  | { kind: 'end-round' }
  | { kind: 'inject-event'; event: string }
  | { kind: 'take-back' }
  | { kind: 'hand-over'; seat: Seat; to: 'person' | 'engine' }
  | { kind: 'add-time' } // one round more
  | { kind: 'end-now' }
);

export type MoveKind = Move['kind'];

/** What a seat is in the grammar of moves. */
export type Role = 'chair' | 'ally' | 'partner' | 'facilitator';

export interface Cost {
  slots: number; // agenda slots of the round
  capital: number; // political capital of the game
}

/** Why a move is not possible now. Each code has a sentence in `src/text/` that says what would make it legal. */
export type Refusal =
  | { code: 'game-over' }
  | { code: 'not-yours'; roles: Role[] } // only these may make such a move
  | { code: 'not-your-turn'; turn: Seat | null } // whose turn it is
  | { code: 'played-by-the-engine' } // nobody has taken this seat
  | { code: 'under-silence' } // the text and the public stage are closed while a silence runs
  | { code: 'not-under-silence' }
  | { code: 'slots'; needed: number; left: number }
  | { code: 'capital'; needed: number; left: number }
  | { code: 'unknown'; what: string } // names something that the scenario does not have
  | { code: 'same-option' }
  | { code: 'gate-closed'; provision: ProvisionId } // first give that provision something to stand on
  | { code: 'status-quo-by-gate'; provision: ProvisionId } // falls away only together with that provision
  | { code: 'already-given' }
  | { code: 'not-revealed' } // sound out the ally first
  | { code: 'no-waiver' } // this red line yields to text only
  | { code: 'waiver-needs-text'; provisions: ProvisionId[] } // amend these first
  | { code: 'trust-too-low'; needed: number; has: number } // points
  | { code: 'not-its-word' } // such an assurance is the Secretary General's to give
  | { code: 'fully-sounded-out' }
  | { code: 'itself' } // nobody lobbies itself
  | { code: 'argument-spent' }
  | { code: 'wrong-side' } // the chair and the partner speak for the text
  | { code: 'through-itself' }
  | { code: 'through-not-content' } // the go-between is not itself content with the text
  | { code: 'no-affinity' } // the two share no group
  | { code: 'already-brokered' }
  | { code: 'not-a-member'; group: string }
  | { code: 'already-this-round' } // once a round
  | { code: 'already-on-record' }
  | { code: 'already-named' } // its price is known
  | { code: 'already-proposed' }
  | { code: 'already-bracketed' }
  | { code: 'not-bracketed' }
  | { code: 'already-extended' } // once for each silence
  | { code: 'no-time-to-extend' } // the deadline leaves none
  | { code: 'already-written' }
  | { code: 'not-offered' } // the chair has not offered such a reservation
  | { code: 'red-line-on-substance' } // a reservation does not help against it
  | { code: 'nothing-to-reserve' } // the ally loses nothing by this provision
  | { code: 'already-at-level' }
  | { code: 'past-deadline' } // this silence would run beyond the deadline
  | { code: 'status-quo-text' } // nothing to decide
  | { code: 'advice-stands' } // nothing has changed since the adviser spoke
  | { code: 'nobody-heard' } // the adviser has nothing to reason from
  | { code: 'already-happened' }
  | { code: 'nothing-to-take-back' }
  | { code: 'seat-as-it-is' }
  | { code: 'no-more-time' }; // a game has a longest length
