/** What a seat can do with one ally, by kind. */
import type { Move } from '../../council/moves/types.ts';
import type { AllyId } from '../../council/scenario.ts';
import type { SeatRole } from '../shared/roles.ts';

export type TalkGroup = 'sound-out' | 'guarantee' | 'offer' | 'speak' | 'broker' | 'reservation';

/** The groups that a role has, in the order in which they are shown. */
export const groupsFor: Record<SeatRole, readonly TalkGroup[]> = {
  chair: ['sound-out', 'guarantee', 'offer', 'broker', 'reservation'],
  ally: ['sound-out', 'speak', 'broker', 'offer', 'guarantee'],
  partner: ['sound-out', 'broker', 'offer'],
};

/** Whether a move is about this ally and belongs to the group. */
export function inGroup(group: TalkGroup, move: Move, ally: AllyId): boolean {
  return 'ally' in move && move.ally === ally && groupOf(move) === group;
}

function groupOf(move: Move): TalkGroup | null {
  switch (move.kind) {
    case 'broker':
      return move.through === move.by ? 'speak' : 'broker';
    case 'footnote':
    case 'national-statement':
    case 'opt-out':
      return 'reservation';
    case 'sound-out':
    case 'guarantee':
    case 'offer':
      return move.kind;
    default:
      return null;
  }
}
