import { constants } from '../model/constants.ts';
import { heardBy, type Rule } from './rule.ts';

/**
 * The Secretary General asks the private office for one promising step. It reasons from what the chair has heard,
 * and from nothing else. What it says is worked out in `engine/adviser.ts`: a rule cannot look ahead.
 */
export const advice: Rule<'advice'> = {
  who: ['chair'],
  cost: () => constants.costs.advice,

  refuse({ state }, { by }) {
    const heard = Object.values(state.allies).some((ally) => heardBy(ally, by).level !== null);
    if (!heard) return { code: 'nobody-heard' };
    return state.advised ? { code: 'advice-stands' } : null;
  },

  apply({ state }) {
    state.advised = true;
  },
};
