import type { AllyId, OptionId, ProvisionId, Stance } from './scenario.ts';

export type Outcome =
  | 'agreed'
  | 'agreed-diluted' // ambition below half of the opening's
  | 'deferred'
  | 'shelved'
  | 'withdrawn';

/** What happened. Codes and numbers, never sentences: `src/text/` makes the words. */
export type GameEvent = { round: number; date: string } & (
  | { kind: 'game.opened' }
  | { kind: 'ally.sounded-out'; ally: AllyId; level: string; terms: string[]; stance: Stance }
  | { kind: 'ally.grieved'; ally: AllyId } // was not consulted before the text went public
  | { kind: 'ally.instructed'; ally: AllyId } // its capital has answered on this text
  | { kind: 'stance.expressed'; ally: AllyId; stance: Stance }
  | { kind: 'argument.played'; argument: string; resonated: AllyId[]; grated: AllyId[] } // the loudest reactions seen in the room
  | {
      kind: 'draft.amended';
      provision: ProvisionId;
      from: OptionId;
      to: OptionId;
      revision: number;
    }
  | { kind: 'offer.made'; ally: AllyId; ask: string }
  | { kind: 'guarantee.given'; ally: AllyId; redLine: string }
  | { kind: 'assurance.voided'; ally: AllyId; assurance: string; by: ProvisionId }
  | { kind: 'broker.spoke'; ally: AllyId; through: AllyId; terms: string[] }
  | { kind: 'silence.placed'; hours: number; ends: string }
  | { kind: 'silence.pulled' }
  | { kind: 'silence.broken'; writers: AllyId[] }
  | { kind: 'silence.held' }
  | { kind: 'silence.lapsed'; askers: AllyId[] } // capitals asked for time: no refusal, no agreement
  | { kind: 'letter.arrived'; ally: AllyId; provision: ProvisionId; redLine: string | null }
  | { kind: 'time.asked'; ally: AllyId; days: number }
  | { kind: 'world.news'; event: string; spared: boolean } // `spared`: the grievance was avoided
  | { kind: 'round.ended' }
  | { kind: 'game.over'; outcome: Outcome }
);
