import type { AllyView, View } from '../../src/council/table.ts';
import { allies } from '../layout/allies.ts';

const unheard: Omit<AllyView, 'id'> = {
  stance: 'not-yet-sounded-out',
  since: null,
  overtaken: false,
  onRecord: false,
  endorsed: false,
  soundedOut: null,
  trust: null,
  receipt: { terms: [], total: null, shownTotal: 0, hidden: 0 },
  band: 'unknown',
  redLines: [],
  asks: [],
  contests: [],
  awaiting: null,
};

/** A view as the scene reads it: the fourth of six rounds, nobody heard yet. */
export function viewWith(changes: Partial<View> = {}): View {
  return {
    seat: 'chair',
    seed: 1,
    difficulty: 'standard',
    persons: ['chair'],
    turn: 'chair',
    round: 4,
    rounds: 6,
    date: '2023-06-27',
    deadline: '2023-07-11',
    daysLeft: 14,
    state: 'drafting',
    broken: false,
    level: 'ambassadors',
    tour: false,
    slots: { left: 3, of: 3 },
    capital: { left: 40, of: 40 },
    draft: { revision: 0, options: {}, chosen: {}, ambition: 1, ambitionWith: {}, contestedBy: {} },
    silence: null,
    brackets: [],
    proposals: [],
    reservations: [],
    own: null,
    allies: allies('en').map(({ id }) => ({ id, ...unheard })),
    assurances: [],
    options: [],
    wire: [],
    ending: null,
    ...changes,
  };
}
