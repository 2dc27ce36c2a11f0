import { constants } from '../model/constants.ts';
import type { Rule } from './rule.ts';

/** This seat has done. What follows when all have, says `turns.ts`. */
export const endRound: Rule<'end-round'> = {
  who: ['chair', 'ally', 'partner'],
  cost: () => constants.costs.free,
  refuse: () => null,
  apply({ state }, { by }) {
    state.done = [...state.done, by].sort();
  },
};
