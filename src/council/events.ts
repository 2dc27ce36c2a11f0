import type { Advice } from './advice.ts';
import type { Level, ReservationKind, Seat, TableLevel } from './moves/types.ts';
import type { AllyId, OptionId, ProvisionId, Side, Stance } from './scenario.ts';

export const outcomes = [
  'agreed',
  'agreed-with-reservations',
  'agreed-diluted', // ambition below half of the opening's
  'deferred',
  'shelved',
  'withdrawn',
] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * What happened. Codes and numbers, never sentences: `src/text/` makes the words.
 * `by` is the seat that acted. Who sees an event, and how much of it, says `sight.ts`.
 */
export type GameEvent = { round: number; date: string } & (
  | { kind: 'game.opened' }
  | {
      kind: 'ally.sounded-out';
      by: Seat;
      ally: AllyId;
      level: Level;
      terms: string[];
      stance: Stance;
    }
  | { kind: 'ally.grieved'; ally: AllyId } // was not consulted before the text went public
  | { kind: 'ally.instructed'; ally: AllyId } // its capital has answered on this text
  | { kind: 'capital.late'; ally: AllyId } // its capital takes longer than it usually does
  | { kind: 'stance.expressed'; ally: AllyId; stance: Stance }
  | { kind: 'argument.played'; by: Seat; argument: string; resonated: AllyId[]; grated: AllyId[] } // the loudest reactions seen in the room
  | {
      kind: 'draft.amended';
      provision: ProvisionId;
      from: OptionId;
      to: OptionId;
      revision: number;
      proposedBy: AllyId[]; // whose proposal the chair took up
    }
  | { kind: 'amendment.proposed'; by: AllyId; provision: ProvisionId; option: OptionId }
  | { kind: 'words.bracketed'; by: AllyId; provision: ProvisionId }
  | { kind: 'words.unbracketed'; by: AllyId; provision: ProvisionId }
  | { kind: 'brackets.overridden'; allies: AllyId[] } // the text went under silence with their words still marked
  | { kind: 'offer.made'; by: Seat; ally: AllyId; ask: string }
  | { kind: 'price.named'; ally: AllyId; ask: string; dearer: boolean } // `dearer`: named near the deadline
  | { kind: 'guarantee.given'; by: Seat; ally: AllyId; redLine: string }
  | { kind: 'assurance.voided'; ally: AllyId; assurance: string; by: ProvisionId }
  | { kind: 'promise.broken'; by: Seat; ally: AllyId; assurance: string } // by the one that gave it
  | { kind: 'promise.kept'; by: Seat; ally: AllyId; assurance: string }
  | { kind: 'broker.spoke'; by: Seat; ally: AllyId; through: AllyId; side: Side; terms: string[] }
  | { kind: 'caucus.met'; by: Seat; group: string }
  | {
      kind: 'paper.circulated';
      by: Seat;
      provision: ProvisionId;
      option: OptionId;
      welcomed: AllyId[]; // would gain most by these words
      bracketed: AllyId[]; // would bracket them
    }
  | { kind: 'tour.held' }
  | { kind: 'press.briefed'; by: Seat }
  | { kind: 'record.taken'; by: Seat; side: Side }
  | ({ kind: 'advice.given'; by: Seat } & Advice)
  | { kind: 'silence.placed'; hours: number; ends: string }
  | { kind: 'silence.extended'; ends: string }
  | { kind: 'silence.pulled' }
  | { kind: 'silence.broken'; writers: AllyId[] }
  | { kind: 'silence.held' }
  | { kind: 'silence.pending'; askers: AllyId[] } // capitals asked for time: the chair may extend once
  | { kind: 'silence.lapsed'; askers: AllyId[] } // no refusal, no agreement
  | { kind: 'letter.arrived'; ally: AllyId; provision: ProvisionId; redLine: string | null }
  | { kind: 'time.asked'; ally: AllyId; days: number }
  | {
      kind: 'reservation.offered';
      ally: AllyId;
      reservation: ReservationKind;
      provision: ProvisionId;
    }
  | {
      kind: 'reservation.taken';
      ally: AllyId;
      reservation: ReservationKind;
      provision: ProvisionId;
    }
  | { kind: 'escalation.asked'; ally: AllyId; level: TableLevel }
  | { kind: 'table.escalated'; level: TableLevel }
  | { kind: 'world.news'; event: string; spared: boolean } // `spared`: the grievance was avoided
  | { kind: 'round.ended' }
  | { kind: 'seat.handed-over'; seat: Seat; to: 'person' | 'engine' }
  | { kind: 'time.added'; deadline: string }
  | { kind: 'move.taken-back' }
  | { kind: 'game.over'; outcome: Outcome }
);
