import { toWrite } from '../clone.ts';
import { constants } from '../model/constants.ts';
import { allyState } from '../model/terms.ts';
import { allyOf, isNearDeadline, type Rule } from './rule.ts';

/** An ally names its price on another file. Whoever waits until near the deadline asks for more. */
export const ask: Rule<'ask'> = {
  who: ['ally'],
  cost: () => constants.costs.ask,

  refuse({ scenario, state }, { by, ask: id }) {
    if (!allyOf(scenario, by)?.asks.some((wanted) => wanted.id === id))
      return { code: 'unknown', what: `${by} ${id}` };
    if (state.assurances.some((a) => a.ally === by && a.id === id))
      return { code: 'already-given' };
    return allyState(state, by).asked.includes(id) ? { code: 'already-named' } : null;
  },

  apply(desk, { by, ask: id }) {
    const mine = toWrite(desk, by);
    const dearer = isNearDeadline(desk);
    mine.asked = [...mine.asked, id].sort();
    if (dearer) mine.dearer = [...mine.dearer, id].sort();
    desk.emit({ kind: 'price.named', ally: by, ask: id, dearer });
  },
};
