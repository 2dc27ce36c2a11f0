import type { AllyId, OptionId, ProvisionId } from '../scenario.ts';

export const levels = ['ambassador', 'minister', 'leader'] as const;
export type Level = (typeof levels)[number];

export const silenceHours = [6, 24, 72, 168] as const;
export type SilenceHours = (typeof silenceHours)[number];

/** What a seat does. Small plain data: a game is a scenario, a seed and a list of these. */
export type Move =
  | { kind: 'sound-out'; by: Seat; ally: AllyId; level: Level }
  | { kind: 'argue'; by: Seat; argument: string }
  | { kind: 'amend'; by: Seat; provision: ProvisionId; option: OptionId }
  | { kind: 'offer'; by: Seat; ally: AllyId; ask: string }
  | { kind: 'guarantee'; by: Seat; ally: AllyId; redLine: string }
  | { kind: 'broker'; by: Seat; ally: AllyId; through: AllyId }
  | { kind: 'place-under-silence'; by: Seat; hours: SilenceHours }
  | { kind: 'pull'; by: Seat }
  | { kind: 'defer'; by: Seat }
  | { kind: 'withdraw'; by: Seat }
  | { kind: 'end-round'; by: Seat };

export type MoveKind = Move['kind'];

/** Who makes a move. The chair is the Secretary General: agenda, timing and text, but no say. */
export type Seat = 'chair';

export interface Cost {
  slots: number; // agenda slots of the round
  capital: number; // political capital of the game
}

/** Why a move is not possible now. Each code has a sentence in `src/text/` that says what would make it legal. */
export type Refusal =
  | { code: 'game-over' }
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
  | { code: 'fully-sounded-out' }
  | { code: 'argument-spent' }
  | { code: 'through-itself' }
  | { code: 'through-not-content' } // the go-between is not itself content with the text
  | { code: 'no-affinity' } // the two share no group
  | { code: 'already-brokered' }
  | { code: 'past-deadline' } // this silence would run beyond the deadline
  | { code: 'status-quo-text' }; // nothing to decide
